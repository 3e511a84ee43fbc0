//! A token that wakes sleepers. The flag lies under a mutex, and beside it is a condition
//! variable, on which whoever has nothing else to do sleeps until the token is cancelled.
//!
//! A pause between two attempts, which programs write as `thread::sleep`, becomes a sleep on the
//! token: it is as long, and a cancel ends it.

use crate::options::Options;
use std::sync::{Arc, Condvar, Mutex};
use std::thread;
use std::time::{Duration, Instant};

/// Says that work is no longer wanted, and wakes whoever waits for that.
#[derive(Clone, Default)]
struct Token {
    shared: Arc<(Mutex<bool>, Condvar)>, // new: was an `AtomicBool`
}

impl Token {
    fn cancel(&self) {
        let (cancelled, woken) = &*self.shared;
        *cancelled.lock().unwrap() = true;
        woken.notify_all(); // all of them: each waits for the same
    }

    /// Sleeps for that long, or until the token is cancelled. Says whether it is.
    fn sleep(&self, time: Duration) -> bool {
        let (cancelled, woken) = &*self.shared;
        let cancelled = cancelled.lock().unwrap();
        let (cancelled, _) = woken
            .wait_timeout_while(cancelled, time, |cancelled| !*cancelled)
            .unwrap();
        *cancelled
    }
}

/// Cancels workers that have gone to sleep for an hour.
pub fn run(options: &Options) {
    let workers = options.workers;
    let token = Token::default();
    let sleepers: Vec<_> = (0..workers)
        .map(|_| {
            let token = token.clone();
            thread::spawn(move || token.sleep(Duration::from_secs(3_600)))
        })
        .collect();

    thread::sleep(options.cancel_after);
    let start = Instant::now();
    token.cancel();
    let woken = sleepers
        .into_iter()
        .map(|sleeper| sleeper.join().expect("a sleeper does not panic"))
        .filter(|is_cancelled| *is_cancelled)
        .count();
    let ms = start.elapsed().as_millis();
    println!("  workers woken from a sleep of an hour: {woken} of {workers} ({ms} ms)");
}
