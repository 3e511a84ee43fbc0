//! What must hold of flights, their pilots and their seats. The same on real threads and on simulated ones: the module above says
//! which.

use super::pool::{BoxError, FnJob, Job, WorkerPool};
use super::single_flight::{Flights, NoAnswer, Pilot, Seat};
use super::sync::Arc;
use super::time::{Duration, Instant};
use super::{Gate, IS_MODEL, Meeting, check, check_few, thread};
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst}; // take no part in a model: they are no step

/// A time that never passes on real threads: whoever waits it out hangs.
const LONG: Duration = Duration::from_secs(3_600);
const SHORT: Duration = Duration::from_millis(10);

/// Boards a key of which no flight is in the air.
fn first<T: Clone>(
    flights: &Flights<&'static str, T>,
    key: &'static str,
) -> (Seat<T>, Pilot<&'static str, T>) {
    match flights.board(key) {
        (seat, Some(pilot)) => (seat, pilot),
        (_, None) => panic!(
            "who boards a key of which no flight is in the air must get the pilot of a new one: there was none"
        ),
    }
}

/// Boards a key whose flight is in the air.
fn later<T: Clone>(flights: &Flights<&'static str, T>, key: &'static str) -> Seat<T> {
    let (seat, pilot) = flights.board(key);
    assert!(
        pilot.is_none(),
        "who boards a key whose flight is in the air must not get another pilot"
    );
    seat
}

/// Whether somebody who waited for long got what the flight landed with. In a model an hour may be over before that.
fn is_answer<T: PartialEq>(answer: &Result<T, NoAnswer>, expected: &Result<T, NoAnswer>) -> bool {
    answer == expected || (IS_MODEL && *answer == Err(NoAnswer::Timeout))
}

/// The two ends that a flight can have.
const ENDS: [Result<u32, NoAnswer>; 2] = [Ok(7), Err(NoAnswer::Crashed)];

/// Ends the flight so that those aboard hear this.
fn end(pilot: Pilot<&'static str, u32>, with: Result<u32, NoAnswer>) {
    match with {
        Ok(outcome) => pilot.land(outcome),
        Err(_) => drop(pilot),
    }
}

/// A panic that prints nothing. (A model prints none anyway, and would not see that this one unwinds.)
fn panic_quietly() -> ! {
    if IS_MODEL {
        panic!("the fetching fails");
    }
    resume_unwind(Box::new("the fetching fails"))
}

#[test]
fn who_comes_first_gets_the_pilot() {
    check(|| {
        let flights = Flights::new();
        let (seat, pilot) = first(&flights, "1234");
        let passenger = later(&flights, "1234");
        let (other_seat, other_pilot) = first(&flights, "4567");
        pilot.land(1);
        let both = [seat.wait(Duration::ZERO), passenger.wait(Duration::ZERO)];
        assert_eq!(
            both,
            [Ok(1), Ok(1)],
            "all who sit in a flight must get what it landed with, the one with the pilot too"
        );
        assert_eq!(
            other_seat.wait(Duration::ZERO),
            Err(NoAnswer::Timeout),
            "the landing of one key must not end the flight of another"
        );
        other_pilot.land(2);
        assert_eq!(
            other_seat.wait(Duration::ZERO),
            Ok(2),
            "each flight must end with what its own pilot landed with"
        );
    });
}

/// So many miss the same key, and all are aboard before the one who reads has the answer.
pub fn all_want_the_same(clients: usize, answer: Result<&'static str, &'static str>) {
    let flights = Arc::new(Flights::new());
    let (all_aboard, reads) = (Meeting::of(clients), Arc::new(AtomicUsize::new(0)));
    let client = {
        let (all_aboard, reads) = (Arc::clone(&all_aboard), Arc::clone(&reads));
        move || {
            let (seat, pilot) = flights.board("1234");
            all_aboard.attend();
            if let Some(pilot) = pilot {
                reads.fetch_add(1, SeqCst);
                pilot.land(answer);
            }
            seat.wait(LONG)
        }
    };
    let others: Vec<_> = (1..clients)
        .map(|_| thread::spawn(client.clone()))
        .collect();
    let mut answers = vec![client()];
    answers.extend(others.into_iter().map(|other| other.join().unwrap()));
    assert_eq!(
        all_aboard.most(),
        clients,
        "board() must not wait for the flight: so many of {clients} were aboard when it was to land"
    );
    let reads = reads.load(SeqCst);
    assert_eq!(
        reads, 1,
        "of {clients} who miss a key at the same time, one must read: so many did"
    );
    assert!(
        answers.iter().all(|got| is_answer(got, &Ok(answer))),
        "all who are aboard must get {answer:?}, which the flight landed with: they got {answers:?}"
    );
}

