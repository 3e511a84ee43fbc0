//! What a population stores, and what it comes to. The same on real threads and on simulated ones: the module above says which.

use super::fakes::{FakeCache, Store, entry, panic_quietly};
use super::parts::{BoxError, Row, key_of};
use super::pool::{Context, ContextError, Job};
use super::populate::{Counts, Populate, Tally};
use super::sync::Arc;
use super::time::{Duration, Instant};
use super::{Meeting, check, check_few, panic_of, thread};
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering::SeqCst}; // take no part in a model: they are no steps
use std::sync::{OnceLock, Weak};

/// Longer than any check lasts.
const LONG: Duration = Duration::from_secs(60);
/// Long enough to be seen on a clock.
const SHORT: Duration = Duration::from_millis(2);

/// A row that is read now.
fn row(passenger: &str, version: u64) -> Row {
    Row {
        entry: entry(passenger, version),
        asked: Instant::now(),
    }
}

/// A job that stores passenger 1234's food, of this version.
fn job(cache: &Arc<FakeCache>, version: u64, tally: &Arc<Tally>) -> Populate<Arc<FakeCache>> {
    let (cache, tally) = (Arc::clone(cache), Arc::clone(tally));
    Populate::new(cache, "1234", row("1234", version), LONG, tally)
}

/// What `execute` returned, in words.
fn told(result: Result<(), BoxError>) -> String {
    match result {
        Ok(()) => "Ok".to_owned(),
        Err(error) => format!("Err ({error})"),
    }
}

/// Counts of populations: stored, current, expired, failed.
fn counts(stored: u64, current: u64, expired: u64, failed: u64) -> Counts {
    Counts {
        stored,
        current,
        expired,
        failed,
    }
}

/// The context of a pool, for two workers.
fn one_pool() -> (Context, Context) {
    let context = Context::new();
    (context.clone(), context)
}

fn versions(stores: &[Store]) -> Vec<u64> {
    stores.iter().map(|store| store.entry.version).collect()
}

#[test]
fn what_the_cache_lacks_is_stored() {
    for (passenger, there) in [("1234", None), ("4567", None), ("4567", Some(1))] {
        check(move || {
            let (cache, tally) = (Arc::new(FakeCache::new()), Arc::<Tally>::default());
            cache.put(passenger, there.map(|version| entry(passenger, version)));
            let row = row(passenger, 2);
            let mut job =
                Populate::new(Arc::clone(&cache), passenger, row, LONG, Arc::clone(&tally));
            let result = job.execute(&Context::new());
            assert_eq!(
                (told(result).as_str(), cache.holds(passenger)),
                ("Ok", Some(entry(passenger, 2))),
                "where the cache holds version {there:?}, version 2 must be stored, under `key_of(passenger)`"
            );
            let stored_at: Vec<_> = cache
                .seen()
                .stores
                .into_iter()
                .map(|store| store.key)
                .collect();
            assert_eq!(
                (stored_at, tally.counts()),
                (vec![key_of(passenger)], counts(1, 0, 0, 0)),
                "an entry must be stored once, and be counted as stored"
            );
        });
    }
}

#[test]
fn the_same_version_and_a_newer_one_are_left_alone() {
    for there in [3, 4] {
        check(move || {
            let (cache, tally) = (Arc::new(FakeCache::new()), Arc::<Tally>::default());
            cache.put("1234", Some(entry("1234", there)));
            let result = job(&cache, 3, &tally).execute(&Context::new());
            assert_eq!(
                (told(result).as_str(), versions(&cache.seen().stores)),
                ("Ok", vec![]),
                "where the cache holds version {there}, nothing must be stored over it by a population of version 3, which \
                 is no error"
            );
            assert_eq!(
                tally.counts(),
                counts(0, 1, 0, 0),
                "a population that found the same version or a newer one must be counted as current"
            );
        });
    }
}

/// A cache in which somebody else does this at the beginning of each of the first `times` stores: it is told which.
fn overtaken(
    there: Option<u64>,
    times: u64,
    by: impl Fn(&FakeCache, u64) + Send + Sync + 'static,
) -> Arc<FakeCache> {
    let cache = FakeCache::new();
    overtaken_in(cache, there, times, by)
}

