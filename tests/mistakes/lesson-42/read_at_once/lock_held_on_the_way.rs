//! One connection under one lock: nobody disturbs anybody, and everybody waits for everybody. With
//! a store that is a millisecond away the whole service reads a thousand times a second, on any
//! number of threads.
//! expect: expected six readers to be under way at once: at most 1 were
//! expect: deadlock
//! story: in_every_interleaving::two_readers_make_their_round_trips_at_once

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
        let mut idle = self.idle.lock().unwrap();
        let mut connection = match idle.pop() {
            Some(connection) => connection,
            None => (self.connect)()?,
        };
        let mut replies = connection.exchange(&[Command::MGet(keys)])?;
        let answer = match (replies.pop(), &replies[..]) {
            (Some(Reply::Values(values)), []) if values.len() == keys.len() => Ok(values),
            (Some(Reply::Refused(why)), []) => Err(ReadError::Refused(why)),
            _ => return Err(ReadError::OutOfStep),
        };
        idle.push(connection);
        answer
    }
}
