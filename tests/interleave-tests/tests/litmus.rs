//! The memory model: what each ordering allows, by the litmus tests of the literature.
//!
//! Each test is a few accesses in a few threads, and the set of everything that they can come to. What a compiler and a processor may do
//! to such code is told by Mara Bos, "Rust Atomics and Locks", chapters 2 and 3.

mod common;

use common::{outcomes, set};
use interleave::sync::Arc;
use interleave::sync::atomic::Ordering::{self, AcqRel, Acquire, Relaxed, Release, SeqCst};
use interleave::sync::atomic::{AtomicUsize, fence};
use interleave::{Builder, thread};
use std::collections::BTreeSet;

// ----- Store buffering: each thread stores to its own place and then looks at the other's -----

/// What the two threads read. `0 0` means that each looked before it saw the other's store.
fn store_buffering(store: Ordering, load: Ordering, fenced: bool) -> BTreeSet<String> {
    outcomes(move || {
        let x = Arc::new(AtomicUsize::new(0));
        let y = Arc::new(AtomicUsize::new(0));
        let run = move |own: &AtomicUsize, other: &AtomicUsize| {
            own.store(1, store);
            if fenced {
                fence(SeqCst);
            }
            other.load(load)
        };
        let (theirs_x, theirs_y) = (Arc::clone(&x), Arc::clone(&y));
        let thread = thread::spawn(move || run(&theirs_y, &theirs_x));
        let read_y = run(&x, &y);
        let read_x = thread.join().unwrap();
        format!("{read_y} {read_x}")
    })
}

#[test]
fn release_and_acquire_let_both_look_too_early() {
    assert_eq!(
        store_buffering(Release, Acquire, false),
        set(["0 0", "0 1", "1 0", "1 1"])
    );
}

#[test]
fn one_side_with_seq_cst_is_not_enough() {
    assert_eq!(
        store_buffering(SeqCst, Relaxed, false),
        set(["0 0", "0 1", "1 0", "1 1"])
    );
    assert_eq!(
        store_buffering(Release, SeqCst, false),
        set(["0 0", "0 1", "1 0", "1 1"])
    );
}

#[test]
fn seq_cst_lets_one_of_them_see_the_other() {
    assert_eq!(
        store_buffering(SeqCst, SeqCst, false),
        set(["0 1", "1 0", "1 1"])
    );
}

#[test]
fn so_do_relaxed_accesses_with_fences_between() {
    assert_eq!(
        store_buffering(Relaxed, Relaxed, true),
        set(["0 1", "1 0", "1 1"])
    );
}

// ----- Message passing: data first, then a flag -----

/// What the reader saw: the flag, then the data. `1 0` means that the flag arrived and the data did not.
fn message_passing(store: Ordering, load: Ordering) -> BTreeSet<String> {
    outcomes(move || {
        let data = Arc::new(AtomicUsize::new(0));
        let flag = Arc::new(AtomicUsize::new(0));
        let (their_data, their_flag) = (Arc::clone(&data), Arc::clone(&flag));
        let writer = thread::spawn(move || {
            their_data.store(1, Relaxed);
            their_flag.store(1, store);
        });
        let outcome = format!("{} {}", flag.load(load), data.load(Relaxed));
        writer.join().unwrap();
        outcome
    })
}

#[test]
fn a_relaxed_flag_may_arrive_before_the_data() {
    assert_eq!(
        message_passing(Relaxed, Relaxed),
        set(["0 0", "0 1", "1 0", "1 1"])
    );
}

#[test]
fn release_without_acquire_is_not_enough_nor_the_reverse() {
    assert!(message_passing(Release, Relaxed).contains("1 0"));
    assert!(message_passing(Relaxed, Acquire).contains("1 0"));
}

#[test]
fn release_and_acquire_bring_the_data_with_the_flag() {
    assert_eq!(
        message_passing(Release, Acquire),
        set(["0 0", "0 1", "1 1"])
    );
    assert_eq!(message_passing(SeqCst, SeqCst), set(["0 0", "0 1", "1 1"]));
}

