//! Six keys in a command, since nobody asks for more: the next page that does makes two round trips,
//! and nobody is told.
//! expect: expected one round trip for 100 keys, as for six: there were 17

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
        let mut answer = Ok(Vec::new());
        for keys in keys.chunks(6) {
            let mut replies = connection.exchange(&[Command::MGet(keys)])?;
            match (replies.pop(), &replies[..]) {
                (Some(Reply::Values(values)), []) if values.len() == keys.len() => {
                    answer = answer.map(|all: Vec<_>| [all, values].concat());
                }
                (Some(Reply::Refused(why)), []) => {
                    answer = answer.and(Err(ReadError::Refused(why)));
                }
                _ => return Err(ReadError::OutOfStep),
            }
        }
        self.idle.lock().unwrap().push(connection);
        answer
    }
}
