//! Calls that fill slots; whoever waits for them holds the lock on the slots.

use super::fake::{Condvar, Mutex, thread};
use std::rc::Rc;

/// The program.
pub(in crate::story) fn program() {
    let slots = Rc::new(Mutex::new(0));
    let left = Rc::new(Mutex::new(2));
    let zero = Condvar::new();
    for _ in 0..2 {
        let slots = Rc::clone(&slots);
        let call = thread::spawn(move || slots.lock().unwrap().set(1));
        drop(call);
    }
    let filled = slots.lock().unwrap();
    let guard = left.lock().unwrap();
    drop(zero.wait(guard).unwrap());
    let _ = filled.get();
}
