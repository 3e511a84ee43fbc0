//! A latch that waits while its count is zero, and should wait until it is.

use super::fake::{Condvar, Mutex, thread};
use std::rc::Rc;

/// The latch.
struct Latch {
    count: Mutex<usize>,
    zero: Condvar,
}

impl Latch {
    /// One more.
    fn add(&self) {
        let more = self.count.lock().unwrap();
        more.set(more.get() + 1);
    }

    /// One less.
    fn done(&self) {
        let less = self.count.lock().unwrap();
        less.set(less.get() - 1);
        self.zero.notify_all();
    }

    /// Waits, the wrong way round.
    fn wait(&self) {
        let count = self.count.lock().unwrap();
        let _zero = self.zero.wait_while(count, |count| count == 0);
    }

    /// Waits once, the wrong way round.
    fn wait_once(&self) {
        let guard = self.count.lock().unwrap();
        let inverted = guard.get() == 0;
        if inverted {
            let _woken = self.zero.wait(guard);
        }
    }
}

/// The program.
pub(in crate::story) fn program() {
    let latch = Rc::new(Latch {
        count: Mutex::new(0),
        zero: Condvar::new(),
    });
    latch.wait_once();
    latch.add();
    let theirs = Rc::clone(&latch);
    let worker = thread::spawn(move || theirs.done());
    latch.wait();
    drop(worker);
}
