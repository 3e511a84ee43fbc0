//! What fails, and what the clients notice: the right answer or an honest error, never a stale answer for longer than the expiry, and no
//! wait for a population.
//!
//! Each fault is tried on a cache of each kind: moka, and a real Redis, which is killed and started again. The database is SQLite. Nothing
//! is put in order by sleeping: who must be somewhere is awaited there, at a gate.

mod support;

use std::net::TcpListener;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::Ordering::SeqCst;
use std::sync::{Arc, Barrier};
use std::thread;
use std::time::{Duration, Instant};

use lesson_41_service::parts::{Answer, Cache, LoadError, Source, key_of};
use lesson_41_service::{KNOWN, Population, RedisCache, Service, Settings, generated};
use support::{Gated, GatedDatabase, LIMIT, on_each, until, within_limit};
use worker_pool::{Context, ContextError};

/// The settings of a test: nothing expires and nobody loses patience while it runs.
fn settings() -> Settings {
    Settings {
        expiry: LIMIT * 30,
        patience: LIMIT,
        ..Settings::default()
    }
}

fn service(cache: Arc<dyn Cache>, database: &Arc<GatedDatabase>, settings: Settings) -> Service {
    Service::new(cache, Arc::clone(database) as _, settings).unwrap()
}

/// A service on a cache with gates, and on a database with a gate.
fn gated(cache: Arc<dyn Cache>, settings: Settings) -> (Service, Arc<Gated>, Arc<GatedDatabase>) {
    let (cache, database) = (Gated::new(cache), GatedDatabase::new());
    let service = service(Arc::clone(&cache) as _, &database, settings);
    (service, cache, database)
}

fn ask(service: &Service, passenger: &str) -> Result<Option<Answer>, LoadError> {
    service.food(&Context::new(), passenger)
}

/// Asks for one of the known passengers: the answer must be right. Says where it comes from.
fn ask_known(service: &Service, which: usize) -> Source {
    let (passenger, food) = KNOWN[which];
    let answer = ask(service, passenger).unwrap().expect("a known passenger");
    assert_eq!(answer.entry.food.join(","), food);
    answer.source
}

/// Waits until all populations that were accepted have ended.
fn settled(service: &Service) {
    until("all populations ended", || {
        let pool = service.numbers().pool;
        pool.queued + pool.running == 0
    });
}

#[test]
fn all_is_well() {
    on_each("a service in which nothing fails, on Redis", |subject| {
        let (service, _, database) = gated(subject.cache(), settings());
        for which in [0, 1] {
            assert!(matches!(ask_known(&service, which), Source::Miss));
        }
        settled(&service);
        for which in [0, 1] {
            assert!(matches!(ask_known(&service, which), Source::Hit));
        }
        assert!(ask(&service, "999").unwrap().is_none());
        let numbers = service.numbers();
        assert_eq!((numbers.answers.hits, numbers.answers.misses), (2, 2));
        assert_eq!((numbers.answers.unknown, numbers.reads), (1, 3));
        assert_eq!(
            (numbers.populations.stored, numbers.offers.accepted),
            (2, 2)
        );
        assert_eq!(database.database.reads(), 3);
    });
}

#[test]
fn populated_in_line() {
    on_each("a service that populates in line, on Redis", |subject| {
        let (service, cache, _) = gated(
            subject.cache(),
            Settings {
                population: Population::InLine,
                ..settings()
            },
        );
        assert!(matches!(ask_known(&service, 0), Source::Miss));
        assert!(
            matches!(ask_known(&service, 0), Source::Hit),
            "nothing to wait for"
        );
        // The cache goes down when the row has been read: the client is answered all the same.
        let closed = cache.replace.close();
        thread::scope(|scope| {
            let client = scope.spawn(|| ask_known(&service, 1));
            cache.replace.wait_for(2);
            subject.down();
            drop(closed);
            assert!(matches!(client.join().unwrap(), Source::Miss));
        });
        let numbers = service.numbers();
        assert_eq!(
            (numbers.populations.stored, numbers.populations.failed),
            (1, 1)
        );
        assert!(numbers.last_failure.is_some());
        assert_eq!(numbers.pool.accepted, 0);
    });
}

