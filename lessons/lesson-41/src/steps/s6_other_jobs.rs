//! A blueprint is used more than once: a second, unlike job goes through the same pool.

use super::s1_in_line::EXPIRY;
use crate::options::Options;
use lesson_41_service::KNOWN;
use lesson_41_service::answers::populate::{Populate, Tally};
use lesson_41_service::parts::{BoxError, Database};
use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use worker_pool::{Context, Job, WorkerPool};

/// What a passenger has looked for lately, the newest first: three searches at most.
type Recent = Arc<Mutex<VecDeque<String>>>;

/// Notes a search. Another job than a population: it has nothing to do with the cache.
struct NoteSearch {
    words: &'static str,
    recent: Recent,
}

impl Job for NoteSearch {
    fn execute(&mut self, _: &Context) -> Result<(), BoxError> {
        let mut recent = self.recent.lock().map_err(|_| "the list is half changed")?;
        recent.retain(|words| words != self.words);
        recent.push_front(self.words.to_owned());
        recent.truncate(3);
        Ok(())
    }
}

/// Two populations, five searches and a closure, through one pool of boxed jobs.
pub fn run(options: &Options) {
    let (cache, database) = (options.cache(), options.database());
    let (tally, recent) = (Arc::new(Tally::default()), Recent::default());
    // `Box<dyn Job>` is a job. One worker, so that the searches are noted in order.
    let pool: WorkerPool<Box<dyn Job>> = WorkerPool::new(1, options.capacity);
    let submit = |job| pool.submit(job).expect("the pool is open");
    for (passenger, _) in KNOWN {
        let row = database.food(passenger).expect("the database answers");
        let (cache, tally) = (Arc::clone(&cache), Arc::clone(&tally));
        let row = row.expect("a known passenger");
        submit(Box::new(Populate::new(
            cache, passenger, row, EXPIRY, tally,
        )));
    }
    for words in ["rice", "soup", "fish", "rice", "tea"] {
        let recent = Arc::clone(&recent);
        submit(Box::new(NoteSearch { words, recent }));
    }
    let closure = pool.submit_fn(|_| Err("no such table".into()));
    assert!(
        closure.is_ok(),
        "it is accepted: what comes of it, the pool counts"
    );
    pool.drain();
    println!("  stored: {}", tally.counts().stored);
    println!("  recent searches: {:?}", recent.lock().unwrap());
    let pool = pool.snapshot();
    let (accepted, succeeded, failed) = (pool.accepted, pool.succeeded, pool.failed);
    println!("  jobs: {accepted} accepted = {succeeded} succeeded + {failed} failed");
}
