//! A guard that puts the connection back unless told that it is broken. A panic tells it nothing: the
//! replies are on their way, and the next reader finds them.
//! expect: expected a connection on which the exchange panicked to be dropped

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

    /// A connection for as long as the guard lives.
    fn lend(&self) -> Result<Lent<'_, C>, Lost> {
        let mut connection = self.idle.lock().unwrap().pop();
        if connection.is_none() {
            connection = Some((self.connect)()?);
        }
        Ok(Lent {
            connection,
            broken: false,
            idle: &self.idle,
        })
    }

    pub fn read_at_once(&self, keys: &[&str]) -> Result<Vec<Option<String>>, ReadError> {
        if keys.is_empty() {
            return Ok(Vec::new());
        }
        let mut lent = self.lend()?;
        let commands: Vec<_> = keys.iter().map(|key| Command::Get(key)).collect();
        let Some(connection) = &mut lent.connection else {
            unreachable!("it is there until the guard is dropped");
        };
        let outcome = connection.exchange(&commands);
        let replies = match outcome {
            Ok(replies) if replies.len() == keys.len() => replies,
            Ok(_) => return Err(lent.is_broken(ReadError::OutOfStep)),
            Err(lost) => return Err(lent.is_broken(lost.into())),
        };
        let mut values = Vec::with_capacity(keys.len());
        let mut refused = None;
        for reply in replies {
            match reply {
                Reply::Value(value) => values.push(value),
                Reply::Refused(why) => refused = refused.or(Some(why)),
                Reply::Values(_) => return Err(lent.is_broken(ReadError::OutOfStep)),
            }
        }
        refused.map_or(Ok(values), |why| Err(ReadError::Refused(why)))
    }
}

/// A connection that goes back to the idle ones when this is dropped, unless it is broken.
struct Lent<'a, C> {
    connection: Option<C>,
    broken: bool,
    idle: &'a Mutex<Vec<C>>,
}

impl<C> Lent<'_, C> {
    fn is_broken(&mut self, error: ReadError) -> ReadError {
        self.broken = true;
        error
    }
}

impl<C> Drop for Lent<'_, C> {
    fn drop(&mut self) {
        let connection = self.connection.take();
        if let Some(connection) = connection.filter(|_| !self.broken) {
            self.idle.lock().unwrap().push(connection);
        }
    }
}