#[test]
fn of_all_who_miss_a_key_one_reads() {
    for clients in [2, 3] {
        check(move || all_want_the_same(clients, Ok("3423")));
    }
}

#[test]
fn of_all_who_miss_a_key_one_fails() {
    check(|| all_want_the_same(2, Err("the database is down")));
}

#[test]
fn a_key_has_one_flight_in_the_air() {
    check(|| {
        let flights = Arc::new(Flights::new());
        let in_the_air = Arc::new(AtomicUsize::new(0));
        let client = move || {
            for _ in 0..if IS_MODEL { 1 } else { 20 } {
                let (seat, pilot) = flights.board("1234");
                if let Some(pilot) = pilot {
                    let at_once = in_the_air.fetch_add(1, SeqCst) + 1;
                    assert_eq!(
                        at_once, 1,
                        "a key must have one flight in the air at a time: there were so many"
                    );
                    thread::yield_now();
                    in_the_air.fetch_sub(1, SeqCst);
                    pilot.land(7);
                }
                let answer = seat.wait(LONG);
                assert!(
                    is_answer(&answer, &Ok(7)),
                    "all who are aboard must get what the flight landed with, 7: one got {answer:?}"
                );
            }
        };
        let others = if IS_MODEL { 1 } else { 3 };
        let others: Vec<_> = (0..others).map(|_| thread::spawn(client.clone())).collect();
        client();
        for other in others {
            if let Err(panic) = other.join() {
                resume_unwind(panic);
            }
        }
    });
}

// In a model an hour may be over at any time. But when the flight has ended, whoever waits is to be woken, and the clock stays
// where it is.
#[test]
fn the_end_wakes_who_waits() {
    for with in ENDS {
        check(move || {
            let flights = Flights::new();
            let (_, pilot) = first(&flights, "1234");
            let seat = later(&flights, "1234");
            let passenger = thread::spawn(move || (seat.wait(LONG), Instant::now()));
            end(pilot, with);
            let ended = Instant::now();
            let (answer, woken) = passenger.join().unwrap();
            assert!(
                is_answer(&answer, &with),
                "who waits must hear how the flight ended, {with:?}: the answer was {answer:?}"
            );
            assert!(
                woken <= ended || !IS_MODEL,
                "the end of a flight must wake who waits: he slept on, until his time was over"
            );
        });
    }
}

#[test]
fn the_end_wakes_all_who_wait() {
    for with in ENDS {
        check(move || {
            let flights = Flights::new();
            let (mine, pilot) = first(&flights, "1234");
            let others = [(); 2].map(|()| {
                let seat = later(&flights, "1234");
                thread::spawn(move || {
                    let answer = seat.wait(Duration::MAX);
                    (answer, Instant::now())
                })
            });
            end(pilot, with);
            let ended = Instant::now();
            assert_eq!(
                mine.wait(Duration::ZERO),
                with,
                "a seat must give the end of its flight, also when no time is left"
            );
            let others = others.map(|other| other.join().unwrap());
            for (answer, woken) in others {
                assert!(
                    is_answer(&answer, &with),
                    "all who wait must hear how the flight ended, {with:?}: one heard {answer:?}"
                );
                assert!(
                    woken <= ended || !IS_MODEL,
                    "the end of a flight must wake all who wait: one slept on, until his time was over"
                );
            }
        });
    }
}

