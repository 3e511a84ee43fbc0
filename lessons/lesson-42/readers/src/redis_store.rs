//! A Redis, read through the reader of exercise 1: as many connections as are used at once, and a timeout on all that is waited for.

use std::fmt::Display;
use std::time::Duration;

use redis::{Client, ConnectionLike, RedisError, RedisResult, Value};

use crate::Reader;
use crate::parts::{Command, Connection, Lost, ReadError, Reply};
use crate::store::{Answer, Store};

/// How long a connection may take to be made, and a reply to come.
const TIMEOUT: Duration = Duration::from_secs(1);

/// In how many seconds the server forgets what was stored here.
const EXPIRY: u64 = 300;

/// A Redis, some of whose keys are ours: those with our prefix.
pub struct Redis {
    client: Client,
    prefix: String,
    reader: Reader<Line>,
}

impl Redis {
    /// The server with this URL, as `redis://127.0.0.1:6379/`. Our keys begin with the prefix, so that they are nobody else's.
    ///
    /// # Errors
    /// If this is no such URL, or nobody answers there. The text says which.
    pub fn connect(url: &str, prefix: &str) -> Result<Self, String> {
        let no_url = |_| format!("{url:?} is not the URL of a Redis, as redis://127.0.0.1:6379/");
        let client = Client::open(url).map_err(no_url)?;
        let theirs = client.clone();
        let reader = Reader::new(move || Line::connect(&theirs));
        let prefix = prefix.to_owned();
        let redis = Redis {
            client,
            prefix,
            reader,
        };
        match redis.read("is anybody there?") {
            Ok(_) => Ok(redis),
            Err(ReadError::Refused(why)) => Err(format!("the Redis at {url} refused: {why}")),
            Err(_) => Err(format!("no Redis answers at {url}")),
        }
    }

    /// Stores these, for five minutes.
    ///
    /// # Errors
    /// If the server does not answer, or refuses.
    pub fn store(&self, entries: &[(&str, &str)]) -> Result<(), ReadError> {
        let mut line = Line::connect(&self.client)?;
        let mut pipe = redis::pipe();
        for (key, value) in entries {
            let set = pipe.cmd("SET").arg(self.key(key)).arg(*value);
            set.arg("EX").arg(EXPIRY).ignore();
        }
        pipe.query(&mut line.0)
            .map_err(|error| ReadError::from(lost(&error)))
    }

    fn key(&self, key: &str) -> String {
        format!("{}{key}", self.prefix)
    }
}

impl Store for Redis {
    fn read(&self, key: &str) -> Result<Option<String>, ReadError> {
        let mut values = self.read_all(&[key])?;
        Ok(values.pop().flatten())
    }

    fn read_all(&self, keys: &[&str]) -> Answer {
        let keys: Vec<String> = keys.iter().map(|key| self.key(key)).collect();
        let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
        self.reader.read_at_once(&keys)
    }
}

/// A connection to the server.
struct Line(redis::Connection);

impl Line {
    fn connect(client: &Client) -> Result<Self, Lost> {
        let connect = || -> RedisResult<Line> {
            let connection = client.get_connection_with_timeout(TIMEOUT)?;
            connection.set_read_timeout(Some(TIMEOUT))?;
            connection.set_write_timeout(Some(TIMEOUT))?;
            Ok(Line(connection))
        };
        connect().map_err(|error| lost(&error))
    }
}

impl Connection for Line {
    fn exchange(&mut self, commands: &[Command<'_>]) -> Result<Vec<Reply>, Lost> {
        let mut pipe = redis::pipe();
        for command in commands {
            match command {
                Command::Get(key) => pipe.cmd("GET").arg(*key),
                Command::MGet(keys) => pipe.cmd("MGET").arg(*keys),
            };
        }
        let packed = pipe.get_packed_pipeline();
        let replies = self.0.req_packed_commands(&packed, 0, commands.len());
        let replies = replies.map_err(|error| lost(&error))?;
        replies.into_iter().map(reply).collect()
    }
}

/// What the server said, in our words.
fn reply(value: Value) -> Result<Reply, Lost> {
    match value {
        Value::ServerError(error) => Ok(Reply::Refused(RedisError::from(error).to_string())),
        Value::Array(values) => {
            let values = redis::from_redis_value(Value::Array(values));
            Ok(Reply::Values(values.map_err(|error| lost(&error))?))
        }
        value => {
            let value = redis::from_redis_value(value);
            Ok(Reply::Value(value.map_err(|error| lost(&error))?))
        }
    }
}

fn lost(why: &impl Display) -> Lost {
    Lost(why.to_string())
}