/// As above with relaxed accesses and a fence on either side, or on one only.
fn message_passing_with_fences(release: bool, acquire: bool) -> BTreeSet<String> {
    outcomes(move || {
        let data = Arc::new(AtomicUsize::new(0));
        let flag = Arc::new(AtomicUsize::new(0));
        let (their_data, their_flag) = (Arc::clone(&data), Arc::clone(&flag));
        let writer = thread::spawn(move || {
            their_data.store(1, Relaxed);
            if release {
                fence(Release);
            }
            their_flag.store(1, Relaxed);
        });
        let read_flag = flag.load(Relaxed);
        if acquire {
            fence(Acquire);
        }
        let outcome = format!("{read_flag} {}", data.load(Relaxed));
        writer.join().unwrap();
        outcome
    })
}

#[test]
fn fences_bring_the_data_if_there_is_one_on_either_side() {
    assert_eq!(
        message_passing_with_fences(true, true),
        set(["0 0", "0 1", "1 1"])
    );
    assert!(message_passing_with_fences(true, false).contains("1 0"));
    assert!(message_passing_with_fences(false, true).contains("1 0"));
}

// ----- Release sequences: updates of the flag by others pass the data on, stores do not -----

/// The writer sets the flag to 1, a second thread makes 2 of it. What is seen in `data` by whoever reads 2?
fn data_seen_with_a_flag_of_2(
    second: impl Fn(&AtomicUsize) + Copy + Send + Sync + 'static,
) -> BTreeSet<String> {
    outcomes(move || {
        let data = Arc::new(AtomicUsize::new(0));
        let flag = Arc::new(AtomicUsize::new(0));
        let (their_data, their_flag) = (Arc::clone(&data), Arc::clone(&flag));
        let writer = thread::spawn(move || {
            their_data.store(1, Relaxed);
            their_flag.store(1, Release);
        });
        let their_flag = Arc::clone(&flag);
        let second = thread::spawn(move || second(&their_flag));
        let outcome = match flag.load(Acquire) {
            2 => data.load(Relaxed).to_string(),
            _ => "another flag".to_owned(),
        };
        writer.join().unwrap();
        second.join().unwrap();
        outcome
    })
}

#[test]
fn an_update_continues_the_release_sequence() {
    let add = |flag: &AtomicUsize| {
        let _ = flag.compare_exchange(1, 2, Relaxed, Relaxed);
    };
    assert_eq!(data_seen_with_a_flag_of_2(add), set(["1", "another flag"]));
}

#[test]
fn a_store_ends_the_release_sequence() {
    let store = |flag: &AtomicUsize| {
        if flag.load(Relaxed) == 1 {
            flag.store(2, Relaxed);
        }
    };
    assert_eq!(
        data_seen_with_a_flag_of_2(store),
        set(["0", "1", "another flag"])
    );
}

// ----- Coherence: for a single place there is one order of its stores, whatever the orderings -----

#[test]
fn what_was_read_once_is_never_followed_by_something_older() {
    let seen = outcomes(|| {
        let x = Arc::new(AtomicUsize::new(0));
        let theirs = Arc::clone(&x);
        let writer = thread::spawn(move || {
            theirs.store(1, Relaxed);
            theirs.store(2, Relaxed);
        });
        let outcome = format!("{} {}", x.load(Relaxed), x.load(Relaxed));
        writer.join().unwrap();
        outcome
    });
    assert_eq!(seen, set(["0 0", "0 1", "0 2", "1 1", "1 2", "2 2"]));
}

#[test]
fn two_readers_see_two_stores_in_the_same_order() {
    let seen = outcomes(|| {
        let x = Arc::new(AtomicUsize::new(0));
        let mut readers = Vec::new();
        for value in [1, 2] {
            let x = Arc::clone(&x);
            readers.push(thread::spawn(move || {
                x.store(value, Relaxed);
                x.load(Relaxed)
            }));
        }
        let read: Vec<usize> = readers
            .into_iter()
            .map(|reader| reader.join().unwrap())
            .collect();
        format!("{} {}", read[0], read[1])
    });
    // Each sees its own store or the other's; `2 1` would have each come before the other.
    assert_eq!(seen, set(["1 1", "1 2", "2 2"]));
}

