//! A cache and a database that do what a check tells them to. The same on real threads and on simulated ones.
#![allow(dead_code, reason = "each file of checks uses some of it")]

use super::parts::{BoxError, Cache, Database, Entry, Row, key_of};
use super::sync::{Arc, Mutex};
use super::time::{Duration, Instant};
use std::collections::BTreeMap;
use std::panic::resume_unwind;
use std::sync::Mutex as Notes; // takes no part in a model: to lock it is no step

/// The food that is recommended to the passengers of the checks.
const FOOD: [(&str, &[&str]); 2] = [
    ("1234", &["3423", "3242", "4564", "3423"]),
    ("4567", &["0808", "3657", "4957", "0089"]),
];

/// What is recommended to one of these passengers, as this version.
pub fn entry(passenger: &str, version: u64) -> Entry {
    let (_, food) = FOOD.iter().find(|(known, _)| *known == passenger).unwrap();
    let food = food.iter().map(ToString::to_string).collect();
    Entry { food, version }
}

/// A panic that prints nothing.
pub fn panic_quietly() -> ! {
    resume_unwind(Box::new("no answer"))
}

/// What a fake does before it does what it is asked for. An error is its answer then.
type Hook = Box<dyn Fn() -> Result<(), BoxError> + Send + Sync>;

/// A cache that forgets nothing, and notes what it was asked for.
pub struct FakeCache {
    /// By key. To lock it is a step of a model.
    entries: Mutex<BTreeMap<String, Entry>>,
    on_get: Hook,
    on_replace: Hook,
    /// To look at the clock is a step, too: only where somebody wants to know.
    is_timed: bool,
    notes: Notes<Seen>,
}

/// What a fake cache was asked for so far.
#[derive(Clone, Default)]
pub struct Seen {
    /// The keys that were looked up.
    pub gets: Vec<String>,
    /// What was to be stored, also if it was refused.
    pub stores: Vec<Store>,
    /// When the last answer to a `get` was given, if the cache is timed.
    pub answered: Option<Instant>,
}

/// What was to be stored.
#[derive(Clone, Debug)]
pub struct Store {
    pub key: String,
    pub entry: Entry,
    pub expiry: Duration,
    /// When it came, if the cache is timed.
    pub at: Option<Instant>,
}

impl FakeCache {
    /// An empty cache.
    #[track_caller]
    pub fn new() -> Self {
        FakeCache {
            entries: Mutex::new(BTreeMap::new()),
            on_get: Box::new(|| Ok(())),
            on_replace: Box::new(|| Ok(())),
            is_timed: false,
            notes: Notes::default(),
        }
    }

    /// A cache that fails whenever it is asked.
    #[track_caller]
    pub fn down() -> Self {
        FakeCache::new()
            .on_get(|| Err("the cache is down".into()))
            .on_replace(|| Err("the cache is down".into()))
    }

    /// Does this at the beginning of each `get`.
    pub fn on_get(
        mut self,
        hook: impl Fn() -> Result<(), BoxError> + Send + Sync + 'static,
    ) -> Self {
        self.on_get = Box::new(hook);
        self
    }

    /// Does this at the beginning of each `replace`.
    pub fn on_replace(
        mut self,
        hook: impl Fn() -> Result<(), BoxError> + Send + Sync + 'static,
    ) -> Self {
        self.on_replace = Box::new(hook);
        self
    }

    /// Notes the times as well.
    pub fn timed(self) -> Self {
        let is_timed = true;
        FakeCache { is_timed, ..self }
    }

    /// Puts an entry there, whatever there was, or removes what there was.
    pub fn put(&self, passenger: &str, entry: Option<Entry>) {
        let mut entries = self.entries.lock().unwrap();
        match entry {
            Some(entry) => entries.insert(key_of(passenger), entry),
            None => entries.remove(&key_of(passenger)),
        };
    }

    /// What is there under the key of a passenger.
    pub fn holds(&self, passenger: &str) -> Option<Entry> {
        self.entries
            .lock()
            .unwrap()
            .get(&key_of(passenger))
            .cloned()
    }

    /// What it was asked for so far.
    pub fn seen(&self) -> Seen {
        self.notes.lock().unwrap().clone()
    }
}

impl Cache for FakeCache {
    fn get(&self, key: &str) -> Result<Option<Entry>, BoxError> {
        self.notes.lock().unwrap().gets.push(key.to_owned());
        (self.on_get)()?;
        let entries = self.entries.lock().unwrap(); // get
        let found = entries.get(key).cloned();
        drop(entries);
        let now = self.is_timed.then(Instant::now);
        self.notes.lock().unwrap().answered = now;
        Ok(found)
    }

    fn replace(
        &self,
        key: &str,
        expected: Option<u64>,
        entry: &Entry,
        expiry: Duration,
    ) -> Result<bool, BoxError> {
        let store = Store {
            key: key.to_owned(),
            entry: entry.clone(),
            expiry,
            at: self.is_timed.then(Instant::now),
        };
        self.notes.lock().unwrap().stores.push(store);
        (self.on_replace)()?;
        let mut entries = self.entries.lock().unwrap(); // replace
        let as_expected = entries.get(key).map(|there| there.version) == expected;
        if as_expected {
            entries.insert(key.to_owned(), entry.clone());
        }
        Ok(as_expected)
    }
}

/// A database that knows the passengers of the checks, and notes who was looked up.
pub struct FakeDatabase {
    /// When all of its rows were asked for: when it was made, so that a read is no step.
    asked: Instant,
    on_read: Hook,
    reads: Notes<Vec<(String, Option<Row>)>>,
}

impl FakeDatabase {
    /// A database that answers at once.
    #[track_caller]
    pub fn new() -> Arc<Self> {
        FakeDatabase::that(|| Ok(()))
    }

    /// A database that does this before it answers.
    #[track_caller]
    pub fn that(hook: impl Fn() -> Result<(), BoxError> + Send + Sync + 'static) -> Arc<Self> {
        let (asked, on_read, reads) = (Instant::now(), Box::new(hook), Notes::default());
        Arc::new(FakeDatabase {
            asked,
            on_read,
            reads,
        })
    }

    /// How often it was read.
    pub fn reads(&self) -> usize {
        self.reads.lock().unwrap().len()
    }

    /// The row that it answered last.
    pub fn last(&self) -> Option<Row> {
        self.reads.lock().unwrap().last()?.1.clone()
    }
}

impl Database for FakeDatabase {
    fn food(&self, passenger: &str) -> Result<Option<Row>, BoxError> {
        let is_known = FOOD.iter().any(|(known, _)| *known == passenger);
        let row = is_known.then(|| Row {
            entry: entry(passenger, 1),
            asked: self.asked,
        });
        let read = (passenger.to_owned(), row.clone());
        self.reads.lock().unwrap().push(read);
        (self.on_read)()?;
        Ok(row)
    }
}
