//! What the pool is built on, on real threads. `modelled.rs` puts the checker's in its place: it is the only other file that says where
//! a lock or a thread comes from.

pub(crate) use crossbeam_channel as channel;
pub(crate) use crossbeam_deque as deque;
pub(crate) use parking_lot::{Condvar, Mutex, MutexGuard};
pub(crate) use std::sync::{Arc, OnceLock, Weak, atomic};
pub(crate) use std::{thread, time};

use std::hint;
use std::sync::atomic::Ordering::Relaxed;
use std::time::{Duration, Instant};

/// Who naps is woken by the clock after so long.
const NAP: Duration = Duration::from_millis(1);

/// To wait longer than this is worth being woken for. (A wake-up takes a tenth of it or so: the bench `peers` measures that.)
const LONG: Duration = Duration::from_micros(200);

/// What somebody who would have to sleep looks out for first, since that may save a wake-up. Nobody relies on it: what is true is in the
/// state, it orders nothing, and whoever has looked out, in vain or not, looks at the state.
pub(crate) struct Hint {
    given: atomic::AtomicBool,
    nap: Condvar,
    took_long: atomic::AtomicBool,
}

impl Hint {
    pub(crate) fn new() -> Self {
        Hint {
            given: atomic::AtomicBool::new(false),
            nap: Condvar::new(),
            took_long: atomic::AtomicBool::new(false),
        }
    }

    /// Called with the state locked, by who is about to look out.
    pub(crate) fn forget(&self) {
        self.given.store(false, Relaxed);
    }

    /// Called with the state locked.
    pub(crate) fn give(&self) {
        self.given.store(true, Relaxed);
        self.nap.notify_one();
    }

    /// Looks for it, so many times for a moment, and leaves its core to others after each. That takes a microsecond or two a time if nobody
    /// else wants the core, or the scheduler finds that it is still this thread's turn, and milliseconds otherwise.
    pub(crate) fn watch(&self, yields: u32) {
        let start = Instant::now();
        'given: for _ in 0..yields {
            for _ in 0..64 {
                if self.given.load(Relaxed) {
                    break 'given;
                }
                hint::spin_loop();
            }
            thread::yield_now();
        }
        self.took_long.store(start.elapsed() > LONG, Relaxed);
    }

    /// Sleeps until it is given, a millisecond at most. The state is unlocked meanwhile.
    pub(crate) fn nap<T>(&self, state: &mut MutexGuard<'_, T>) {
        let start = Instant::now();
        if !self.given.load(Relaxed) {
            self.nap.wait_for(state, NAP);
        }
        self.took_long.store(start.elapsed() > LONG, Relaxed);
    }

    /// Whether whoever looked out last had to wait for long.
    pub(crate) fn took_long(&self) -> bool {
        self.took_long.load(Relaxed)
    }
}

/// Locks. If that is not possible at once, and if it is told to, it spins for some microseconds before it does what a mutex does: leave its
/// core to others, perhaps for milliseconds.
#[inline]
pub(crate) fn lock<T>(mutex: &Mutex<T>, spin: impl FnOnce() -> bool) -> MutexGuard<'_, T> {
    mutex.try_lock().unwrap_or_else(|| {
        let tries = if spin() { 32 } else { 0 };
        let spun = (0..tries).find_map(|_| {
            (0..4).for_each(|_| hint::spin_loop());
            mutex.try_lock()
        });
        spun.unwrap_or_else(|| mutex.lock())
    })
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