#[test]
fn the_cache_is_down_from_the_start() {
    on_each("Redis down from the start", |subject| {
        subject.down();
        let permits = 2;
        let (service, _, database) = gated(
            subject.cache(),
            Settings {
                permits,
                ..settings()
            },
        );
        // One after the other, all are answered, as often as they come: permits come back.
        for which in [0, 1, 0, 1, 0] {
            assert!(matches!(ask_known(&service, which), Source::Bypass(_)));
        }
        assert!(ask(&service, "999").unwrap().is_none());
        // Many at once: so many as there are permits read, and the others are told at once.
        let closed = database.gate.close();
        thread::scope(|scope| {
            let readers = [0, 1].map(|which| {
                scope.spawn({
                    let service = &service;
                    move || assert!(matches!(ask_known(service, which), Source::Bypass(_)))
                })
            });
            database.gate.wait_for(6 + permits as u64);
            for _ in 0..10 {
                assert!(matches!(ask(&service, "1234"), Err(LoadError::Busy(_))));
            }
            drop(closed);
            readers
                .into_iter()
                .for_each(|reader| reader.join().unwrap());
        });
        assert!(matches!(ask_known(&service, 0), Source::Bypass(_)));
        let numbers = service.numbers();
        assert_eq!(
            numbers.offers.accepted, 0,
            "nothing is stored in a cache that fails"
        );
        assert_eq!((numbers.answers.busy, numbers.answers.bypassed), (10, 8));
    });
}

#[test]
fn the_cache_hangs() {
    // It accepts connections, as far as the system does that for it, and says nothing.
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("redis://{}/", silent.local_addr().unwrap());
    within_limit(move || {
        let cache = RedisCache::new(&url, Duration::from_millis(10)).unwrap();
        let (service, ..) = gated(Arc::new(cache), settings());
        for which in [0, 1, 0] {
            assert!(matches!(ask_known(&service, which), Source::Bypass(_)));
        }
    });
}

#[test]
fn the_cache_is_killed_half_way() {
    on_each("Redis killed half-way", |subject| {
        let (service, cache, _) = gated(subject.cache(), settings());
        assert!(matches!(ask_known(&service, 0), Source::Miss));
        settled(&service);
        assert!(matches!(ask_known(&service, 0), Source::Hit));
        // A population is about to store when the cache goes down.
        let closed = cache.replace.close();
        assert!(matches!(ask_known(&service, 1), Source::Miss));
        cache.replace.wait_for(2);
        subject.down();
        drop(closed);
        settled(&service);
        let numbers = service.numbers();
        assert_eq!(
            numbers.populations.failed, 1,
            "a failure that nobody waits for is counted"
        );
        assert_eq!(numbers.pool.failed, 1);
        until("the owner of the pool is told", || {
            service.numbers().last_failure.is_some()
        });
        for which in [0, 1] {
            assert!(matches!(ask_known(&service, which), Source::Bypass(_)));
        }
    });
}

#[test]
fn the_cache_is_back_again() {
    on_each("Redis back again", |subject| {
        let (service, ..) = gated(subject.cache(), settings());
        for _ in 0..2 {
            subject.down();
            assert!(matches!(ask_known(&service, 0), Source::Bypass(_)));
            subject.back();
            // Nobody has to do anything. Whether it still holds what it held is its own affair.
            ask_known(&service, 0);
            settled(&service);
            assert!(matches!(ask_known(&service, 0), Source::Hit));
        }
    });
}

#[test]
fn many_ask_while_the_cache_goes_and_comes() {
    on_each("Redis that goes and comes, under load", |subject| {
        let (service, ..) = gated(subject.cache(), settings());
        let wanted = Barrier::new(5);
        thread::scope(|scope| {
            for thread in 0..4 {
                let (service, wanted) = (&service, &wanted);
                scope.spawn(move || {
                    for _ in 0..4 {
                        wanted.wait();
                        for number in 0..50 {
                            let passenger = generated((thread * 13 + number) % 20);
                            match ask(service, &passenger) {
                                Ok(Some(answer)) => assert_eq!(answer.entry.food.len(), 4),
                                Ok(None) => panic!("{passenger} is known"),
                                Err(LoadError::Busy(_)) => (), // an honest error
                                Err(error) => panic!("{error}"),
                            }
                        }
                    }
                });
            }
            wanted.wait();
            for _ in 0..3 {
                subject.down();
                wanted.wait();
                subject.back();
            }
        });
        settled(&service);
        let numbers = service.numbers();
        assert_eq!(
            numbers.answers.total(),
            800,
            "every request is counted once"
        );
        let ended = numbers.pool.succeeded + numbers.pool.failed;
        assert_eq!(numbers.offers.accepted, ended, "and every population");
    });
}

