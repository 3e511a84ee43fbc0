//! The instruments of the tests of faults: gates, and caches and databases that fail, wait or panic when told to.
#![allow(dead_code, reason = "each file of tests uses some of it")]

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::SeqCst};
use std::sync::{Arc, Condvar, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use lesson_41_service::parts::{BoxError, Cache, Database, Entry, Row};
use lesson_41_service::{MokaCache, RedisCache, SqliteDatabase};
use own_redis::Server;

/// What no right answer takes, however busy the machine is.
pub const LIMIT: Duration = Duration::from_secs(20);

/// Runs a test that fails if it hangs.
pub fn within_limit(body: impl FnOnce() + Send + 'static) {
    interleave::within(LIMIT * 2, body);
}

/// Waits for what must come to pass some time.
pub fn until(what: &str, mut is_so: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !is_so() {
        assert!(begun.elapsed() < LIMIT, "still not: {what}");
        thread::sleep(Duration::from_micros(200));
    }
}

/// Holds whoever wants to pass while it is closed, and counts who has come.
#[derive(Default)]
pub struct Gate {
    state: Mutex<GateState>,
    changed: Condvar,
}

#[derive(Default)]
struct GateState {
    is_closed: bool,
    came: u64,
}

impl Gate {
    /// A gate that lets everybody pass.
    pub fn open() -> Arc<Self> {
        Arc::default()
    }

    /// Holds those who come from now on, until the guard is dropped, be it by a panic.
    pub fn close(self: &Arc<Self>) -> Closed {
        self.state.lock().unwrap().is_closed = true;
        Closed(Arc::clone(self))
    }

    fn pass(&self) {
        let mut state = self.state.lock().unwrap();
        state.came += 1;
        self.changed.notify_all();
        drop(self.changed.wait_while(state, |state| state.is_closed));
    }

    /// Waits until so many have come, in all.
    pub fn wait_for(&self, wanted: u64) {
        let state = self.state.lock().unwrap();
        let waited = self
            .changed
            .wait_timeout_while(state, LIMIT, |state| state.came < wanted);
        let (state, _) = waited.unwrap();
        assert!(
            state.came >= wanted,
            "only {} came, not {wanted}",
            state.came
        );
    }
}

/// Opens its gate when it is dropped.
pub struct Closed(Arc<Gate>);

impl Drop for Closed {
    fn drop(&mut self) {
        self.0.state.lock().unwrap().is_closed = false;
        self.0.changed.notify_all();
    }
}

/// A cache of each kind, with a way to take it down and to bring it back, empty or not.
pub trait Subject: Send {
    fn cache(&self) -> Arc<dyn Cache>;
    fn down(&mut self);
    fn back(&mut self);
}

/// moka, which can't be down: it says so when it is told to.
pub struct Moka(Arc<CanFail>);

/// Redis, which is killed.
pub struct Redis(Server, Arc<RedisCache>);

impl Subject for Moka {
    fn cache(&self) -> Arc<dyn Cache> {
        Arc::clone(&self.0) as _
    }

    fn down(&mut self) {
        self.0.is_down.store(true, SeqCst);
    }

    fn back(&mut self) {
        self.0.is_down.store(false, SeqCst);
    }
}

impl Subject for Redis {
    fn cache(&self) -> Arc<dyn Cache> {
        Arc::clone(&self.1) as _
    }

    fn down(&mut self) {
        self.0.kill();
    }

    fn back(&mut self) {
        self.0.restart();
    }
}

/// Runs a test on a cache of each kind.
pub fn on_each(what: &'static str, test: fn(&mut dyn Subject)) {
    within_limit(move || {
        let cache = MokaCache::new();
        let is_down = AtomicBool::new(false);
        test(&mut Moka(Arc::new(CanFail { cache, is_down })));
    });
    if let Some(server) = Server::start(what) {
        within_limit(move || {
            let cache = RedisCache::new(&server.url(), LIMIT).unwrap();
            test(&mut Redis(server, Arc::new(cache)));
        });
    }
}

pub struct CanFail {
    cache: MokaCache,
    is_down: AtomicBool,
}

impl CanFail {
    fn up(&self) -> Result<&MokaCache, BoxError> {
        match self.is_down.load(SeqCst) {
            true => Err("the cache is down".into()),
            false => Ok(&self.cache),
        }
    }
}

impl Cache for CanFail {
    fn get(&self, key: &str) -> Result<Option<Entry>, BoxError> {
        self.up()?.get(key)
    }

    fn replace(
        &self,
        key: &str,
        expected: Option<u64>,
        entry: &Entry,
        expiry: Duration,
    ) -> Result<bool, BoxError> {
        self.up()?.replace(key, expected, entry, expiry)
    }
}

/// A cache with gates before it, that panics when told to.
pub struct Gated {
    pub cache: Arc<dyn Cache>,
    pub replace: Arc<Gate>,
    pub panics: AtomicBool,
    pub gets: AtomicU64,
}

impl Gated {
    pub fn new(cache: Arc<dyn Cache>) -> Arc<Self> {
        Arc::new(Gated {
            cache,
            replace: Gate::open(),
            panics: AtomicBool::new(false),
            gets: AtomicU64::new(0),
        })
    }
}

impl Cache for Gated {
    fn get(&self, key: &str) -> Result<Option<Entry>, BoxError> {
        let found = self.cache.get(key);
        self.gets.fetch_add(1, SeqCst);
        found
    }

    fn replace(
        &self,
        key: &str,
        expected: Option<u64>,
        entry: &Entry,
        expiry: Duration,
    ) -> Result<bool, BoxError> {
        self.replace.pass();
        assert!(!self.panics.load(SeqCst), "the cache panics");
        self.cache.replace(key, expected, entry, expiry)
    }
}

/// A real database, with a gate before it, that fails or panics when told to.
pub struct GatedDatabase {
    pub database: SqliteDatabase,
    pub gate: Arc<Gate>,
    pub fails: AtomicBool,
    pub panics: AtomicBool,
}

impl GatedDatabase {
    pub fn new() -> Arc<Self> {
        Arc::new(GatedDatabase {
            database: SqliteDatabase::create(200, Duration::ZERO).unwrap(),
            gate: Gate::open(),
            fails: AtomicBool::new(false),
            panics: AtomicBool::new(false),
        })
    }
}

impl Database for GatedDatabase {
    fn food(&self, passenger: &str) -> Result<Option<Row>, BoxError> {
        let row = self.database.food(passenger);
        self.gate.pass();
        assert!(!self.panics.load(SeqCst), "the database panics");
        match self.fails.load(SeqCst) {
            true => Err("the database is down".into()),
            false => row,
        }
    }
}
