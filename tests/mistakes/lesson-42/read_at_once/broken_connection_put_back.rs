//! The connection is put back whatever became of it. The replies that came too late are still in
//! it, and the next reader takes them for its own: somebody else's food.
//! expect: a reply to another reader's question is not it
//! expect: expected a lost connection to be dropped at once

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
        let mut connection = match idle {
            Some(connection) => connection,
            None => (self.connect)()?,
        };
        let outcome = connection.exchange(&[Command::MGet(keys)]);
        self.idle.lock().unwrap().push(connection);
        let mut replies = outcome?;
        match (replies.pop(), &replies[..]) {
            (Some(Reply::Values(values)), []) if values.len() == keys.len() => Ok(values),
            (Some(Reply::Refused(why)), []) => Err(ReadError::Refused(why)),
            _ => Err(ReadError::OutOfStep),
        }
    }
}
