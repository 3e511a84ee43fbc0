//! A barrier that a thread comes to with a lock.

use super::fake::{Barrier, Mutex, thread};
use std::rc::Rc;

/// The program.
pub(in crate::story) fn program() {
    let total = Rc::new(Mutex::new(0));
    let gate = Rc::new(Barrier::new(2));
    let (theirs, both) = (Rc::clone(&total), Rc::clone(&gate));
    let adder = thread::spawn(move || {
        let sum = theirs.lock().unwrap();
        both.wait();
        let _ = sum.get();
    });
    let sum = total.lock().unwrap();
    gate.wait();
    drop((sum.get(), adder));
}
