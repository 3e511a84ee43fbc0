//! The idle connections are in a channel: whoever reads takes one out without waiting, and sends it
//! back. The answer is put together key by key.

use super::parts::{Command, Connection, Lost, ReadError, Reply};
use super::sync::Mutex;
use super::sync::mpsc::{self, Receiver, Sender};

/// Makes a new connection.
type Connect<C> = Box<dyn Fn() -> Result<C, Lost> + Send + Sync>;

/// Reads from a store, for many threads at the same time, and keeps its connections for the next read.
pub struct Reader<C> {
    connect: Connect<C>,
    /// Here connections come back to...
    idle: Sender<C>,
    /// ... and here they are taken out, under a lock that is never held for long.
    taken: Mutex<Receiver<C>>,
}

impl<C: Connection> Reader<C> {
    /// A reader that makes its connections in this way. It makes none yet.
    pub fn new(connect: impl Fn() -> Result<C, Lost> + Send + Sync + 'static) -> Self {
        let (idle, taken) = mpsc::channel();
        Reader {
            connect: Box::new(connect),
            idle,
            taken: Mutex::new(taken),
        }
    }

    pub fn read_at_once(&self, keys: &[&str]) -> Result<Vec<Option<String>>, ReadError> {
        if keys.is_empty() {
            return Ok(Vec::new());
        }
        let taken = self.taken.lock().unwrap().try_recv();
        let mut connection = taken.or_else(|_| (self.connect)())?;
        let replies = connection.exchange(&[Command::MGet(keys)])?;
        let [reply] = <[Reply; 1]>::try_from(replies).map_err(|_| ReadError::OutOfStep)?;
        let answer = match reply {
            Reply::Values(values) if values.len() == keys.len() => Ok(values),
            Reply::Refused(why) => Err(ReadError::Refused(why)),
            Reply::Values(_) | Reply::Value(_) => return Err(ReadError::OutOfStep),
        };
        self.idle
            .send(connection)
            .expect("the receiver is in this very reader");
        answer
    }
}
