//! A map that many threads change, in three ways.
//!
//! One lock around one map is the first thing to try, and often the last. *Sharded*: the map is cut
//! into pieces by the hash of the key, with a lock for each, so that two threads wait only if their
//! keys meet in one piece. `dashmap` is that as a crate. All three count right; which is fast, and when,
//! is a matter for the lesson's bench.

use crate::options::Options;
use dashmap::DashMap;
use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::sync::Mutex;
use std::thread;

type Words = HashMap<&'static str, u64>;

/// New: many small maps, and a hasher that says to which of them a word belongs.
#[derive(Default)]
struct Sharded {
    hasher: RandomState,
    shards: [Mutex<Words>; 16],
}

impl Sharded {
    fn of(&self, word: &str) -> &Mutex<Words> {
        &self.shards[self.hasher.hash_one(word) as usize % self.shards.len()]
    }
}

/// Lets the threads count words with `add`, and prints what `total` then finds.
fn count(
    options: &Options,
    name: &str,
    add: impl Fn(&'static str) + Sync,
    total: impl Fn() -> u64,
) {
    const WORDS: [&str; 4] = ["job", "worker", "queue", "result"];
    let &Options {
        threads, changes, ..
    } = options;
    let words = || WORDS.iter().cycle().take(changes as usize);
    thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| words().for_each(|word| add(word)));
        }
    });
    let (total, expected) = (total(), threads as u64 * changes);
    println!("  {name}, words counted: {total} of {expected}");
}

/// Counts the same words into each kind of map.
pub fn run(options: &Options) {
    let map: Mutex<Words> = Mutex::default();
    let add = |word| *map.lock().unwrap().entry(word).or_default() += 1;
    count(options, "one lock", add, || {
        map.lock().unwrap().values().sum()
    });

    let map = Sharded::default();
    let add = |word| *map.of(word).lock().unwrap().entry(word).or_default() += 1;
    let sum = |shard: &Mutex<Words>| shard.lock().unwrap().values().sum::<u64>();
    count(options, "16 shards", add, || {
        map.shards.iter().map(sum).sum()
    });

    let map: DashMap<&str, u64> = DashMap::new();
    let add = |word| *map.entry(word).or_default() += 1; // `entry` holds its shard's lock
    count(options, "dashmap", add, || {
        map.iter().map(|entry| *entry).sum()
    });
}
