//! Data behind a flag that orders nothing.

use super::fake::{AtomicU32, assert_eq, thread};
use std::rc::Rc;
use std::sync::atomic::Ordering::Relaxed;

/// The program.
pub(in crate::story) fn program() {
    let data = Rc::new(AtomicU32::new(0));
    let ready = Rc::new(AtomicU32::new(0));
    let (d, r) = (Rc::clone(&data), Rc::clone(&ready));
    thread::spawn(move || {
        d.store(42, Relaxed);
        r.store(1, Relaxed);
    });
    if ready.load(Relaxed) == 1 {
        assert_eq!(data.load(Relaxed), 42);
    }
}
