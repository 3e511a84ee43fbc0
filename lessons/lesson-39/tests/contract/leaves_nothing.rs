//! What is dropped leaves nothing behind: a long-lived parent has no memory of short-lived children.
//! The module above says what is made below what.

use super::{Parent, bytes_in_use, in_time, short_lived};
use std::collections::VecDeque;
use std::fs;
use std::sync::{Mutex, PoisonError};
use std::thread;

const MANY: usize = 50_000;
/// Five bytes for each: less than the smallest thing that could be left of one.
const ENOUGH: usize = 5 * MANY;

/// How much more is in use below one parent after this was done so many times. Other tests allocate meanwhile, but
/// not each time: the least of a few rounds is what this leaves.
fn left_in_a_parent(done_with_it: impl Fn(&Parent)) -> usize {
    // What one of these frees at its end must not be taken for another's.
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    let _guard = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    let parent = short_lived(&Parent::new());
    let mut least = usize::MAX;
    for _ in 0..3 {
        let before = bytes_in_use();
        for made in 1..=MANY {
            done_with_it(&parent);
            if made % 1_000 == 0 {
                let threads = threads();
                assert!(
                    threads < 500,
                    "expected nobody to start a thread: after {made} were made and dropped there are {threads}"
                );
            }
        }
        least = least.min(bytes_in_use().saturating_sub(before));
        if least < ENOUGH {
            break;
        }
    }
    least
}

/// The threads of this process, where the system shows them as files: a thread for each of so many would end it.
fn threads() -> usize {
    fs::read_dir("/proc/self/task").map_or(0, Iterator::count)
}

#[test]
fn children_that_are_dropped_leave_nothing_in_their_parent() {
    in_time(|| {
        let left = left_in_a_parent(|parent| drop(short_lived(parent)));
        assert!(
            left < ENOUGH,
            "expected {MANY} children, made and dropped one after the other, to leave nothing behind: they \
             left {left} bytes"
        );
    });
}

#[test]
fn children_that_are_cancelled_and_dropped_leave_nothing_either() {
    in_time(|| {
        let left = left_in_a_parent(|parent| {
            let child = short_lived(parent);
            let below = short_lived(&child);
            child.cancel();
            drop((child, below));
        });
        assert!(
            left < ENOUGH,
            "expected {MANY} children, each cancelled with one below it and dropped, to leave nothing behind: \
             they left {left} bytes"
        );
    });
}

#[test]
fn who_asks_for_done_leaves_nothing_behind() {
    in_time(|| {
        let left = left_in_a_parent(|parent| _ = parent.done().try_recv());
        assert!(
            left < ENOUGH,
            "expected done() to leave nothing behind, asked for {MANY} times: it left {left} bytes"
        );
    });
}

/// A handle for a moment only, in the hand of whoever looks through the list, may be a child's last. This takes the occasions of real threads:
/// in the model, no step lies between its making and its end.
#[test]
fn two_may_make_and_drop_children_of_one_parent_at_once() {
    in_time(|| {
        let parent = short_lived(&Parent::new());
        let threads = [(); 2].map(|()| {
            let parent = parent.clone();
            thread::spawn(move || {
                let mut kept = VecDeque::new();
                for made in 1..=MANY {
                    kept.push_back(short_lived(&parent));
                    kept.drain(..kept.len().saturating_sub(32));
                    assert!(
                        made % 100 > 0 || threads() < 500,
                        "expected nobody to start a thread"
                    );
                }
            })
        });
        for thread in threads {
            thread
                .join()
                .expect("neither child() nor a drop must panic");
        }
    });
}