#[test]
fn the_database_is_slow() {
    on_each("a slow database behind Redis", |subject| {
        let patience = Duration::from_millis(20);
        let (service, _, database) = gated(
            subject.cache(),
            Settings {
                patience,
                ..settings()
            },
        );
        assert!(matches!(ask_known(&service, 0), Source::Miss));
        settled(&service);
        let closed = database.gate.close();
        thread::scope(|scope| {
            let pilot = scope.spawn(|| ask_known(&service, 1));
            database.gate.wait_for(2);
            // Who has it in the cache notices nothing.
            assert!(matches!(ask_known(&service, 0), Source::Hit));
            // Who waits for another's read loses patience, and is told so. The read goes on.
            assert!(matches!(ask(&service, "4567"), Err(LoadError::Database(_))));
            drop(closed);
            assert!(matches!(pilot.join().unwrap(), Source::Miss));
        });
        settled(&service);
        assert!(matches!(ask_known(&service, 1), Source::Hit));
        assert_eq!(service.numbers().reads, 2);
    });
}

#[test]
fn the_request_is_over_and_its_population_is_not() {
    on_each("a request that is over, on Redis", |subject| {
        let (service, cache, database) = gated(subject.cache(), settings());
        let over = Context::new();
        over.cancel();
        let answer = service.food(&over, "1234");
        assert!(matches!(
            answer,
            Err(LoadError::Over(ContextError::Cancelled))
        ));
        assert_eq!(database.database.reads(), 0);
        // Over as soon as the answer is there, which is long before it is stored.
        let closed = cache.replace.close();
        let request = Context::new();
        let answer = service.food(&request, "1234").unwrap().unwrap();
        assert!(matches!(answer.source, Source::Miss));
        request.cancel();
        cache.replace.wait_for(1);
        drop(closed);
        settled(&service);
        assert!(matches!(ask_known(&service, 0), Source::Hit));
    });
}

#[test]
fn the_pool_is_full() {
    on_each("a full pool before Redis", |subject| {
        let (service, cache, _) = gated(
            subject.cache(),
            Settings {
                workers: 1,
                capacity: 1,
                ..settings()
            },
        );
        let closed = cache.replace.close();
        assert!(matches!(ask_known(&service, 0), Source::Miss));
        cache.replace.wait_for(1); // the worker is busy,
        assert!(matches!(ask_known(&service, 1), Source::Miss)); // and the queue is full
        for number in 0..10 {
            let answer = ask(&service, &generated(number)).unwrap().unwrap();
            assert!(
                matches!(answer.source, Source::Miss),
                "answered, stored or not"
            );
        }
        assert!(
            matches!(ask_known(&service, 0), Source::Miss),
            "not stored twice"
        );
        let offers = service.numbers().offers;
        assert_eq!((offers.accepted, offers.shed, offers.already), (2, 10, 1));
        drop(closed);
        settled(&service);
        // What was shed is asked for again, and stored then.
        ask(&service, &generated(0)).unwrap();
        settled(&service);
        let again = ask(&service, &generated(0)).unwrap().unwrap();
        assert!(matches!(again.source, Source::Hit));
    });
}

#[test]
fn the_pool_is_shut_down() {
    on_each("a pool that is shut down, before Redis", |subject| {
        let (service, cache, _) = gated(subject.cache(), settings());
        let closed = cache.replace.close();
        ask_known(&service, 0);
        thread::scope(|scope| {
            let drained = scope.spawn(|| service.drain());
            let mut others = (0..200).cycle();
            until("the pool takes no more", || {
                let passenger = generated(others.next().expect("it has no end"));
                let answer = ask(&service, &passenger).unwrap().unwrap();
                assert!(
                    matches!(answer.source, Source::Miss),
                    "answered all the same"
                );
                service.numbers().offers.closed > 0
            });
            drop(closed);
            drained.join().unwrap();
        });
        assert!(
            matches!(ask_known(&service, 0), Source::Hit),
            "what was accepted is done"
        );
    });
}

