//! Poison.
//!
//! A thread that panics drops its guards, and so unlocks. But it may have left the value half
//! changed. So the lock is *poisoned*: from then on `lock` is an `Err` that holds the guard, and
//! `unwrap` panics for whoever comes next. That is often right: state that nobody trusts ends all who use
//! it. Code that knows what the value should be like can take the guard out of the error, mend the value,
//! and clear the poison.

use crate::options::Options;
use std::panic::resume_unwind;
use std::sync::{Mutex, PoisonError};
use std::thread;

/// Two balances that are 100 together, or should be.
type Accounts = Mutex<[u64; 2]>;

/// Takes 25 from the first and dies before the second has it.
fn fail_halfway(accounts: &Accounts) {
    let mut guard = accounts.lock().unwrap();
    guard[0] -= 25;
    resume_unwind(Box::new("the worker fails here")); // panics as `panic!` does, and prints nothing
}

/// Puts back what is missing, if anything is.
fn mend(accounts: &Accounts) {
    let mut guard = accounts.lock().unwrap_or_else(PoisonError::into_inner);
    guard[0] = 100 - guard[1];
    accounts.clear_poison();
}

/// Poisons a lock, shows what others see, and mends it.
pub fn run(_: &Options) {
    let accounts = Mutex::new([60, 40]);
    println!("  before the panic: {:?}", accounts.lock().unwrap());

    thread::scope(|scope| {
        let worker = scope.spawn(|| fail_halfway(&accounts));
        worker.join().expect_err("the worker panics");
    });
    match accounts.lock() {
        Ok(_) => unreachable!("its holder panicked"),
        Err(poisoned) => println!(
            "  `lock` is an Err, with this inside: {:?}",
            poisoned.get_ref()
        ),
    }

    mend(&accounts);
    println!(
        "  mended, and `lock` is Ok again: {:?}",
        accounts.lock().unwrap()
    );
}
