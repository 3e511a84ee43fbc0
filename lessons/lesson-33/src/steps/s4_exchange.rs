//! Step 4: a compare-exchange loop. There is a `fetch_` operation for adding, for the maximum, for
//! bits, and none for "take three if there are three". `compare_exchange` makes any such change: it
//! stores the new value on condition that the old one is still there. If it isn't, it says what is.
//!
//! So compute the new value from what you saw, try, and begin again from what you are told. The weak
//! form may also fail for nothing, although the value was the expected one; on some processors it is
//! cheaper, and in a loop it costs one more turn. `fetch_update` is this loop, written for you.

use crate::options::Options;
use std::sync::Barrier;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::thread;

/// Something that is spent, and never more of it than there is.
struct Budget {
    left: AtomicU64,
}

impl Budget {
    /// Takes the amount, if there is so much. Counts the turns that were in vain.
    fn spend(&self, amount: u64, in_vain: &mut u64) -> bool {
        let mut left = self.left.load(Relaxed);
        // Not "look, then take": what was seen may be spent by the time it is taken.
        while let Some(rest) = left.checked_sub(amount) {
            match self
                .left
                .compare_exchange_weak(left, rest, Relaxed, Relaxed)
            {
                Ok(_) => return true,
                Err(now) => left = now, // another was quicker, or for nothing
            }
            *in_vain += 1;
        }
        false
    }
}

/// Lets all threads spend three at a time until nothing can be had.
pub fn run(options: &Options) {
    let left = AtomicU64::new(options.rounds);
    let budget = Budget { left };
    let (times, in_vain) = (AtomicU64::new(0), AtomicU64::new(0));
    let start = Barrier::new(options.threads);
    thread::scope(|scope| {
        for _ in 0..options.threads {
            scope.spawn(|| {
                let mut mine = 0;
                start.wait();
                while budget.spend(3, &mut mine) {
                    times.fetch_add(1, Relaxed);
                }
                in_vain.fetch_add(mine, Relaxed);
            });
        }
    });

    let (times, left) = (times.into_inner(), budget.left.into_inner());
    println!("  spent: {times} × 3 = {} of {}", 3 * times, options.rounds);
    println!("  left: {left}");
    println!("  turns in vain, measured: {}", in_vain.into_inner());
}
