//! What a request is answered, and what is handed over. The same on real threads and on simulated ones: the module above says
//! which.

use super::fakes::{FakeCache, FakeDatabase, entry, panic_quietly};
use super::lazy_load::LazyLoad;
use super::parts::{Answer, LoadError, Row, Source, key_of};
use super::pool::{Context, ContextError};
use super::sync::Arc;
use super::time::Duration;
use super::{Gate, IS_MODEL, Meeting, check, check_few, panic_of, thread};
use std::sync::Mutex as Notes; // takes no part in a model: to lock it is no step
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst}; // nor does this

type Loaded = Result<Option<Answer>, LoadError>;
type Service = LazyLoad<Arc<FakeCache>, Arc<FakeDatabase>>;

fn service(cache: &Arc<FakeCache>, database: &Arc<FakeDatabase>, permits: usize) -> Service {
    LazyLoad::new(Arc::clone(cache), Arc::clone(database), permits)
}

/// Asks for a passenger's food, in a request that lasts: the answer, and what was handed over.
fn ask(service: &Service, passenger: &str) -> (Loaded, Vec<Row>) {
    ask_within(&Context::new(), service, passenger)
}

fn ask_within(request: &Context, service: &Service, passenger: &str) -> (Loaded, Vec<Row>) {
    let mut rows = Vec::new();
    let answer = service.food(request, passenger, |row| rows.push(row));
    (answer, rows)
}

/// An answer in a word or two, so that it can be compared: the food of which passenger, and from where; or why there is none.
fn told(answer: &Loaded) -> String {
    match answer {
        Ok(None) => "unknown".to_owned(),
        Ok(Some(Answer { entry: got, source })) => {
            let known = ["1234", "4567"].into_iter();
            let whose = known.clone().find(|passenger| entry(passenger, 1) == *got);
            let from = match source {
                Source::Hit => "hit".to_owned(),
                Source::Miss => "miss".to_owned(),
                Source::Bypass(error) => format!("bypass ({error})"),
            };
            match whose {
                Some(passenger) => format!("food of {passenger}, {from}"),
                None => format!("{got:?}, {from}"),
            }
        }
        Err(LoadError::Busy(error)) => format!("busy ({error})"),
        Err(LoadError::Database(error)) => format!("database ({error})"),
        Err(LoadError::Over(reason)) => format!("over ({reason})"),
    }
}

#[test]
fn a_hit_is_the_answer() {
    check(|| {
        let (cache, database) = (Arc::new(FakeCache::new()), FakeDatabase::new());
        cache.put("4567", Some(entry("4567", 1)));
        let (answer, rows) = ask(&service(&cache, &database, 1), "4567");
        assert_eq!(
            told(&answer),
            "food of 4567, hit",
            "what the cache has must be the answer"
        );
        assert_eq!(
            cache.seen().gets,
            [key_of("4567")],
            "the cache must be asked once, under `key_of(passenger)`"
        );
        assert_eq!(
            (database.reads(), rows.len()),
            (0, 0),
            "a hit must neither read the database nor hand anything over: so often it did"
        );
    });
}

#[test]
fn a_miss_is_answered_and_handed_over() {
    for passenger in ["1234", "4567"] {
        check_few(move || {
            let cache = Arc::new(FakeCache::new());
            // It takes its time: who looks at the clock after it sees another time.
            let database = FakeDatabase::that(|| {
                thread::sleep(Duration::from_millis(1));
                Ok(())
            });
            // No permit is needed: the cache does not fail.
            let (answer, rows) = ask(&service(&cache, &database, 0), passenger);
            assert_eq!(
                told(&answer),
                format!("food of {passenger}, miss"),
                "what the cache lacks must be answered from the database"
            );
            assert_eq!(
                rows,
                [database.last().unwrap()],
                "on a miss, the row must be handed over once, as the database gave it, before the answer is returned"
            );
            assert_eq!(
                (cache.seen().gets, database.reads()),
                (vec![key_of(passenger)], 1),
                "on a miss, the cache must be asked once, under `key_of(passenger)`, and the database read once"
            );
            assert_eq!(
                cache.seen().stores.len(),
                0,
                "food() must store nothing itself, since the client would wait for it: so often it did"
            );
        });
    }
}

#[test]
fn an_unknown_passenger_is_none() {
    for cache in [FakeCache::new, FakeCache::down] {
        check(move || {
            let (cache, database) = (Arc::new(cache()), FakeDatabase::new());
            let (answer, rows) = ask(&service(&cache, &database, 1), "9999");
            assert_eq!(
                (told(&answer).as_str(), rows.len()),
                ("unknown", 0),
                "a passenger whom the database does not know must be answered `None`, and nothing be handed over"
            );
        });
    }
}

