//! Read the cache. On a miss, read the database, store what it said, and answer: in that order.

use crate::options::Options;
use lesson_41_service::parts::{BoxError, Cache, Database, Entry, key_of};
use lesson_41_service::{KNOWN, SlowStore};
use std::time::{Duration, Instant};

/// The cache has a lot to do: to store takes so long.
pub const STORE: Duration = Duration::from_millis(50);
/// An entry may be answered for so long. Then it is read again.
pub const EXPIRY: Duration = Duration::from_secs(60);

/// What is recommended to a passenger, and where that comes from.
fn food_of(
    passenger: &str,
    cache: &impl Cache,
    database: &impl Database,
) -> Result<Option<(&'static str, Entry)>, BoxError> {
    let key = key_of(passenger);
    if let Some(entry) = cache.get(&key)? {
        return Ok(Some(("cache", entry)));
    }
    let Some(row) = database.food(passenger)? else {
        return Ok(None);
    };
    cache.replace(&key, None, &row.entry, EXPIRY)?; // and the client waits
    Ok(Some(("database", row.entry)))
}

/// Answers each of the two known passengers twice, and one whom nobody knows.
pub fn run(options: &Options) {
    let cache = SlowStore(options.cache(), STORE);
    let database = options.database();
    let (read, store) = (options.latency, STORE);
    println!("  a read of the database takes {read:?}, to store in the cache {store:?}");
    let known = KNOWN.map(|(passenger, _)| passenger);
    for passenger in known.into_iter().chain(known).chain(["9999"]) {
        let begun = Instant::now();
        let answer = food_of(passenger, &cache, &database);
        print(passenger, answer, begun);
    }
    println!("  the database was read {} times", database.reads());
}

/// Prints an answer, and how long the client has waited for it.
pub fn print(
    passenger: &str,
    answer: Result<Option<(&str, Entry)>, impl std::fmt::Display>,
    begun: Instant,
) {
    let took = begun.elapsed().as_millis();
    match answer {
        Ok(Some((from, entry))) => {
            let food = entry.food.join(",");
            println!("  passenger {passenger}, from the {from}: {food} ({took} ms)");
        }
        Ok(None) => println!("  passenger {passenger}: unknown ({took} ms)"),
        Err(error) => println!("  passenger {passenger}: {error}"),
    }
}
