//! A command for each key, all sent together; and a guard that puts the connection back, unless
//! told that it is broken.

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
        let idle = &self.idle;
        Ok(Lent { connection, idle })
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
            Ok(_) => return Err(lent.broken(ReadError::OutOfStep)),
            Err(lost) => return Err(lent.broken(lost.into())),
        };
        let mut values = Vec::with_capacity(keys.len());
        let mut refused = None;
        for reply in replies {
            match reply {
                Reply::Value(value) => values.push(value),
                Reply::Refused(why) => refused = refused.or(Some(why)),
                Reply::Values(_) => return Err(lent.broken(ReadError::OutOfStep)),
            }
        }
        refused.map_or(Ok(values), |why| Err(ReadError::Refused(why)))
    }
}

/// A connection that goes back to the idle ones when this is dropped.
struct Lent<'a, C> {
    connection: Option<C>,
    idle: &'a Mutex<Vec<C>>,
}

impl<C> Lent<'_, C> {
    /// Drops the connection, so that it does not go back; returns the error that is the reason.
    fn broken(&mut self, error: ReadError) -> ReadError {
        self.connection = None;
        error
    }
}

impl<C> Drop for Lent<'_, C> {
    fn drop(&mut self) {
        if let Some(connection) = self.connection.take() {
            self.idle.lock().unwrap().push(connection);
        }
    }
}
