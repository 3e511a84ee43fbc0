//! A panic under a lock.

use super::fake::{Mutex, panic, thread};
use std::rc::Rc;

/// The program.
pub(in crate::story) fn program() {
    let total = Rc::new(Mutex::new(0));
    let theirs = Rc::clone(&total);
    let worker = thread::spawn(move || {
        let total = theirs.lock().unwrap();
        panic!("division by zero");
        total.set(1);
    });
    let sum = total.lock().unwrap();
    drop((sum.get(), worker));
}
