//! What only real threads can show. A model has five threads, not a hundred; and in a model one cannot tell how long somebody has
//! waited from how long it was held up before.

use super::single_flight::{Flights, NoAnswer};
use super::time::{Duration, Instant};
use super::{check_few, flights::all_want_the_same, thread};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

const LIMIT: Duration = Duration::from_millis(60);
/// So often another flight lands.
const PAUSE: Duration = Duration::from_millis(1);
/// When to tell that something is wrong.
const PATIENCE: Duration = Duration::from_secs(2);

#[test]
fn of_a_hundred_who_miss_a_key_one_reads() {
    check_few(|| all_want_the_same(100, Ok("3423")));
}

// Perhaps the landing of another flight wakes you as well. Who begins the time anew then, waits as long as others land.
#[test]
fn a_wait_has_one_limit() {
    check_few(|| {
        let flights = Arc::new(Flights::new());
        let (seat, _pilot) = flights.board(0);
        let (theirs, given_up) = (Arc::clone(&flights), Arc::new(AtomicBool::new(false)));
        let seen = Arc::clone(&given_up);
        let others = thread::spawn(move || {
            let start = Instant::now();
            while !seen.load(Relaxed) && start.elapsed() < PATIENCE {
                let (_, pilot) = theirs.board(1);
                pilot.expect("who boards first must get the pilot").land(());
                thread::sleep(PAUSE);
            }
        });
        let start = Instant::now();
        let answer = seat.wait(LIMIT);
        let took = start.elapsed();
        given_up.store(true, Relaxed);
        others.join().unwrap();
        assert_eq!(
            answer,
            Err(NoAnswer::Timeout),
            "wait({LIMIT:?}) must give up when the flight is in the air all that time"
        );
        assert!(
            took < PATIENCE,
            "wait({LIMIT:?}) must wait for so long in all, though other flights land meanwhile, one every {PAUSE:?}: it gave up \
             only when these had ended, after {PATIENCE:?}"
        );
    });
}
