//! Step 5: when a mutex is the better answer. Four numbers that belong together don't fit into one
//! atomic, and four atomics can each be right while the four are those of no moment.
//!
//! Under a mutex they change as one and are read as one, in code that can be read aloud. An atomic
//! is for a single word: a count, a flag, the news that something else is ready. For more than that,
//! measure first whether the lock costs you anything.

use crate::options::Options;
use std::sync::Mutex;
use std::thread;

/// What is known of the jobs so far.
#[derive(Clone, Copy)]
struct Stats {
    jobs: u64,
    sum: u64,
    shortest: u64,
    longest: u64,
}

impl Stats {
    const NONE: Stats = Stats {
        jobs: 0,
        sum: 0,
        shortest: u64::MAX,
        longest: 0,
    };

    fn record(&mut self, time: u64) {
        self.jobs += 1;
        self.sum += time;
        self.shortest = self.shortest.min(time);
        self.longest = self.longest.max(time);
    }
}

/// Lets all threads record jobs of 1, 2, 3, … while this one reads, and counts the readings in which the
/// numbers do not fit together.
pub fn run(options: &Options) {
    let stats = Mutex::new(Stats::NONE);
    let each = options.rounds.div_ceil(10); // a lock costs more than an atomic
    let all = options.threads as u64 * each;
    let mut torn = 0;
    let last = thread::scope(|scope| {
        for _ in 0..options.threads {
            scope.spawn(|| (1..=each).for_each(|time| stats.lock().unwrap().record(time)));
        }
        loop {
            let now = *stats.lock().unwrap(); // a copy, and the lock is free again
            torn += u64::from(now.sum > now.jobs * now.longest);
            if now.jobs == all {
                return now;
            }
            thread::yield_now();
        }
    });

    println!("  jobs: {} × {each} = {all}", options.threads);
    println!(
        "  sum: {}, shortest: {}, longest: {}",
        last.sum, last.shortest, last.longest
    );
    println!("  readings that do not fit together: {torn}");
}
