//! Step 3: `move`. A thread from `thread::spawn` may outlive the function that started it, so
//! it can borrow nothing from there: what its closure uses has to move in. What is to come back
//! is returned, and comes out of `join`.
//!
//! Types that are `Copy` do not move: the thread has a copy, and changes that.

use std::thread;

use crate::options::Options;

/// Moves a list into a thread and back out, and lets a thread count on a copy.
pub fn run(_: &Options) {
    let mut messages = vec!["first".to_owned(), "second".to_owned()];

    let handle = thread::spawn(move || {
        messages.push("third, from the thread".to_owned());
        messages // new: back to whoever joins
    });
    // Here `messages` cannot be named: it is gone (see `refused/used_after_move.rs`).
    messages = handle.join().expect("the thread does not panic");
    println!("  messages moved in and back out: {}", messages.len());

    let mut count = 0;
    let handle = thread::spawn(move || {
        count += 1; // its own copy
        count
    });
    let theirs = handle.join().expect("the thread does not panic");
    println!("  a copy in the thread: {theirs}, the original in main: {count}");
}
