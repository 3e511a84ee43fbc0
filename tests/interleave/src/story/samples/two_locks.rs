//! A lock to read, and another to write what follows from it.

use super::fake::{Mutex, assert_eq, thread};
use std::rc::Rc;

/// Counts one.
fn count(total: &Mutex<u32>) {
    let n = total.lock().unwrap().get();
    total.lock().unwrap().set(n + 1);
}

/// The program.
pub(in crate::story) fn program() {
    let total = Rc::new(Mutex::new(0));
    let theirs = Rc::clone(&total);
    let handle = thread::spawn(move || count(&theirs));
    count(&total);
    handle.join().unwrap();
    assert_eq!(total.lock().unwrap().get(), 2);
}