#[test]
fn a_job_panics() {
    on_each("a population that panics, on Redis", |subject| {
        let (service, cache, _) = gated(
            subject.cache(),
            Settings {
                workers: 1,
                ..settings()
            },
        );
        cache.panics.store(true, SeqCst);
        assert!(matches!(ask_known(&service, 0), Source::Miss));
        settled(&service);
        assert_eq!(service.numbers().pool.panicked, 1);
        until("the owner of the pool is told", || {
            let why = service.numbers().last_failure;
            why.is_some_and(|why| why.contains("the cache panics"))
        });
        // Neither the worker nor the key is lost.
        cache.panics.store(false, SeqCst);
        assert!(matches!(ask_known(&service, 0), Source::Miss));
        settled(&service);
        assert!(matches!(ask_known(&service, 0), Source::Hit));
    });
}

#[test]
fn a_read_fails_or_panics_for_all_who_wait_for_it() {
    on_each("a read that fails, behind Redis", |subject| {
        let (service, _, database) = gated(subject.cache(), settings());
        for (round, panics) in [(0, false), (1, true)] {
            let switch = if panics {
                &database.panics
            } else {
                &database.fails
            };
            switch.store(true, SeqCst);
            let closed = database.gate.close();
            thread::scope(|scope| {
                let ask = || catch_unwind(AssertUnwindSafe(|| ask(&service, "1234")));
                let pilot = scope.spawn(ask);
                database.gate.wait_for(round + 1);
                let others = [(); 5].map(|()| scope.spawn(ask));
                until("all are aboard", || {
                    service.numbers().shared == (round + 1) * 5
                });
                drop(closed);
                let answer = pilot.join().unwrap();
                assert!(match panics {
                    true => answer.is_err(), // that is his own affair: the server answers 500
                    false => matches!(answer, Ok(Err(LoadError::Database(_)))),
                });
                for other in others {
                    let answer = other.join().unwrap();
                    assert!(matches!(answer, Ok(Err(LoadError::Database(_)))));
                }
            });
            switch.store(false, SeqCst);
            assert_eq!(
                service.numbers().reads,
                round + 1,
                "not tried again for each"
            );
        }
        assert!(
            matches!(ask_known(&service, 0), Source::Miss),
            "the next one reads"
        );
    });
}

#[test]
fn a_stampede_on_one_key_is_one_read() {
    on_each("a stampede on Redis", |subject| {
        const CLIENTS: u64 = 100;
        let (service, _, database) = gated(subject.cache(), settings());
        let closed = database.gate.close();
        thread::scope(|scope| {
            let clients: Vec<_> = (0..CLIENTS)
                .map(|_| scope.spawn(|| ask_known(&service, 0)))
                .collect();
            until("all are aboard", || service.numbers().shared == CLIENTS - 1);
            drop(closed);
            for client in clients {
                assert!(matches!(client.join().unwrap(), Source::Miss));
            }
        });
        settled(&service);
        assert!(matches!(ask_known(&service, 0), Source::Hit));
        let numbers = service.numbers();
        assert_eq!(numbers.reads, 1, "100 misses of one key, one read");
        assert_eq!(numbers.populations.stored, 1);
        let offered = numbers.offers.accepted + numbers.offers.already;
        assert_eq!(
            offered, CLIENTS,
            "every miss is offered, and few are needed"
        );
    });
}

