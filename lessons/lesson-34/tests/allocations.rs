//! What the finished channel (the reference answer) allocates: the queue, as it grows, and nothing
//! for each message.

use std::alloc::System;

use lesson_34::exercises::try_and_timeout::{Receiver, Sender, bounded, unbounded};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// How many blocks were allocated, or made larger, while this ran. The tests of this file share one
/// allocator, so there is one. The thread that runs the tests shares it, too, and allocates a few
/// blocks of its own, once, at a moment that nobody knows. It can only add to the count: so this runs
/// several times, and the least counts.
fn allocations(body: impl Fn()) -> usize {
    let once = || {
        let region = Region::new(ALLOCATOR);
        body();
        let change = region.change();
        change.allocations + change.reallocations
    };
    (0..5).map(|_| once()).min().expect("it ran")
}

#[test]
fn nothing_is_allocated_for_a_message() {
    const CAPACITY: u64 = 1_024;
    let fill_and_drain = |tx: &Sender<u64>, rx: &Receiver<u64>| {
        for value in 0..CAPACITY {
            tx.send(value).expect("the receiver is there");
        }
        for value in 0..CAPACITY {
            assert_eq!(rx.recv(), Ok(value));
        }
    };
    let first = allocations(|| {
        let (tx, rx) = bounded(CAPACITY as usize);
        fill_and_drain(&tx, &rx);
    });
    assert!(
        (1..=12).contains(&first),
        "expected the queue to grow by doubling, up to 1,024 values: it was allocated {first} times"
    );
    let (tx, rx) = bounded(CAPACITY as usize);
    fill_and_drain(&tx, &rx);
    let later = allocations(|| (0..100).for_each(|_| fill_and_drain(&tx, &rx)));
    assert_eq!(
        later, 0,
        "expected 102,400 messages to be sent without an allocation"
    );

    // Tried, refused, timed out: nothing either.
    let later = allocations(|| {
        for value in 0..CAPACITY {
            tx.try_send(value).expect("there is room");
        }
        tx.try_send(0).expect_err("there is no room");
        while rx.try_recv().is_ok() {}
        rx.recv_timeout(std::time::Duration::ZERO)
            .expect_err("there is no value");
    });
    assert_eq!(
        later, 0,
        "expected no allocation to try, to be refused, and to give up"
    );

    // Without a bound the queue is as long as what waits in it, and stays as long.
    let grown = allocations(|| {
        let (tx, _rx) = unbounded();
        (0..100_000_u64).for_each(|value| tx.send(value).expect("the receiver is there"));
    });
    assert!(
        (1..=18).contains(&grown),
        "expected the queue to grow by doubling, up to 100,000 values: it was allocated {grown} times"
    );
}
