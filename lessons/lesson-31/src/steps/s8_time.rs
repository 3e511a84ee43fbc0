//! Step 8: what a thread costs in time. The kernel makes it, gives it a stack and puts it on a
//! core; whoever joins sleeps meanwhile and has to be woken. A thread that does nothing costs
//! all of that.
//!
//! So a job is worth a thread of its own if it takes much longer than its thread: the last two
//! lines do the same work in turn and on a thread for each half. The bench of this lesson draws
//! the curve.

use std::hint::black_box;
use std::thread;
use std::time::{Duration, Instant};

use crate::options::Options;

/// The middle one of 501 measurements.
fn median(action: impl Fn()) -> Duration {
    let measure = |_| {
        let started = Instant::now();
        action();
        started.elapsed()
    };
    let mut times: Vec<_> = (0..501).map(measure).collect();
    times.sort_unstable();
    times[times.len() / 2]
}

/// Half of a small piece of work, for one core.
fn half() -> u64 {
    (0..2_000).fold(0, |sum, number| black_box(sum + number))
}

fn on_two_threads() -> u64 {
    thread::scope(|scope| {
        let other = scope.spawn(half);
        half() + other.join().expect("`half` does not panic")
    })
}

/// Measures what it takes to start a thread and wait for it.
pub fn run(_: &Options) {
    let call = median(|| _ = black_box(1));
    let thread = median(|| _ = thread::spawn(|| black_box(1)).join());
    println!("  a function call, and to read the clock twice; measured: {call:?}");
    println!("  spawn and join; measured: {thread:?}");

    let in_turn = median(|| _ = black_box(half() + half()));
    let at_once = median(|| _ = black_box(on_two_threads()));
    println!("  a small piece of work, one half after the other; measured: {in_turn:?}");
    println!("  the same, a thread for the other half; measured: {at_once:?}");
}
