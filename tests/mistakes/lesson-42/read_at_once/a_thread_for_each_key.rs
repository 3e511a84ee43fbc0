//! A thread for each key, each with a connection of its own. It takes as long as one round trip,
//! and costs six of them, six threads and six connections: for every request.
//! expect: there were 6, on
//! expect: expected the calling thread to

use super::parts::{Command, Connection, Lost, ReadError, Reply};
use super::sync::Mutex;
use super::thread;

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

    fn read(&self, key: &str) -> Result<Option<String>, ReadError> {
        let idle = self.idle.lock().unwrap().pop();
        let mut connection = match idle {
            Some(connection) => connection,
            None => (self.connect)()?,
        };
        let mut replies = connection.exchange(&[Command::Get(key)])?;
        let answer = match (replies.pop(), &replies[..]) {
            (Some(Reply::Value(value)), []) => Ok(value),
            (Some(Reply::Refused(why)), []) => Err(ReadError::Refused(why)),
            _ => return Err(ReadError::OutOfStep),
        };
        self.idle.lock().unwrap().push(connection);
        answer
    }

    pub fn read_at_once(&self, keys: &[&str]) -> Result<Vec<Option<String>>, ReadError> {
        thread::scope(|scope| {
            let reads: Vec<_> = keys
                .iter()
                .map(|key| scope.spawn(|| self.read(key)))
                .collect();
            reads.into_iter().map(|read| read.join().unwrap()).collect()
        })
    }
}