#[test]
fn an_error_of_the_database_is_told() {
    for (cache, kind) in [
        (FakeCache::new as fn() -> FakeCache, "miss"),
        (FakeCache::down, "failing cache"),
    ] {
        check(move || {
            let failures = Notes::new(1);
            let database = FakeDatabase::that(move || match failures.lock().unwrap() {
                mut left if *left > 0 => {
                    *left -= 1;
                    Err("the disk is full".into())
                }
                _ => Ok(()),
            });
            let cache = Arc::new(cache());
            let service = service(&cache, &database, 1);
            let (answer, rows) = ask(&service, "1234");
            assert_eq!(
                (told(&answer).as_str(), rows.len(), database.reads()),
                ("database (the disk is full)", 0, 1),
                "({kind}) an error of the database must be the answer, with nothing handed over, after one read"
            );
            let (answer, _) = ask(&service, "1234");
            assert!(
                told(&answer).starts_with("food of 1234"),
                "({kind}) after an error of the database, the next request must be answered as any other, but was: {}",
                told(&answer)
            );
        });
    }
}

#[test]
fn while_the_cache_fails_a_permit_lets_read_the_database() {
    check(|| {
        let (cache, database) = (Arc::new(FakeCache::down()), FakeDatabase::new());
        let service = service(&cache, &database, 1);
        for request in 1..=2 {
            let (answer, rows) = ask(&service, "4567");
            assert_eq!(
                told(&answer),
                "food of 4567, bypass (the cache is down)",
                "while the cache fails, request {request} of 2 in turn must get the only permit, and its answer carry the \
                 cache's error"
            );
            assert_eq!(
                (rows.len(), database.reads(), cache.seen().gets.len()),
                (0, request, request),
                "while the cache fails, so many rows must have been handed over, reads made, and questions put to the \
                 cache by request {request}"
            );
        }
    });
}

#[test]
fn without_permits_nobody_reads_while_the_cache_fails() {
    check(|| {
        let (cache, database) = (Arc::new(FakeCache::down()), FakeDatabase::new());
        let (answer, rows) = ask(&service(&cache, &database, 0), "1234");
        assert_eq!(
            (told(&answer).as_str(), database.reads(), rows.len()),
            ("busy (the cache is down)", 0, 0),
            "while the cache fails, a request without a permit must be told so, with the cache's error, and read nothing"
        );
    });
}

// As many as there are permits meet in the database, and stay there until one more has its answer.
#[test]
fn as_many_as_there_are_permits_and_no_more() {
    check(|| {
        let permits = if IS_MODEL { 2 } else { 4 };
        let (meeting, inside, may_end) = (Meeting::of(permits), Gate::closed(), Gate::closed());
        let _at_end = (inside.at_end(), may_end.at_end());
        let (met, begun, holds) = (
            Arc::clone(&meeting),
            Arc::clone(&inside),
            Arc::clone(&may_end),
        );
        let reads = AtomicUsize::new(0);
        let database = FakeDatabase::that(move || {
            // Whoever has no business here is not held, so that the check can say what is wrong.
            if reads.fetch_add(1, SeqCst) < permits {
                met.attend();
                begun.open();
                holds.pass();
            }
            Ok(())
        });
        let cache = Arc::new(FakeCache::down());
        let service = Arc::new(service(&cache, &database, permits));
        let readers: Vec<_> = (0..permits)
            .map(|_| {
                let (service, refused) = (Arc::clone(&service), Arc::clone(&inside));
                thread::spawn(move || {
                    let _at_end = refused.at_end(); // so that main does not wait for one that was refused
                    told(&ask(&service, "1234").0)
                })
            })
            .collect();
        inside.pass();
        let (one_more, _) = ask(&service, "4567");
        may_end.open();
        let answers = readers.into_iter().map(|reader| reader.join().unwrap());
        let answers: Vec<_> = answers.collect();
        assert_eq!(
            told(&one_more),
            "busy (the cache is down)",
            "while all {permits} permits are in use, one more request must be told that, at once"
        );
        assert_eq!(
            (meeting.most(), answers),
            (
                permits,
                vec!["food of 1234, bypass (the cache is down)".to_owned(); permits]
            ),
            "while the cache fails, as many requests as there are permits must read the database at once, and be answered"
        );
        let (answer, _) = ask(&service, "4567");
        assert_eq!(
            told(&answer),
            "food of 4567, bypass (the cache is down)",
            "when the reads are over, their permits must be back"
        );
    });
}

