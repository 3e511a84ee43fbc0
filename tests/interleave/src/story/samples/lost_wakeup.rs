//! A wait group that looks at its count, lets go of it, and waits.

use super::fake::{Condvar, Mutex, thread};
use std::rc::Rc;

/// The wait group.
struct WaitGroup {
    count: Mutex<usize>,
    zero: Condvar,
}

impl WaitGroup {
    /// One less.
    fn done(&self) {
        let count = self.count.lock().unwrap();
        count.set(count.get() - 1);
        if count.get() == 0 {
            self.zero.notify_all();
        }
    }

    /// Waits until there is none.
    fn wait(&self) {
        let left = self.count.lock().unwrap().get();
        if left > 0 {
            let guard = self.count.lock().unwrap();
            drop(self.zero.wait(guard).unwrap());
        }
    }
}

/// The program.
pub(in crate::story) fn program() {
    let wg = Rc::new(WaitGroup {
        count: Mutex::new(2),
        zero: Condvar::new(),
    });
    let handles: Vec<_> = (0..2)
        .map(|_| {
            let wg = Rc::clone(&wg);
            thread::spawn(move || wg.done())
        })
        .collect();
    wg.wait();
    drop(handles);
}
