//! "A cache that does not answer has nothing to say": every error is six misses. Then the store
//! goes down, and every request turns to the database.
//! expect: expected the store's refusal
//! expect: expected to be told that the connection was lost

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
        let Ok(mut replies) = connection.exchange(&[Command::MGet(keys)]) else {
            return Ok(vec![None; keys.len()]);
        };
        let answer = match replies.pop() {
            Some(Reply::Values(values)) => Ok(values),
            _ => Ok(vec![None; keys.len()]),
        };
        self.idle.lock().unwrap().push(connection);
        answer
    }
}
