//! What can be asked of the demo on its command line.

use clap::{Arg, ArgMatches, Command, value_parser};
use lesson_41_service::parts::Cache;
use lesson_41_service::{MokaCache, RedisCache, SqliteDatabase};
use std::net::SocketAddr;
use std::ops::RangeInclusive;
use std::process;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering::Relaxed};
use std::time::Duration;

/// Redis gets so long to connect, to read and to write, each.
const TIMEOUT: Duration = Duration::from_millis(250);
/// How many passengers there are beside the known ones.
pub const PASSENGERS: u32 = 1000;

/// What the worked steps and the server run with.
pub struct Options {
    /// The URL of a Redis server; without one, the cache is moka.
    redis: Option<String>,
    /// Where to serve, instead of running the steps.
    pub serve: Option<SocketAddr>,
    /// How many requests a second come in step 5: at least one.
    pub rate: u32,
    /// How long each load of step 5 lasts, in seconds: at least one.
    pub seconds: u32,
    /// How many workers the pool has: at least one.
    pub workers: usize,
    /// How many jobs can wait in its queue: at least one.
    pub capacity: usize,
    /// How long a read of the database takes.
    pub latency: Duration,
}

impl Options {
    /// Reads the command line. Input that makes no sense ends the program with a sentence on stderr
    /// and status 2.
    pub fn from_command_line() -> Self {
        let redis = Arg::new("redis").long("redis").value_name("URL");
        let serve = Arg::new("serve").long("serve").value_name("ADDRESS");
        let rate = number("rate", 1..=10_000).help("Requests a second, in step 5");
        let seconds = number("seconds", 1..=60).help("How long each load of step 5 lasts");
        let workers = number("workers", 1..=64).help("Workers of steps 2 and 5 and the server");
        let capacity = number("capacity", 1..=1000).help("Jobs that can wait for them");
        let latency = number("latency", 0..=100).help("A read of the database, in milliseconds");
        let matches = Command::new("lesson-41")
            .about("Lesson 41, a cache populated in the background: the worked steps")
            .arg(redis.help("The cache is this Redis, as redis://127.0.0.1:6379/"))
            .arg(rate.default_value("500"))
            .arg(seconds.default_value("2"))
            .arg(workers.default_value("10"))
            .arg(capacity.default_value("100"))
            .arg(latency.default_value("10"))
            .arg(
                serve
                    .value_parser(value_parser!(SocketAddr))
                    .help("Serves here instead, as 127.0.0.1:8041, until Ctrl-C"),
            )
            .after_help("Without a Redis, the cache is in the process.")
            .get_matches();
        Options::from(&matches)
    }

    fn from(matches: &ArgMatches) -> Self {
        let of = |name: &str| *matches.get_one::<u64>(name).expect("it has a default");
        Options {
            redis: matches.get_one::<String>("redis").cloned(),
            serve: matches.get_one::<SocketAddr>("serve").copied(),
            rate: of("rate") as u32,
            seconds: of("seconds") as u32,
            workers: of("workers") as usize,
            capacity: of("capacity") as usize,
            latency: Duration::from_millis(of("latency")),
        }
    }

    /// A cache that holds nothing yet, for a step.
    pub fn cache(&self) -> Arc<dyn Cache> {
        static CACHES: AtomicU32 = AtomicU32::new(0);
        match self.redis() {
            Some(redis) => {
                let (run, number) = (process::id(), CACHES.fetch_add(1, Relaxed));
                Arc::new(redis.with_prefix(format!("lesson-41:{run}:{number}:")))
            }
            None => Arc::new(MokaCache::new()),
        }
    }

    /// The Redis that was asked for. A URL that is none ends the program.
    pub fn redis(&self) -> Option<RedisCache> {
        let url = self.redis.as_ref()?;
        let wanted = "--redis: expected a URL such as redis://127.0.0.1:6379/";
        Some(RedisCache::new(url, TIMEOUT).unwrap_or_else(|_| refuse(wanted)))
    }

    /// A database with the known passengers and others.
    pub fn database(&self) -> Arc<SqliteDatabase> {
        let database = SqliteDatabase::create(PASSENGERS, self.latency);
        let refused = |error| refuse(&format!("no database: {error}"));
        Arc::new(database.unwrap_or_else(refused))
    }
}

/// Ends the program with a sentence.
pub fn refuse(sentence: &str) -> ! {
    eprintln!("error: {sentence}");
    process::exit(2)
}

/// An option `--name N` that takes a whole number within `range`.
fn number(name: &'static str, range: RangeInclusive<u64>) -> Arg {
    let (from, to) = (*range.start(), *range.end());
    let parse = move |text: &str| match text.parse() {
        Ok(number) if range.contains(&number) => Ok(number),
        _ => Err(format!("expected a whole number from {from} to {to}")),
    };
    let number = Arg::new(name)
        .long(name)
        .value_name("N")
        .value_parser(parse);
    // So that `--workers -1` is told what is wrong with -1, not that there is no option of that name.
    number.allow_negative_numbers(true)
}