#[test]
fn an_older_population_comes_after_a_newer_one() {
    on_each(
        "populations that overtake each other, on Redis",
        |subject| {
            // Two processes of one service share the cache and the database.
            let database = GatedDatabase::new();
            let slow = Gated::new(subject.cache());
            let quick = Gated::new(subject.cache());
            let [one, other] =
                [&slow, &quick].map(|cache| service(Arc::clone(cache) as _, &database, settings()));
            let closed = slow.replace.close();
            assert!(matches!(ask_known(&one, 0), Source::Miss));
            slow.replace.wait_for(1); // it has seen nothing, and is about to store version 1
            database.database.update("1234", &["0001"]).unwrap();
            let answer = ask(&other, "1234").unwrap().unwrap();
            assert_eq!((answer.entry.version, &*answer.entry.food[0]), (2, "0001"));
            settled(&other); // version 2 is stored
            drop(closed);
            settled(&one);
            let found = subject.cache().get(&key_of("1234")).unwrap().unwrap();
            assert_eq!(found.version, 2, "the newer one stays");
            assert_eq!(one.numbers().populations.current, 1);
            for service in [&one, &other] {
                let answer = ask(service, "1234").unwrap().unwrap();
                assert!(matches!(answer.source, Source::Hit));
                assert_eq!(answer.entry.version, 2);
            }
        },
    );
}

#[test]
fn a_newer_population_comes_after_an_older_one() {
    on_each("populations in the other order, on Redis", |subject| {
        let database = GatedDatabase::new();
        let slow = Gated::new(subject.cache());
        let quick = Gated::new(subject.cache());
        let [one, other] =
            [&slow, &quick].map(|cache| service(Arc::clone(cache) as _, &database, settings()));
        // The other process has read version 1, and waits at the database's gate with it.
        let held = database.gate.close();
        thread::scope(|scope| {
            let older = scope.spawn(|| ask_known(&other, 0));
            database.gate.wait_for(1);
            database.database.update("1234", &["0001"]).unwrap();
            let before_store = slow.replace.close();
            let newer = scope.spawn(|| ask(&one, "1234").unwrap().unwrap().entry.version);
            database.gate.wait_for(2);
            drop(held);
            assert_eq!(newer.join().unwrap(), 2);
            assert!(matches!(older.join().unwrap(), Source::Miss));
            slow.replace.wait_for(1); // it has seen nothing, or version 1
            settled(&other); // version 1 is stored
            drop(before_store);
            settled(&one);
        });
        let found = subject.cache().get(&key_of("1234")).unwrap().unwrap();
        assert_eq!(
            found.version, 2,
            "it looks again, and replaces what it finds"
        );
        assert_eq!(one.numbers().populations.stored, 1);
    });
}

#[test]
fn no_answer_is_stale_for_longer_than_the_expiry() {
    on_each("expiry in Redis", |subject| {
        let expiry = Duration::from_millis(50);
        let (service, _, database) = gated(
            subject.cache(),
            Settings {
                expiry,
                ..settings()
            },
        );
        ask_known(&service, 0);
        settled(&service);
        database.database.update("1234", &["0001"]).unwrap();
        let updated = Instant::now();
        loop {
            let asked = updated.elapsed();
            let version = ask(&service, "1234").unwrap().unwrap().entry.version;
            if version == 2 {
                break;
            }
            // A second more than is promised, since this machine may be busy: an entry that does not expire stays for ten minutes.
            assert!(
                asked < expiry + Duration::from_secs(1),
                "stale {asked:?} after the update"
            );
            thread::yield_now();
        }
    });
}

#[test]
fn what_waited_too_long_in_the_queue_is_not_stored() {
    on_each("entries too old for Redis", |subject| {
        let expiry = Duration::from_millis(20);
        let (service, cache, _) = gated(
            subject.cache(),
            Settings {
                workers: 1,
                expiry,
                ..settings()
            },
        );
        let closed = cache.replace.close();
        ask_known(&service, 0);
        // Either the worker is held with it, or it was too old for that already.
        until("the worker has come so far", || {
            cache.gets.load(SeqCst) == 2 || service.numbers().populations.expired == 1
        });
        ask_known(&service, 1); // waits in the queue
        let asked = Instant::now(); // and was asked for before
        until("it is too old", || asked.elapsed() > expiry);
        let expired = service.numbers().populations.expired;
        drop(closed);
        settled(&service);
        let numbers = service.numbers();
        assert!(numbers.populations.expired >= expired);
        assert!(
            numbers.populations.expired >= 1,
            "too old: left out, and counted"
        );
        until("nothing is there", || {
            cache.cache.get(&key_of("4567")).unwrap().is_none()
        });
    });
}
