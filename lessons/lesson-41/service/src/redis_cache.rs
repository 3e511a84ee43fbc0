//! A cache that several processes share: Redis.

use std::io;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use redis::{Client, Commands, Connection, RedisError, RedisResult, Script};

use crate::parts::{BoxError, Cache, Entry};

/// So many connections are kept for the next who need one. Further ones are closed after use.
const KEPT: usize = 32;

/// The longest expiry that is asked of Redis, in milliseconds: some hundred years.
const LONGEST: u128 = 1 << 42;

/// Stores a value if what is there begins with the version that is expected (nothing there: the empty text). Redis executes a script in one
/// step. The version is compared as text: a number of Lua's would not be exact beyond 2^53.
const REPLACE: &str = "
    local found = redis.call('GET', KEYS[1])
    local version = found and (string.match(found, '^%d+ ') or 'none of ours') or ''
    if version ~= ARGV[1] then return 0 end
    redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3])
    return 1";

/// A cache on a Redis server. A value is the version, a space, and the IDs as a JSON array. What is not of this form is an
/// error, and is not replaced: the prefix of the key says that nobody else writes there.
///
/// Each call has its own connection, taken from those that are kept or newly made. To connect, to send and to receive takes as long as the
/// timeout at the most, each: whoever calls gets an error then. Nothing has to be done when the server was away: the next call after that
/// connects again.
///
/// There is a crate for pools of connections, r2d2. It hides why it can't connect, tries again in the background, and lets its callers wait
/// meanwhile. A cache that is down must say so at once.
pub struct RedisCache {
    client: Client,
    timeout: Duration,
    prefix: String,
    replace: Script,
    kept: Mutex<Vec<Connection>>,
}

impl RedisCache {
    /// A cache at a URL like `redis://127.0.0.1:6379/`. Connects to nothing yet.
    ///
    /// # Errors
    /// If that is no URL of a Redis server.
    pub fn new(url: &str, timeout: Duration) -> Result<Self, BoxError> {
        Ok(RedisCache {
            client: Client::open(url)?,
            timeout,
            prefix: String::new(),
            replace: Script::new(REPLACE),
            kept: Mutex::default(),
        })
    }

    /// The same with a prefix to all keys: so that nobody else's entries are found.
    #[must_use]
    pub fn with_prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
        self
    }

    /// Where the server is: what of the URL may be printed, since that may hold a password.
    #[must_use]
    pub fn address(&self) -> String {
        self.client.get_connection_info().addr().to_string()
    }

    /// Asks the server whether it is there.
    ///
    /// # Errors
    /// If it does not answer, or not in time.
    pub fn ping(&self) -> Result<(), BoxError> {
        self.with_connection(|connection| redis::cmd("PING").exec(connection))
            .map_err(|error| match error.downcast_ref::<RedisError>() {
                // What each system says to that, with a number of its own.
                Some(error) if error.is_connection_refusal() => "connection refused".into(),
                _ => error,
            })
    }

    /// Calls with a connection, and keeps it for the next one if it is still good.
    fn with_connection<T>(
        &self,
        call: impl Fn(&mut Connection) -> RedisResult<T>,
    ) -> Result<T, BoxError> {
        let kept = self.kept().pop();
        let mut connection = match kept {
            Some(connection) => connection,
            None => self.connect()?,
        };
        let result = call(&mut connection);
        match &result {
            // An answer that comes too late must not be taken for the next one's: a connection that timed out is closed.
            Err(error) if is_over(error) => {
                // Those that are kept lead to the same server. Whoever comes next finds out whether it is back.
                self.kept().clear();
            }
            _ => {
                let mut kept = self.kept();
                if kept.len() < KEPT {
                    kept.push(connection);
                }
            }
        }
        Ok(result?)
    }

    fn connect(&self) -> RedisResult<Connection> {
        let connection = self.client.get_connection_with_timeout(self.timeout)?;
        connection.set_read_timeout(Some(self.timeout))?;
        connection.set_write_timeout(Some(self.timeout))?;
        Ok(connection)
    }

    fn own(&self, key: &str) -> String {
        format!("{}{key}", self.prefix)
    }

    fn kept(&self) -> MutexGuard<'_, Vec<Connection>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whether nothing more can be had from a connection. A refusal by the server, say for want of memory, is an answer like any other.
fn is_over(error: &RedisError) -> bool {
    error.is_io_error() || error.is_timeout() || error.is_unrecoverable_error()
}

impl Cache for RedisCache {
    fn get(&self, key: &str) -> Result<Option<Entry>, BoxError> {
        let key = self.own(key);
        let value: Option<Vec<u8>> = self.with_connection(|connection| connection.get(&key))?;
        let entry = |value: Vec<u8>| from_value(&value).ok_or("Redis holds what is no entry");
        Ok(value.map(entry).transpose()?)
    }

    fn replace(
        &self,
        key: &str,
        expected: Option<u64>,
        entry: &Entry,
        expiry: Duration,
    ) -> Result<bool, BoxError> {
        let expected = expected.map_or(String::new(), |version| format!("{version} "));
        let (key, value) = (self.own(key), to_value(entry)?);
        let expiry = expiry.as_millis().clamp(1, LONGEST) as u64; // Redis has no shorter one
        self.with_connection(|connection| {
            let mut call = self.replace.prepare_invoke();
            call.key(&key).arg(&expected).arg(&value).arg(expiry);
            call.invoke(connection)
        })
    }
}

fn to_value(entry: &Entry) -> io::Result<String> {
    let food = serde_json::to_string(&entry.food)?;
    Ok(format!("{} {food}", entry.version))
}

fn from_value(value: &[u8]) -> Option<Entry> {
    let (version, food) = str::from_utf8(value).ok()?.split_once(' ')?;
    Some(Entry {
        version: version.parse().ok()?,
        food: serde_json::from_str(food).ok()?,
    })
}
