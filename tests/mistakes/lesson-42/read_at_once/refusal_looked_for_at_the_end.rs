//! A pipeline, of which only the last reply is asked whether it is a refusal: one that was refused in
//! the middle becomes a miss.
//! expect: a read of which a part was refused is no answer (RefusingOne)

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
        let commands: Vec<Command<'_>> = keys.iter().map(|key| Command::Get(key)).collect();
        let replies = connection.exchange(&commands)?;
        if replies.len() != keys.len() {
            return Err(ReadError::OutOfStep);
        }
        let answer = match replies.last() {
            Some(Reply::Refused(why)) => Err(ReadError::Refused(why.clone())),
            _ => {
                let values = replies.into_iter().map(|reply| match reply {
                    Reply::Value(value) => Ok(value),
                    Reply::Refused(_) => Ok(None),
                    Reply::Values(_) => Err(ReadError::OutOfStep),
                });
                Ok(values.collect::<Result<_, _>>()?)
            }
        };
        self.idle.lock().unwrap().push(connection);
        answer
    }
}
