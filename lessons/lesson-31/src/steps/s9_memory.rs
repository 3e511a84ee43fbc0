//! Step 9: what a thread costs in memory. Its stack is addresses first, and memory only as far
//! as it is used; some KiB of it are used at once, and the kernel keeps books of its own.
//!
//! To see the most of it, hold the threads until all are alive, and look then. A system that
//! has no more room refuses a thread: `thread::spawn` panics, `Builder` returns the error.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::thread::{self, Builder};

use crate::options::Options;
use crate::usage::Usage;

/// Holds so many threads at once; returns how many there were, and a sample of what was used then.
fn hold(threads: u64, stack: usize) -> (u64, Usage) {
    let (gate, arrived) = (Mutex::new(()), AtomicUsize::new(0));
    let wait = || {
        arrived.fetch_add(1, Relaxed);
        drop(gate.lock()); // waits here until the gate is open
    };
    thread::scope(|scope| {
        let closed = gate.lock();
        let start = |_: &u64| {
            let builder = Builder::new().stack_size(stack);
            builder.spawn_scoped(scope, wait).is_ok()
        };
        let started = (0..threads).take_while(start).count();
        while arrived.load(Relaxed) < started {
            thread::yield_now();
        }
        let usage = Usage::now(); // all are alive: there were never more
        drop(closed); // the gate opens
        (started as u64, usage)
    })
}

/// Measures how much memory so many threads take.
pub fn run(options: &Options) {
    let (before, stack) = (Usage::now(), options.stack);
    let (n, held) = hold(options.threads, stack as usize * 1024);

    let (all, threads) = (n + 1, held.threads);
    println!("  threads alive at once: {n} + main = {all}; measured: {threads}");
    let addresses = n * stack;
    println!("  addresses for their stacks: {n} x {stack} KiB = {addresses} KiB");
    let reserved = held.reserved.since(before.reserved, n);
    println!("  addresses for each, in KiB; measured: {reserved}");
    let resident = held.resident.since(before.resident, n);
    println!("  resident memory for each, in KiB; measured: {resident}");
    let peak = held.peak.or(held.resident);
    println!("  peak of the whole process, in KiB; measured: {peak}");
}