// One permit, two who want it: the model tries every moment at which they can meet.
#[test]
fn nobody_shares_a_permit() {
    check(|| {
        let (present, most) = (AtomicUsize::new(0), Arc::new(AtomicUsize::new(0)));
        let highest = Arc::clone(&most);
        let stop = Gate::closed();
        stop.open();
        let database = FakeDatabase::that(move || {
            highest.fetch_max(present.fetch_add(1, SeqCst) + 1, SeqCst);
            stop.pass(); // a step, in which others may come
            present.fetch_sub(1, SeqCst);
            Ok(())
        });
        let cache = Arc::new(FakeCache::down());
        let service = Arc::new(service(&cache, &database, 1));
        let theirs = Arc::clone(&service);
        let other = thread::spawn(move || told(&ask(&theirs, "1234").0));
        let answers = [told(&ask(&service, "1234").0), other.join().unwrap()];
        assert_eq!(
            most.load(SeqCst),
            1,
            "with 1 permit, so many requests were reading the database at a time while the cache failed"
        );
        let right = "food of 1234, bypass (the cache is down)";
        assert!(
            answers.iter().any(|answer| answer == right)
                && answers
                    .iter()
                    .all(|answer| answer == right || answer.starts_with("busy")),
            "of two requests with 1 permit, at least one must be answered, the other perhaps refused: {answers:?}"
        );
        assert_eq!(
            told(&ask(&service, "1234").0),
            right,
            "after both requests, the permit must be back"
        );
    });
}

#[test]
fn a_permit_comes_back_however_the_read_ends() {
    check(|| {
        let turn = AtomicUsize::new(0);
        let database = FakeDatabase::that(move || match turn.fetch_add(1, SeqCst) {
            0 => panic_quietly(),
            1 => Err("the disk is full".into()),
            _ => Ok(()),
        });
        let cache = Arc::new(FakeCache::down());
        let service = service(&cache, &database, 1);
        let panicked = panic_of(|| ask(&service, "1234"));
        assert_eq!(
            panicked.as_deref(),
            Some("no answer"),
            "a panic of the database must go through food(), to whoever called it"
        );
        let answers = ["1234", "9999", "1234"].map(|passenger| told(&ask(&service, passenger).0));
        assert_eq!(
            answers,
            [
                "database (the disk is full)",
                "unknown",
                "food of 1234, bypass (the cache is down)"
            ],
            "the only permit must come back after a panic of the database, after an error, and after an unknown passenger: so \
             the next three requests are to be answered"
        );
    });
}

// Two misses stay in the database until both are there.
#[test]
fn misses_need_no_permit_and_do_not_wait_for_one_another() {
    check(|| {
        let meeting = Meeting::of(2);
        let met = Arc::clone(&meeting);
        let database = FakeDatabase::that(move || {
            met.attend();
            Ok(())
        });
        let cache = Arc::new(FakeCache::new());
        let service = Arc::new(service(&cache, &database, 1));
        let theirs = Arc::clone(&service);
        let other = thread::spawn(move || told(&ask(&theirs, "1234").0));
        let mine = told(&ask(&service, "4567").0);
        let answers = [other.join().unwrap(), mine];
        assert_eq!(
            (meeting.most(), answers),
            (
                2,
                [
                    "food of 1234, miss".to_owned(),
                    "food of 4567, miss".to_owned()
                ]
            ),
            "two misses must be able to read the database at once, with one permit, since the cache does not fail"
        );
    });
}

// A miss stays in the database until somebody whose cache fails has his answer.
#[test]
fn a_miss_that_reads_leaves_the_permits_alone() {
    check(|| {
        let (reads, may_end) = (Gate::closed(), Gate::closed());
        let at_end = may_end.at_end();
        let (begun, holds) = (Arc::clone(&reads), Arc::clone(&may_end));
        let number = AtomicUsize::new(0);
        let database = FakeDatabase::that(move || {
            if number.fetch_add(1, SeqCst) == 0 {
                begun.open();
                holds.pass();
            }
            Ok(())
        });
        let questions = AtomicUsize::new(0);
        let cache = FakeCache::new().on_get(move || match questions.fetch_add(1, SeqCst) {
            0 => Ok(()),
            _ => Err("the cache is down".into()),
        });
        let service = Arc::new(service(&Arc::new(cache), &database, 1));
        let (theirs, refused) = (Arc::clone(&service), Arc::clone(&reads));
        let miss = thread::spawn(move || {
            let _at_end = refused.at_end(); // so that main does not wait for one that was refused
            told(&ask(&theirs, "1234").0)
        });
        reads.pass();
        let (bypass, _) = ask(&service, "4567");
        drop(at_end);
        assert_eq!(
            [miss.join().unwrap(), told(&bypass)],
            [
                "food of 1234, miss",
                "food of 4567, bypass (the cache is down)"
            ],
            "while a miss reads the database, the cache begins to fail: the next request must get the only permit, since a miss \
             needs none"
        );
    });
}