// In a model the clock stands still until somebody's time is over. So the end was there in time if another, who had less time, has
// heard of it while the clock had come no further.
#[test]
fn an_end_that_came_in_time_is_the_answer() {
    for with in ENDS {
        check(move || {
            let flights = Flights::new();
            let (patient, pilot) = first(&flights, "1234");
            let quick = later(&flights, "1234");
            let limit = Instant::now() + LONG;
            let witness = thread::spawn(move || {
                let _perhaps = quick.wait(SHORT);
                (quick.wait(Duration::ZERO), Instant::now())
            });
            let lands = thread::spawn(move || end(pilot, with));
            let answer = patient.wait(LONG);
            lands.join().unwrap();
            let (heard, at) = witness.join().unwrap();
            assert!(
                is_answer(&answer, &with),
                "who waits must hear how the flight ended, {with:?}: the answer was {answer:?}"
            );
            assert!(
                answer == with || heard != with || at >= limit,
                "an end that was there before the time was over must be the answer, even if the time is over when who waited looks: \
                 another had heard {with:?} by then, and who waited heard {answer:?}"
            );
        });
    }
}

#[test]
fn who_heard_of_the_end_boards_a_new_flight() {
    for with in ENDS {
        check(move || {
            let flights = Arc::new(Flights::new());
            let (seat, pilot) = first(&flights, "1234");
            let theirs = Arc::clone(&flights);
            let passenger = thread::spawn(move || {
                let answer = seat.wait(LONG);
                (answer, theirs.board("1234"))
            });
            end(pilot, with);
            let (answer, (_seat, next)) = passenger.join().unwrap();
            if answer != with {
                return; // an hour was over before
            }
            assert!(
                next.is_some(),
                "who has heard how a flight ended, and boards its key again, must get the pilot of a new one: what \
                 landed before he came is too old for him"
            );
            let another = flights.board("1234").1;
            assert!(
                another.is_none(),
                "the end of a flight must leave the next one of its key alone: that was in the air, and there was \
                 another pilot beside its own"
            );
        });
    }
}

#[test]
fn the_next_flight_has_its_own_end() {
    for with in ENDS {
        check(move || {
            let flights = Flights::new();
            let (old_seat, pilot) = first(&flights, "1234");
            end(pilot, with);
            let (seat, pilot) = first(&flights, "1234");
            assert_eq!(
                seat.wait(Duration::ZERO),
                Err(NoAnswer::Timeout),
                "a flight that is in the air has no answer yet, whatever the one before it ended with"
            );
            pilot.land(8);
            assert_eq!(
                [seat.wait(LONG), old_seat.wait(LONG)],
                [Ok(8), with],
                "who sits in the second flight must get what that landed with, and who sits in the first how that ended"
            );
        });
    }
}

#[test]
fn a_client_that_leaves_does_not_stop_the_flight() {
    check(|| {
        let flights = Flights::new();
        let (seat, pilot) = first(&flights, "1234");
        drop(seat);
        let impatient = later(&flights, "1234");
        assert_eq!(
            impatient.wait(Duration::ZERO),
            Err(NoAnswer::Timeout),
            "a seat must give up when the time is over and the flight has not ended"
        );
        drop(impatient);
        // Nobody is aboard now.
        let last = later(&flights, "1234");
        let leaves = later(&flights, "1234");
        let leaver = thread::spawn(move || drop(leaves));
        pilot.land(7);
        leaver.join().unwrap();
        assert_eq!(
            last.wait(Duration::ZERO),
            Ok(7),
            "who stays must get what the flight lands with, whoever has left"
        );
    });
}

#[test]
fn a_flight_lands_though_nobody_is_aboard() {
    for with in ENDS {
        check(move || {
            let flights = Flights::new();
            let (seat, pilot) = first(&flights, "1234");
            drop(seat);
            end(pilot, with);
            let (seat, pilot) = first(&flights, "1234");
            pilot.land(8);
            assert_eq!(
                seat.wait(Duration::ZERO),
                Ok(8),
                "a flight in which nobody sat any more must leave its key as good as new"
            );
        });
    }
}

