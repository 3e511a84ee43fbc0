//! What the steps share: the stores, the pool, and what was measured.

use crate::options::Options;
use lesson_42_readers::measure::{self, Threads};
use lesson_42_readers::worth_it::{Costs, Way};
use lesson_42_readers::{Answer, Distant, Moka, ReadError, Redis, Store, WorkerPool, ways};
use std::cell::OnceCell;
use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;

/// What a page wants to know of a passenger.
pub const KEYS: [&str; 6] = ["profile", "seat", "food", "searches", "offers", "miles"];

/// What the caches hold of it: nobody has searched lately, and there are no offers.
pub const ENTRIES: [(&str, &str); 4] = [
    ("profile", "1234"),
    ("seat", "12A"),
    ("food", "3423,3242,4564,3423"),
    ("miles", "86400"),
];

/// The four ways, the least code first.
pub const WAYS: [(Way, &str); 4] = [
    (Way::InTurn, "in turn"),
    (Way::OneCommand, "as one command"),
    (Way::OnThePool, "on the pool"),
    (Way::OnThreads, "on threads"),
];

/// What a way is called.
pub fn name(way: Way) -> &'static str {
    let named = WAYS.into_iter().find(|(other, _)| *other == way);
    named.map_or("", |(_, name)| name)
}

/// How many workers the pool has: those of the pool that fills the cache, in lesson 41.
pub const WORKERS: NonZeroU32 = NonZeroU32::new(10).expect("it is not zero");

/// A store, and what was measured of it.
pub struct Place {
    /// What it is called.
    pub name: String,
    store: Arc<dyn Store>,
    costs: OnceCell<Costs>,
    measured: OnceCell<[Duration; 4]>,
}

/// What the steps share.
pub struct Setup {
    /// What was asked for on the command line.
    pub options: Options,
    pool: WorkerPool,
    /// A cache in the process, the same one far away, and the same with a Redis if there is one.
    pub places: Vec<Place>,
    threads: OnceCell<Threads>,
}

impl Setup {
    /// Fills the stores, and starts the pool. An error is a sentence.
    pub fn new(options: Options) -> Result<Self, String> {
        let mut places = Vec::new();
        places.push(Place::new("moka", Moka::holding(&ENTRIES)));
        let network = options.network;
        let far = |name: &str| format!("{name} and {network:?} of network");
        let distant = Distant(Moka::holding(&ENTRIES), network);
        places.push(Place::new(&far("moka"), distant));
        if let Some(url) = &options.redis {
            let connect = || Redis::connect(url, "interleave-lesson-42:");
            let (near, distant) = (connect()?, Distant(connect()?, network));
            let stored = near.store(&ENTRIES);
            stored.map_err(|error| format!("nothing can be stored at {url}: {error}"))?;
            places.push(Place::new("Redis", near));
            places.push(Place::new(&far("Redis"), distant));
        }
        Ok(Setup {
            options,
            pool: WorkerPool::new(WORKERS.get() as usize, 100),
            places,
            threads: OnceCell::new(),
        })
    }

    /// Reads the keys of a page in this way.
    pub fn read(&self, way: Way, store: &Arc<dyn Store>) -> Answer {
        match way {
            Way::InTurn => ways::in_turn(&**store, &KEYS),
            Way::OneCommand => ways::as_one_command(&**store, &KEYS),
            Way::OnThePool => ways::on_the_pool(&self.pool, store, &KEYS),
            Way::OnThreads => ways::on_threads(&**store, &KEYS),
        }
    }

    /// What it costs to involve another thread; measured when it is first asked for.
    pub fn threads(&self) -> Threads {
        *self.threads.get_or_init(|| Threads::measure(&self.pool))
    }

    /// What reads cost there; measured when it is first asked for.
    pub fn costs(&self, place: &Place) -> Result<Costs, ReadError> {
        if let Some(costs) = place.costs.get() {
            return Ok(*costs);
        }
        let costs = self.threads().with(&place.store, &KEYS, WORKERS)?;
        Ok(*place.costs.get_or_init(|| costs))
    }

    /// How long a request waits there, in each of the ways; measured when it is first asked for.
    pub fn measured(&self, place: &Place) -> Result<[Duration; 4], ReadError> {
        if let Some(times) = place.measured.get() {
            return Ok(*times);
        }
        let mut times = [Duration::ZERO; 4];
        for (time, (way, _)) in times.iter_mut().zip(WAYS) {
            *time = measure::time(|| self.read(way, &place.store))?;
        }
        Ok(*place.measured.get_or_init(|| times))
    }
}

impl Place {
    fn new(name: &str, store: impl Store + 'static) -> Self {
        Place {
            name: name.to_owned(),
            store: Arc::new(store),
            costs: OnceCell::new(),
            measured: OnceCell::new(),
        }
    }
}