// Two requests stay in the cache until both are there.
#[test]
fn requests_ask_the_cache_at_the_same_time() {
    for fails in [false, true] {
        check(move || {
            let meeting = Meeting::of(2);
            let met = Arc::clone(&meeting);
            let cache = FakeCache::new().on_get(move || {
                met.attend();
                match fails {
                    true => Err("the cache is down".into()),
                    false => Ok(()),
                }
            });
            let service = service(&Arc::new(cache), &FakeDatabase::new(), 2);
            let service = Arc::new(service);
            let theirs = Arc::clone(&service);
            let other = thread::spawn(move || told(&ask(&theirs, "1234").0));
            let mine = told(&ask(&service, "4567").0);
            let answers = [other.join().unwrap(), mine];
            assert!(
                meeting.most() == 2 && answers.iter().all(|answer| answer.starts_with("food of")),
                "two requests must be able to ask the cache at once, and both be answered: {} were there, and they were told \
                 {answers:?}",
                meeting.most()
            );
        });
    }
}

#[test]
fn a_request_that_is_over_asks_nobody() {
    check(|| {
        let (cancelled, late) = (Context::new(), Context::new().with_timeout(Duration::ZERO));
        cancelled.cancel();
        for (request, reason) in [
            (cancelled, ContextError::Cancelled),
            (late, ContextError::DeadlineExceeded),
        ] {
            let (cache, database) = (Arc::new(FakeCache::new()), FakeDatabase::new());
            let (answer, rows) = ask_within(&request, &service(&cache, &database, 1), "1234");
            assert_eq!(
                (told(&answer), rows.len()),
                (format!("over ({reason})"), 0),
                "a request whose context is done must be told why, and hand nothing over"
            );
            assert_eq!(
                (cache.seen().gets.len(), database.reads()),
                (0, 0),
                "a request whose context is done must ask neither the cache nor the database: so often it did"
            );
        }
    });
}

#[test]
fn a_client_that_leaves_while_the_cache_is_asked_costs_no_read() {
    for fails in [false, true] {
        check(move || {
            let request = Context::new();
            let client = request.clone();
            let cache = FakeCache::new().on_get(move || {
                client.cancel();
                match fails {
                    true => Err("the cache is down".into()),
                    false => Ok(()),
                }
            });
            let (cache, database) = (Arc::new(cache), FakeDatabase::new());
            let service = service(&cache, &database, 1);
            let (answer, rows) = ask_within(&request, &service, "1234");
            assert_eq!(
                (told(&answer), rows.len(), database.reads()),
                ("over (context cancelled)".to_owned(), 0, 0),
                "a client that has left before the database is read must cost no read"
            );
            let (answer, _) = ask(&service, "1234");
            assert!(
                told(&answer).starts_with("food of 1234"),
                "after a client that has left, the next must be answered as any other, but was told: {}",
                told(&answer)
            );
        });
    }
}

// The row is there: whoever asks next should find it in the cache. And what was read past a cache that fails was read under a permit.
#[test]
fn a_client_that_leaves_while_the_database_is_read_stops_nothing() {
    for (cache, right) in [
        (
            FakeCache::new as fn() -> FakeCache,
            (1, "food of 1234, miss"),
        ),
        (
            FakeCache::down,
            (0, "food of 1234, bypass (the cache is down)"),
        ),
    ] {
        check(move || {
            let request = Context::new();
            let client = request.clone();
            let database = FakeDatabase::that(move || {
                client.cancel();
                Ok(())
            });
            let cache = Arc::new(cache());
            let (answer, rows) = ask_within(&request, &service(&cache, &database, 1), "1234");
            assert_eq!(
                (rows.len(), told(&answer).as_str()),
                right,
                "if the client leaves while the database is read, so many rows must be handed over, and the request answered, all \
                 the same: what has been read is paid for"
            );
        });
    }
}
