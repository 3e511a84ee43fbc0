//! A load, and a store of what follows from it.

use super::fake::{AtomicU32, assert_eq, thread};
use std::rc::Rc;
use std::sync::atomic::Ordering::SeqCst;

/// The program.
pub(in crate::story) fn program() {
    let count = Rc::new(AtomicU32::new(0));
    let theirs = Rc::clone(&count);
    let other = thread::spawn(move || {
        let n = theirs.load(SeqCst);
        theirs.store(n + 1, SeqCst);
    });
    let n = count.load(SeqCst);
    count.store(n + 1, SeqCst);
    other.join().unwrap();
    assert_eq!(count.load(SeqCst), 2, "both were counted");
}
