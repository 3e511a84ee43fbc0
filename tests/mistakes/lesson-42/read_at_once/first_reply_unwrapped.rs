//! "One command, so there is one reply": the first is unwrapped, and a reply of the other kind counts
//! as impossible. What a server sends is never impossible, and a panic is no answer.
//! expect: called `Option::unwrap()` on a `None` value

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
        let replies = connection.exchange(&[Command::MGet(keys)])?;
        let answer = match replies.into_iter().next().unwrap() {
            Reply::Values(values) if values.len() == keys.len() => Ok(values),
            Reply::Refused(why) => Err(ReadError::Refused(why)),
            Reply::Values(_) => return Err(ReadError::OutOfStep),
            Reply::Value(_) => unreachable!("the command was an MGet"),
        };
        self.idle.lock().unwrap().push(connection);
        answer
    }
}
