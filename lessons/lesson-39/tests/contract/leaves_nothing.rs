//! What is dropped leaves nothing behind: a long-lived parent has no memory of short-lived children.
//! The module above says what is made below what.

use super::{Parent, bytes_in_use, in_time, short_lived};

const MANY: usize = 100_000;
/// Five bytes for each: less than the smallest thing that could be left of one.
const ENOUGH: usize = 5 * MANY;

/// How much more is in use after so many were made and dropped. Other tests allocate meanwhile, but
/// not each time: the least of a few rounds is what this leaves.
fn left_after(make_and_drop: impl Fn()) -> usize {
    let rounds = (0..5).map(|_| {
        let before = bytes_in_use();
        (0..MANY).for_each(|_| make_and_drop());
        bytes_in_use().saturating_sub(before)
    });
    let mut least = usize::MAX;
    for left in rounds {
        least = least.min(left);
        if least < ENOUGH {
            break;
        }
    }
    least
}

#[test]
fn children_that_are_dropped_leave_nothing_in_their_parent() {
    in_time(|| {
        let parent = Parent::new();
        let left = left_after(|| drop(short_lived(&parent)));
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
        let parent = Parent::new();
        let left = left_after(|| {
            let child = short_lived(&parent);
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
        let parent = short_lived(&Parent::new());
        let left = left_after(|| _ = parent.done().try_recv());
        assert!(
            left < ENOUGH,
            "expected done() to leave nothing behind, asked for {MANY} times: it left {left} bytes"
        );
    });
}
