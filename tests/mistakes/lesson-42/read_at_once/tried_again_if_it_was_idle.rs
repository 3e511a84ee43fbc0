//! An idle connection that is lost is replaced by a new one, and asked again: "it was stale". From
//! here nobody can tell a stale connection from a slow server, and with that one the request waits
//! for two timeouts.
//! expect: expected a read that failed not to be tried again: there were 2 round trips

use super::parts::{Command, Connection, Lost, ReadError, Reply};
use super::sync::Mutex;

/// Makes a new connection.
type Connect<C> = Box<dyn Fn() -> Result<C, Lost> + Send + Sync>;

/// Reads from a store, for many threads at the same time, and keeps its connections for the next read.
pub struct Reader<C> {
    connect: Connect<C>,
    /// Connections that nobody uses at the moment. Each is in step: it owes nobody a reply.
    idle: Mutex<Vec<C>>,
}

impl<C: Connection> Reader<C> {
    /// A reader that makes its connections in this way. It makes none yet.
    pub fn new(connect: impl Fn() -> Result<C, Lost> + Send + Sync + 'static) -> Self {
        let (connect, idle) = (Box::new(connect), Mutex::default());
        Reader { connect, idle }
    }

    pub fn read_at_once(&self, keys: &[&str]) -> Result<Vec<Option<String>>, ReadError> {
        if keys.is_empty() {
            return Ok(Vec::new());
        }
        let idle = self.idle.lock().unwrap().pop();
        let was_idle = idle.is_some();
        let mut connection = match idle {
            Some(connection) => connection,
            None => (self.connect)()?,
        };
        let mut outcome = connection.exchange(&[Command::MGet(keys)]);
        if was_idle && outcome.is_err() {
            connection = (self.connect)()?;
            outcome = connection.exchange(&[Command::MGet(keys)]);
        }
        let mut replies = outcome?;
        let answer = match (replies.pop(), &replies[..]) {
            (Some(Reply::Values(values)), []) if values.len() == keys.len() => Ok(values),
            (Some(Reply::Refused(why)), []) => Err(ReadError::Refused(why)),
            _ => return Err(ReadError::OutOfStep),
        };
        self.idle.lock().unwrap().push(connection);
        answer
    }
}
