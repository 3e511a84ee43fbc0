//! What the exercises are given: a connection to a store, and what is said over it.

use std::error::Error;
use std::fmt;

/// A command to the store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command<'a> {
    /// Asks for the value of a key. The reply is a [`Reply::Value`].
    Get(&'a str),
    /// Asks for the values of some keys, one at least. The reply is one [`Reply::Values`].
    MGet(&'a [&'a str]),
}

/// What the store says to a command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reply {
    /// The value of the key, or `None` if the store has none: a miss.
    Value(Option<String>),
    /// What [`Value`](Self::Value) would be of each key, in the order in which they were asked.
    Values(Vec<Option<String>>),
    /// The store did not carry out the command, and this is why. The connection is as good as before.
    Refused(String),
}

/// A connection to the store: one conversation, in which replies come in the order of their commands.
pub trait Connection: Send + 'static {
    /// Sends the commands, and waits for the replies: one for each command, in their order. That is
    /// one *round trip*, however many commands there are.
    ///
    /// # Errors
    /// [`Lost`], if the replies did not come, or not all of them. They may still be on their way
    /// then, and whoever uses this connection next reads them as its own answers.
    fn exchange(&mut self, commands: &[Command<'_>]) -> Result<Vec<Reply>, Lost>;
}

/// The error of a connection that was lost, or could not be made. It says why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lost(pub String);

/// Why a read gave no answer. None of these says that the store does not have the keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadError {
    /// The connection was lost, or could not be made.
    Lost(String),
    /// The store refused, and this is why.
    Refused(String),
    /// What was replied does not fit what was asked.
    OutOfStep,
}

impl From<Lost> for ReadError {
    fn from(Lost(why): Lost) -> Self {
        ReadError::Lost(why)
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ReadError::Lost(why) => write!(f, "the connection to the store was lost: {why}"),
            ReadError::Refused(why) => write!(f, "the store refused: {why}"),
            ReadError::OutOfStep => f.write_str("the store's replies don't fit what was asked"),
        }
    }
}

impl Error for ReadError {}
