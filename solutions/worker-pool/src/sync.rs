//! What the pool is built on, on real threads. `modelled.rs` puts the checker's in its place: it is the only other file that says where
//! a lock or a thread comes from.

pub(crate) use crossbeam_channel as channel;
pub(crate) use crossbeam_deque as deque;
pub(crate) use parking_lot::{Condvar, Mutex, MutexGuard};
pub(crate) use std::sync::{Arc, OnceLock, Weak, atomic};
pub(crate) use std::{thread, time};

use std::hint;

/// Watches a flag, so many times for a moment, and leaves its core to others after each. That takes less than a microsecond a time if nobody
/// else wants the core, and milliseconds if somebody does.
pub(crate) fn watch(flag: &atomic::AtomicBool, yields: u32) {
    for _ in 0..yields {
        for _ in 0..64 {
            if flag.load(atomic::Ordering::Relaxed) {
                return;
            }
            hint::spin_loop();
        }
        thread::yield_now();
    }
}

/// How many looks a worker leaves out after one in vain, if it left out so many after the one before. Never so many that it would take long to
/// find out that jobs have come closer together.
pub(crate) fn left_out(before: u32) -> u32 {
    (2 * before + 1).min(63)
}

/// How many of the jobs in the queue a worker is lent: half of what would be its share if all workers took the same. So there is something left
/// when another worker comes, and jobs that are few are taken one by one. It is never more than there is room for in a new deque, which has
/// 64 places, so that none ever grows.
pub(crate) fn share(queued: usize, workers: usize) -> usize {
    (queued / (2 * workers)).min(63)
}