#[test]
fn after_a_join_the_last_store_is_there() {
    let seen = outcomes(|| {
        let x = Arc::new(AtomicUsize::new(0));
        let theirs = Arc::clone(&x);
        thread::spawn(move || {
            theirs.store(1, Relaxed);
            theirs.store(2, Relaxed);
        })
        .join()
        .unwrap();
        x.load(Relaxed).to_string()
    });
    assert_eq!(seen, set(["2"]));
}

#[test]
fn an_update_always_has_the_newest_value() {
    let seen = outcomes(|| {
        let x = Arc::new(AtomicUsize::new(0));
        let theirs = Arc::clone(&x);
        let other = thread::spawn(move || theirs.fetch_add(1, Relaxed));
        let mut read = [x.fetch_add(1, Relaxed), other.join().unwrap()];
        read.sort_unstable();
        format!("{read:?} {}", x.load(Relaxed))
    });
    assert_eq!(seen, set(["[0, 1] 2"]));
}

// ----- Independent reads of independent writes: do two readers agree on the order of two stores? -----

/// What the readers saw; `1 0 1 0` means that they disagree.
fn independent_reads(store: Ordering, load: Ordering) -> BTreeSet<String> {
    outcomes(move || {
        let x = Arc::new(AtomicUsize::new(0));
        let y = Arc::new(AtomicUsize::new(0));
        for place in [&x, &y] {
            let place = Arc::clone(place);
            thread::spawn(move || place.store(1, store));
        }
        let (their_x, their_y) = (Arc::clone(&x), Arc::clone(&y));
        let reader = thread::spawn(move || (their_x.load(load), their_y.load(load)));
        let (first_y, then_x) = (y.load(load), x.load(load));
        let (first_x, then_y) = reader.join().unwrap();
        format!("{first_x} {then_y} {first_y} {then_x}")
    })
}

#[test]
fn with_release_and_acquire_two_readers_may_disagree() {
    assert!(independent_reads(Release, Acquire).contains("1 0 1 0"));
}

#[test]
fn with_seq_cst_they_agree() {
    let seen = independent_reads(SeqCst, SeqCst);
    assert!(!seen.contains("1 0 1 0"));
    // Everything else is seen.
    assert_eq!(seen.len(), 15);
}

// ----- Two orderings on one place -----

#[test]
fn where_seq_cst_meets_something_weaker_it_counts_as_acquire_and_release() {
    let failure = Builder::new()
        .try_check(|| {
            let x = Arc::new(AtomicUsize::new(0));
            let y = Arc::new(AtomicUsize::new(0));
            let (their_x, their_y) = (Arc::clone(&x), Arc::clone(&y));
            let thread = thread::spawn(move || {
                their_y.store(1, SeqCst);
                their_x.load(SeqCst)
            });
            x.store(1, SeqCst);
            let read_y = y.load(SeqCst);
            let read_x = thread.join().unwrap();
            let _ = x.load(Relaxed);
            assert!(read_x == 1 || read_y == 1);
        })
        .unwrap_err();
    assert_eq!(failure.kind(), "panic");
    assert!(weakened(&failure));
}

#[test]
fn a_failure_that_needs_no_such_thing_does_not_speak_of_it() {
    let failure = Builder::new()
        .try_check(|| {
            let x = AtomicUsize::new(0);
            x.store(1, SeqCst);
            assert_eq!(x.load(SeqCst), 0);
        })
        .unwrap_err();
    assert_eq!(failure.kind(), "panic");
    assert!(!weakened(&failure));
}

/// Whether the story says that some `SeqCst` counted for less: no step of these models has that ordering.
fn weakened(failure: &interleave::Failure) -> bool {
    failure.story().contains("AcqRel")
}

// ----- What the search could overlook -----

