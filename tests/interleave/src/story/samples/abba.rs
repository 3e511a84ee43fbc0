//! Two locks, taken in two orders.

use super::fake::{Mutex, thread};
use std::rc::Rc;

/// The program.
pub(in crate::story) fn program() {
    let from = Rc::new(Mutex::new(100));
    let to = Rc::new(Mutex::new(0));
    let (a, b) = (Rc::clone(&from), Rc::clone(&to));
    let back = thread::spawn(move || {
        let to = b.lock().unwrap();
        let from = a.lock().unwrap();
        from.set(from.get() + to.get());
    });
    let here = from.lock().unwrap();
    let there = to.lock().unwrap();
    there.set(there.get() + here.get());
    back.join().unwrap();
}