#[test]
fn a_seat_waits_as_long_as_it_is_told() {
    check_few(|| {
        let flights = Flights::new();
        let (seat, pilot) = first(&flights, "1234");
        for limit in [Duration::ZERO, SHORT, SHORT] {
            let start = Instant::now();
            let answer = seat.wait(limit);
            let took = start.elapsed();
            assert_eq!(
                answer,
                Err(NoAnswer::Timeout),
                "wait({limit:?}) must say that the time is over when the flight is in the air all that time"
            );
            assert!(
                took >= limit && (took == limit || !IS_MODEL),
                "wait({limit:?}) must wait for just so long: it waited for {took:?}"
            );
        }
        pilot.land(7);
        for limit in [Duration::ZERO, LONG, Duration::MAX] {
            assert_eq!(
                seat.wait(limit),
                Ok(7),
                "wait({limit:?}) must give what the flight has landed with, as often as it is asked"
            );
        }
    });
}

#[test]
fn a_seat_waits_for_its_own_flight() {
    check(|| {
        let flights = Flights::new();
        let (seat, pilot) = first(&flights, "1234");
        let (begun, waits) = (Gate::closed(), Gate::closed());
        let (told, may_land) = (Arc::clone(&begun), Arc::clone(&waits));
        let passenger = thread::spawn(move || {
            told.open();
            let start = Instant::now();
            (seat.wait(LONG), start.elapsed(), may_land.open())
        });
        begun.pass();
        let (other_seat, other_pilot) = first(&flights, "4567");
        other_pilot.land(2);
        assert_eq!(
            other_seat.wait(LONG),
            Ok(2),
            "a key must be fetched though somebody waits for another"
        );
        pilot.land(7);
        let (answer, waited, ()) = passenger.join().unwrap();
        assert!(
            is_answer(&answer, &Ok(7)),
            "who waits for a flight must get what that landed with, 7, though another landed before: {answer:?}"
        );
        assert!(
            answer.is_ok() || waited >= LONG,
            "who waits for a flight must not give up because another has landed: he was to wait for {LONG:?}, and waited \
             for {waited:?}"
        );
    });
}

#[test]
fn nothing_is_kept() {
    for lands in [true, false] {
        check(move || {
            let (key, outcome) = (Arc::new("1234"), Arc::new("3423"));
            let flights = Flights::new();
            let (seat, pilot) = flights.board(Arc::clone(&key));
            let pilot = pilot.expect("who boards first must get the pilot");
            if lands {
                pilot.land(Arc::clone(&outcome));
            } else {
                drop(pilot);
            }
            drop(seat);
            assert_eq!(
                (Arc::strong_count(&key), Arc::strong_count(&outcome)),
                (1, 1),
                "when a flight has ended and all have left, neither its key nor its outcome must be kept: so many hold \
                 them, with this check"
            );
        });
    }
}

#[test]
fn a_pilot_whose_thread_panics_tells_all() {
    check(|| {
        let flights = Flights::new();
        let (seat, pilot) = first(&flights, "1234");
        let panics = thread::spawn(move || {
            let _pilot = pilot;
            panic_quietly();
        });
        assert!(
            panics.join().is_err(),
            "a pilot that is dropped by a panic must let the panic through"
        );
        assert_eq!(
            seat.wait(Duration::ZERO),
            Err(NoAnswer::Crashed),
            "a flight must have crashed when the thread with its pilot has panicked"
        );
        let (seat, pilot) = first(&flights, "1234");
        pilot.land(8);
        assert_eq!(
            seat.wait(Duration::ZERO),
            Ok(8),
            "a flight that crashed must leave its key as good as new"
        );
    });
}

#[test]
fn a_pilot_may_be_in_a_job_whatever_becomes_of_that() {
    for quits in [false, true] {
        check(move || {
            let pool: WorkerPool = WorkerPool::new(1, 1);
            let flights = Flights::new();
            let (seat, pilot): (Seat<u32>, _) = first(&flights, "1234");
            let mut pilot = Some(pilot);
            let job = FnJob::new(move |_| -> Result<(), BoxError> {
                let _pilot = pilot.take();
                panic_quietly();
            });
            let job: Box<dyn Job> = Box::new(job);
            assert!(pool.submit(job).is_ok(), "a pool that is open takes a job");
            if quits {
                drop(pool.quit()); // what had not been begun comes back
            } else {
                pool.drain();
            }
            assert_eq!(
                seat.wait(Duration::ZERO),
                Err(NoAnswer::Crashed),
                "a flight whose pilot was in a job that panicked, or came back from quit(), must have crashed"
            );
        });
    }
}
