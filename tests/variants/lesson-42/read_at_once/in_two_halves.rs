//! Two commands in one pipeline, each with half of the keys; the steps are functions, and errors
//! travel by `?` alone.

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

    fn take(&self) -> Result<C, Lost> {
        if let Some(connection) = self.idle.lock().unwrap().pop() {
            return Ok(connection);
        }
        (self.connect)()
    }

    pub fn read_at_once(&self, keys: &[&str]) -> Result<Vec<Option<String>>, ReadError> {
        if keys.is_empty() {
            return Ok(Vec::new());
        }
        let (connection, answer) = ask(self.take()?, keys)?;
        self.idle.lock().unwrap().insert(0, connection);
        answer.map_err(ReadError::Refused)
    }
}

/// The values, or why they were refused.
type Answer = Result<Vec<Option<String>>, String>;

/// Asks for the keys, and returns the connection with the answer, if it is still in step.
fn ask<C: Connection>(mut connection: C, keys: &[&str]) -> Result<(C, Answer), ReadError> {
    let (left, right) = keys.split_at(keys.len().div_ceil(2));
    let halves = [left, right].map(Command::MGet);
    // Of one key the right half is empty, and must not be asked for.
    let halves = &halves[..keys.len().min(2)];
    let replies = connection.exchange(halves)?;
    if replies.len() != halves.len() {
        return Err(ReadError::OutOfStep);
    }
    let mut answer = Ok(Vec::new());
    for (reply, half) in replies.into_iter().zip([left, right]) {
        match reply {
            Reply::Refused(why) => answer = answer.and(Err(why)),
            Reply::Values(more) if more.len() == half.len() => {
                answer = answer.map(|values| [values, more].concat());
            }
            Reply::Values(_) | Reply::Value(_) => return Err(ReadError::OutOfStep),
        }
    }
    Ok((connection, answer))
}
