//! Whoever finds no idle connection waits, in a loop, for the one that there is. Two readers never
//! are under way at once.
//! expect: expected six readers to be under way at once: at most 1 were

use super::parts::{Command, Connection, Lost, ReadError, Reply};
use super::sync::Mutex;
use super::sync::atomic::{AtomicBool, Ordering::SeqCst};
use super::thread;

/// Makes a new connection.
type Connect<C> = Box<dyn Fn() -> Result<C, Lost> + Send + Sync>;

/// Reads from a store, for many threads at the same time, and keeps its connections for the next read.
pub struct Reader<C> {
    connect: Connect<C>,
    /// Connections that nobody uses at the moment. Each is in step: it owes nobody a reply.
    idle: Mutex<Vec<C>>,
    busy: AtomicBool,
}

impl<C: Connection> Reader<C> {
    /// A reader that makes its connections in this way. It makes none yet.
    pub fn new(connect: impl Fn() -> Result<C, Lost> + Send + Sync + 'static) -> Self {
        let (connect, idle) = (Box::new(connect), Mutex::default());
        let busy = AtomicBool::new(false);
        Reader {
            connect,
            idle,
            busy,
        }
    }

    fn ask(&self, mut connection: C, keys: &[&str]) -> Result<Vec<Option<String>>, ReadError> {
        let mut replies = connection.exchange(&[Command::MGet(keys)])?;
        let answer = match (replies.pop(), &replies[..]) {
            (Some(Reply::Values(values)), []) if values.len() == keys.len() => Ok(values),
            (Some(Reply::Refused(why)), []) => Err(ReadError::Refused(why)),
            _ => return Err(ReadError::OutOfStep),
        };
        self.idle.lock().unwrap().push(connection);
        answer
    }

    pub fn read_at_once(&self, keys: &[&str]) -> Result<Vec<Option<String>>, ReadError> {
        if keys.is_empty() {
            return Ok(Vec::new());
        }
        while self.busy.swap(true, SeqCst) {
            thread::yield_now();
        }
        let idle = self.idle.lock().unwrap().pop();
        let answer = idle
            .map_or_else(|| (self.connect)(), Ok)
            .map_err(ReadError::from)
            .and_then(|connection| self.ask(connection, keys));
        self.busy.store(false, SeqCst);
        answer
    }
}
