//! The guard in the head of an `if let` lives as long as its body: whoever finds an idle connection
//! reads on it under the lock. While connections are new nobody notices. Once the first is idle,
//! the readers stand in line.
//! expect: deadlock

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
        let (connection, answer) = if let Some(connection) = self.idle.lock().unwrap().pop() {
            ask(connection, keys)?
        } else {
            ask((self.connect)()?, keys)?
        };
        self.idle.lock().unwrap().push(connection);
        answer.map_err(ReadError::Refused)
    }
}

/// The values, or why they were refused.
type Answer = Result<Vec<Option<String>>, String>;

/// Asks for the keys, and returns the connection with the answer, if it is still in step.
fn ask<C: Connection>(mut connection: C, keys: &[&str]) -> Result<(C, Answer), ReadError> {
    let mut replies = connection.exchange(&[Command::MGet(keys)])?;
    match (replies.pop(), &replies[..]) {
        (Some(Reply::Values(values)), []) if values.len() == keys.len() => {
            Ok((connection, Ok(values)))
        }
        (Some(Reply::Refused(why)), []) => Ok((connection, Err(why))),
        _ => Err(ReadError::OutOfStep),
    }
}