fn overtaken_in(
    cache: FakeCache,
    there: Option<u64>,
    times: u64,
    by: impl Fn(&FakeCache, u64) + Send + Sync + 'static,
) -> Arc<FakeCache> {
    let own = Arc::<OnceLock<Weak<FakeCache>>>::default();
    let (this, stores) = (Arc::clone(&own), AtomicU64::new(0));
    let cache = Arc::new(cache.on_replace(move || {
        let number = stores.fetch_add(1, SeqCst) + 1;
        if number <= times {
            by(&this.get().and_then(Weak::upgrade).unwrap(), number);
        }
        Ok(())
    }));
    assert!(own.set(Arc::downgrade(&cache)).is_ok());
    cache.put("1234", there.map(|version| entry("1234", version)));
    cache
}

#[test]
fn what_came_in_between_is_looked_at_again() {
    let cases = [
        // there at first, there in between, there in the end
        (None, Some(1), 3, counts(1, 0, 0, 0)),
        (Some(1), Some(2), 3, counts(1, 0, 0, 0)),
        (Some(1), None, 3, counts(1, 0, 0, 0)),
        (None, Some(3), 3, counts(0, 1, 0, 0)),
        (Some(1), Some(4), 4, counts(0, 1, 0, 0)),
    ];
    for (before, between, after, right) in cases {
        check(move || {
            let between = between.map(|version| entry("1234", version));
            let cache = overtaken(before, 1, move |cache, _| {
                cache.put("1234", between.clone())
            });
            let tally = Arc::<Tally>::default();
            let result = job(&cache, 3, &tally).execute(&Context::new());
            let holds = cache.holds("1234").map(|entry| entry.version);
            assert_eq!(
                (told(result).as_str(), holds, tally.counts()),
                ("Ok", Some(after), right),
                "version 3 is to be stored where version {before:?} was found, and something else is there by then: it \
                 must look again, and end with so much"
            );
        });
    }
}

#[test]
fn it_looks_again_however_often_it_is_overtaken() {
    check(|| {
        let cache = overtaken(None, 20, |cache, number| {
            cache.put("1234", Some(entry("1234", number)));
        });
        let tally = Arc::<Tally>::default();
        let result = job(&cache, 21, &tally).execute(&Context::new());
        let holds = cache.holds("1234").map(|entry| entry.version);
        assert_eq!(
            (told(result).as_str(), holds, tally.counts()),
            ("Ok", Some(21), counts(1, 0, 0, 0)),
            "version 21 is to be stored while versions 1 to 20 come in between, one after the other: it must look again each \
             time, and be stored in the end"
        );
    });
}

// Two jobs of one passenger on two workers. The model tries every order of their questions and stores.
#[test]
fn the_newer_of_two_stays() {
    check(|| {
        let (cache, tally) = (Arc::new(FakeCache::new()), Arc::<Tally>::default());
        let (mut older, mut newer) = (job(&cache, 1, &tally), job(&cache, 2, &tally));
        let (context, theirs) = one_pool();
        let other = thread::spawn(move || told(older.execute(&theirs)));
        let mine = told(newer.execute(&context));
        let results = [mine, other.join().unwrap()];
        let Counts {
            stored, current, ..
        } = tally.counts();
        let holds = cache.holds("1234").map(|entry| entry.version);
        assert_eq!(
            (results, holds),
            (["Ok", "Ok"].map(str::to_owned), Some(2)),
            "whatever the order in which populations of versions 1 and 2 ask and store, version 2 must be there in the end"
        );
        assert_eq!(
            stored + current,
            2,
            "each of two populations must be counted once, as stored or as current: {:?}",
            tally.counts()
        );
    });
}

#[test]
fn one_of_two_of_the_same_version_is_stored() {
    check(|| {
        let (cache, tally) = (Arc::new(FakeCache::new()), Arc::<Tally>::default());
        let (mut one, mut two) = (job(&cache, 1, &tally), job(&cache, 1, &tally));
        let (context, theirs) = one_pool();
        let other = thread::spawn(move || told(one.execute(&theirs)));
        let mine = told(two.execute(&context));
        let results = [mine, other.join().unwrap()];
        assert_eq!(
            (results, tally.counts()),
            (["Ok", "Ok"].map(str::to_owned), counts(1, 1, 0, 0)),
            "of two populations of the same version, whatever their order, one must store, and the other find it there"
        );
    });
}