/// loom compares a store with the last access only. If that is a load of the storing thread's own, the loads that
/// others made before would be overlooked, and with them the outcome `1`.
#[test]
fn a_threads_own_load_does_not_hide_that_its_store_may_come_first() {
    let seen = outcomes(|| {
        let x = Arc::new(AtomicUsize::new(0));
        let (read, written) = (Arc::clone(&x), Arc::clone(&x));
        let reader = thread::spawn(move || read.load(Relaxed));
        let writer = thread::spawn(move || {
            written.load(Relaxed);
            written.store(1, Relaxed);
        });
        writer.join().unwrap();
        reader.join().unwrap().to_string()
    });
    assert_eq!(seen, set(["0", "1"]));
}

/// The same for updates, and with two threads that have loaded before.
#[test]
fn nor_does_it_for_an_update_and_two_readers() {
    let seen = outcomes(|| {
        let x = Arc::new(AtomicUsize::new(0));
        let mut readers = Vec::new();
        for _ in 0..2 {
            let x = Arc::clone(&x);
            readers.push(thread::spawn(move || x.load(Acquire)));
        }
        let writer =
            thread::spawn(move || x.fetch_update(AcqRel, Acquire, |value| Some(value + 1)));
        writer.join().unwrap().unwrap();
        let read: Vec<usize> = readers
            .into_iter()
            .map(|reader| reader.join().unwrap())
            .collect();
        format!("{} {}", read[0], read[1])
    });
    assert_eq!(seen, set(["0 0", "0 1", "1 0", "1 1"]));
}

// ----- What is not shown: these tests say so, and would have to change with the documentation -----

/// Load buffering: each thread loads the other's place and then stores to its own. The language allows `1 1`; it is
/// never shown.
#[test]
fn load_buffering_is_not_shown() {
    let seen = outcomes(|| {
        let x = Arc::new(AtomicUsize::new(0));
        let y = Arc::new(AtomicUsize::new(0));
        let (their_x, their_y) = (Arc::clone(&x), Arc::clone(&y));
        let thread = thread::spawn(move || {
            let read = their_x.load(Relaxed);
            their_y.store(1, Relaxed);
            read
        });
        let read_y = y.load(Relaxed);
        x.store(1, Relaxed);
        let read_x = thread.join().unwrap();
        format!("{read_y} {read_x}")
    });
    assert_eq!(seen, set(["0 0", "0 1", "1 0"]));
}

/// A relaxed store may overtake a `SeqCst` store to another place before it. The language allows `1 0`; it is never
/// shown.
#[test]
fn a_relaxed_store_that_overtakes_a_seq_cst_store_is_not_shown() {
    let seen = outcomes(|| {
        let data = Arc::new(AtomicUsize::new(0));
        let flag = Arc::new(AtomicUsize::new(0));
        let (their_data, their_flag) = (Arc::clone(&data), Arc::clone(&flag));
        let writer = thread::spawn(move || {
            their_data.store(1, SeqCst);
            their_flag.store(1, Relaxed);
        });
        let outcome = format!("{} {}", flag.load(Relaxed), data.load(SeqCst));
        writer.join().unwrap();
        outcome
    });
    assert_eq!(seen, set(["0 0", "0 1", "1 1"]));
}

// An update comes right after what it read. loom may order a plain store in between, where it is lost, unless it is made to come
// behind; and the first update of an execution may come just before the store.
#[test]
fn a_store_that_races_with_the_first_update_is_not_lost() {
    Builder::new().check(|| {
        let slot = Arc::new(AtomicUsize::new(0));
        let theirs = Arc::clone(&slot);
        let taker = thread::spawn(move || theirs.swap(0, Relaxed));
        slot.store(7, Relaxed);
        assert_eq!(taker.join().unwrap() + slot.load(Relaxed), 7);
    });
}

#[test]
fn a_store_that_races_with_the_first_sum_is_not_lost() {
    Builder::new().check(|| {
        let total = Arc::new(AtomicUsize::new(0));
        let theirs = Arc::clone(&total);
        let adder = thread::spawn(move || theirs.fetch_add(1, Relaxed));
        total.store(7, Relaxed);
        let before = adder.join().unwrap();
        // Added before the store, or after it.
        assert!([(0, 7), (7, 8)].contains(&(before, total.load(Relaxed))));
    });
}
