//! No data race, and still a race condition.
//!
//! That it compiles means: nobody reads the number while another writes it. It does not mean that
//! what belongs together is done together. Here a thread locks to read and locks again to write, and
//! between the two it knows a number that is no longer true.
//!
//! On a real machine that goes wrong once in a while. This step makes it go wrong every time: a
//! `Barrier` of 2 holds whoever calls its `wait` until both have, so nobody writes before both have read.

use crate::options::Options;
use std::sync::{Barrier, Mutex};
use std::thread;

/// Two threads add 1 each. What they lock to read, they unlock before they write.
fn locked_twice() -> u64 {
    let (total, both_have_read) = (Mutex::new(0), Barrier::new(2));
    let add = || {
        let before = *total.lock().unwrap(); // copied out, and unlocked at the semicolon
        both_have_read.wait();
        *total.lock().unwrap() = before + 1; // what the other wrote is gone
    };
    thread::scope(|scope| {
        scope.spawn(add);
        scope.spawn(add);
    });
    total.into_inner().unwrap()
}

/// The same under one guard: whoever reads has written before anybody else reads.
fn locked_once() -> u64 {
    let total = Mutex::new(0);
    let add = || {
        let mut total = total.lock().unwrap(); // new: one guard, from the look to the change
        let before = *total;
        *total = before + 1;
    };
    thread::scope(|scope| {
        scope.spawn(add);
        scope.spawn(add);
    });
    total.into_inner().unwrap()
}

/// Loses an update, and then does not.
pub fn run(_: &Options) {
    let total = locked_twice();
    println!("  locked to read, locked again to write: {total} of 2");
    let total = locked_once();
    println!("  locked once for both: {total} of 2");
}