// Two jobs of two passengers stay in the cache until both are there.
#[test]
fn populations_do_not_wait_for_one_another() {
    check(|| {
        let meeting = Meeting::of(2);
        let met = Arc::clone(&meeting);
        let cache = FakeCache::new().on_get(move || {
            met.attend();
            Ok(())
        });
        let (cache, tally) = (Arc::new(cache), Arc::<Tally>::default());
        let [mut one, mut two] = ["1234", "4567"].map(|passenger| {
            let (cache, tally) = (Arc::clone(&cache), Arc::clone(&tally));
            Populate::new(cache, passenger, row(passenger, 1), LONG, tally)
        });
        let (context, theirs) = one_pool();
        let other = thread::spawn(move || told(one.execute(&theirs)));
        let mine = told(two.execute(&context));
        let results = [mine, other.join().unwrap()];
        assert_eq!(
            (meeting.most(), results, tally.counts()),
            (2, ["Ok", "Ok"].map(str::to_owned), counts(2, 0, 0, 0)),
            "populations of two passengers must be able to ask the cache at once, and both be stored"
        );
    });
}

// The row waits in a queue, and the cache takes its time. So does the one that comes in between, if there is one.
#[test]
fn the_time_counts_from_the_question() {
    for times in [0, 1] {
        check_few(move || {
            let cache = FakeCache::new().timed().on_get(|| {
                thread::sleep(SHORT);
                Ok(())
            });
            let cache = overtaken_in(cache, None, times, |cache, _| {
                thread::sleep(SHORT);
                cache.put("1234", Some(entry("1234", 1)));
            });
            let tally = Arc::<Tally>::default();
            let row = row("1234", 2);
            let end = row.asked + LONG;
            let (store, counted) = (Arc::clone(&cache), Arc::clone(&tally));
            let mut job = Populate::new(store, "1234", row, LONG, counted);
            thread::sleep(SHORT);
            let result = told(job.execute(&Context::new()));
            let seen = cache.seen();
            let (tries, Some(store)) = (seen.stores.len(), seen.stores.last()) else {
                panic!("the entry must be stored: {result}, {:?}", tally.counts());
            };
            assert_eq!(
                (tries, tally.counts().stored),
                (1 + times as usize, 1),
                "the entry must be stored once, with so many calls of `replace`, since another came in between {times} times: \
                 {result}"
            );
            // It was computed after the cache had answered, and before the store.
            let (first, last) = (
                seen.answered.unwrap() + store.expiry,
                store.at.unwrap() + store.expiry,
            );
            assert!(
                first <= end,
                "the entry must expire {LONG:?} after its row was asked for, at the latest. What the cache was told, from when it \
                 had last answered, is {:?} more than that",
                first.saturating_duration_since(end)
            );
            assert!(
                end <= last,
                "the entry must live until {LONG:?} after its row was asked for, but was given {:?} less",
                end.saturating_duration_since(last)
            );
        });
    }
}

#[test]
fn what_is_too_old_is_not_stored() {
    let waits: [(&str, bool, bool); 3] = [
        ("in the queue", true, false),
        ("for the cache", false, true),
        ("in the queue and for the cache", true, true),
    ];
    for (place, before, within) in waits {
        check_few(move || {
            let cache = FakeCache::new().on_get(move || {
                if within {
                    thread::sleep(SHORT);
                }
                Ok(())
            });
            let (cache, tally) = (Arc::new(cache), Arc::<Tally>::default());
            let (store, counted) = (Arc::clone(&cache), Arc::clone(&tally));
            // It is over when one wait is: in the models to the moment.
            let mut job = Populate::new(store, "1234", row("1234", 1), SHORT, counted);
            if before {
                thread::sleep(SHORT);
            }
            let mut results = Vec::new();
            let panicked = panic_of(|| results.push(told(job.execute(&Context::new()))));
            assert_eq!(
                (panicked, results, versions(&cache.seen().stores)),
                (None, vec!["Ok".to_owned()], vec![]),
                "an entry whose time is over, since it waited so long {place}, must not be stored, which is no error"
            );
            assert_eq!(
                tally.counts(),
                counts(0, 0, 1, 0),
                "an entry that was too old before it could be stored must be counted as expired"
            );
        });
    }
}

