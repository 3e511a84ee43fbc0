//! Exercise 1: all that a request wants to know, in one round trip.

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

    /// The values of these keys, each in the place of its key; `None` where the store has none. A
    /// key that stands there twice is answered twice.
    ///
    /// It costs one round trip, which the calling thread makes itself. For no keys there is nothing
    /// to ask: no round trip, no connection.
    ///
    /// A read has a connection to itself, so it disturbs no other and waits for none: neither while
    /// one is under way nor while one connects. It takes an idle connection, or makes a new one if
    /// there is none. Afterwards the connection is idle, if it is still in step.
    ///
    /// # Errors
    /// An error is never a miss. Nothing is tried again: that is for the caller to decide, who knows
    /// how much time is left.
    /// - [`ReadError::Lost`] if no connection could be made, or it was lost. What was lost is dropped,
    ///   and never used again.
    /// - [`ReadError::OutOfStep`] if the replies don't fit: not one for each command, of its kind (or a
    ///   refusal), with a value for each key. The connection is dropped as well. Count before you
    ///   look: with a reply too few or too many, not even a refusal can be believed.
    /// - [`ReadError::Refused`] if the replies fit, and one of them is a refusal. The connection is
    ///   idle again.
    ///
    /// # Panics
    /// If the exchange panics. Nobody knows what is still on its way then, so that connection is
    /// dropped, too.
    pub fn read_at_once(&self, keys: &[&str]) -> Result<Vec<Option<String>>, ReadError> {
        if keys.is_empty() {
            return Ok(Vec::new());
        }
        // The lock is let go of at the end of this line. In a `match` on it, it would be held to the
        // end of the `match`, that is, while another thread's connection is being made.
        let idle = self.idle.lock().unwrap().pop();
        let mut connection = match idle {
            Some(connection) => connection,
            None => (self.connect)()?,
        };
        // From here on the connection is ours. Each `?` and `return` drops it.
        let mut replies = connection.exchange(&[Command::MGet(keys)])?;
        let answer = match (replies.pop(), &replies[..]) {
            (Some(Reply::Values(values)), []) if values.len() == keys.len() => Ok(values),
            (Some(Reply::Refused(why)), []) => Err(ReadError::Refused(why)),
            _ => return Err(ReadError::OutOfStep),
        };
        self.idle.lock().unwrap().push(connection);
        answer
    }
}