/// A cache whose first `get`, or first `replace`, fails in this way.
fn fails_once(
    at_get: bool,
    how: impl Fn() -> Result<(), BoxError> + Send + Sync + 'static,
) -> Arc<FakeCache> {
    let calls = AtomicUsize::new(0);
    let hook = move || match calls.fetch_add(1, SeqCst) {
        0 => how(),
        _ => Ok(()),
    };
    let cache = FakeCache::new();
    Arc::new(if at_get {
        cache.on_get(hook)
    } else {
        cache.on_replace(hook)
    })
}

#[test]
fn an_error_of_the_cache_is_returned_at_once() {
    for (call, at_get) in [("get", true), ("replace", false)] {
        check(move || {
            let cache = fails_once(at_get, || Err("the cache is down".into()));
            let tally = Arc::<Tally>::default();
            let mut job = job(&cache, 1, &tally);
            let result = told(job.execute(&Context::new()));
            let seen = cache.seen();
            assert_eq!(
                (result.as_str(), seen.gets.len(), seen.stores.len()),
                ("Err (the cache is down)", 1, usize::from(!at_get)),
                "an error of the cache's `{call}` must be returned, after so many calls of `get` and of `replace`: whether to \
                 try again is for the owner of the pool to say"
            );
            assert_eq!(
                tally.counts(),
                counts(0, 0, 0, 1),
                "an error of the cache's `{call}` must be counted as failed"
            );
            let result = told(job.execute(&Context::new()));
            assert_eq!(
                (result.as_str(), cache.holds("1234"), tally.counts()),
                ("Ok", Some(entry("1234", 1)), counts(1, 0, 0, 1)),
                "after an error of the cache's `{call}`, the same job can be executed again, and must store the whole entry then"
            );
        });
    }
}

#[test]
fn a_panic_of_the_cache_costs_nothing_else() {
    for (call, at_get) in [("get", true), ("replace", false)] {
        check(move || {
            let cache = fails_once(at_get, || panic_quietly());
            let tally = Arc::<Tally>::default();
            let mut first = job(&cache, 1, &tally);
            let panicked = panic_of(|| first.execute(&Context::new()));
            assert_eq!(
                (panicked.as_deref(), tally.counts()),
                (Some("no answer"), counts(0, 0, 0, 0)),
                "a panic of the cache's `{call}` must go through to the pool, which counts it"
            );
            let results =
                [first, job(&cache, 2, &tally)].map(|mut job| told(job.execute(&Context::new())));
            assert_eq!(
                (results, tally.counts()),
                (["Ok", "Ok"].map(str::to_owned), counts(2, 0, 0, 0)),
                "after a panic of the cache's `{call}`, the same job and others must be executed as any"
            );
        });
    }
}

#[test]
fn a_pool_that_is_stopped_asks_nobody() {
    check(|| {
        let (cancelled, late) = (Context::new(), Context::new().with_timeout(Duration::ZERO));
        cancelled.cancel();
        for (context, reason) in [
            (cancelled, ContextError::Cancelled),
            (late, ContextError::DeadlineExceeded),
        ] {
            let (cache, tally) = (Arc::new(FakeCache::new()), Arc::<Tally>::default());
            let result = told(job(&cache, 1, &tally).execute(&context));
            let seen = cache.seen();
            assert_eq!(
                (result, seen.gets.len(), seen.stores.len(), tally.counts()),
                (format!("Err ({reason})"), 0, 0, counts(0, 0, 0, 1)),
                "a population whose pool's context is done must return the reason, ask the cache nothing, and be counted as \
                 failed"
            );
        }
    });
}

// Else a pool that is to stop would wait for a job that looks again and again.
#[test]
fn a_pool_that_is_stopped_ends_the_looking_again() {
    check(|| {
        let context = Context::new();
        let owner = context.clone();
        let cache = overtaken(None, 1, move |cache, _| {
            owner.cancel();
            cache.put("1234", Some(entry("1234", 1)));
        });
        let tally = Arc::<Tally>::default();
        let result = told(job(&cache, 2, &tally).execute(&context));
        assert_eq!(
            (result.as_str(), cache.seen().gets.len(), tally.counts()),
            ("Err (context cancelled)", 1, counts(0, 0, 0, 1)),
            "if the pool's context is done when it would look again, a population must end with the reason, without another \
             question to the cache"
        );
    });
}
