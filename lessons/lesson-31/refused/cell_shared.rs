//! A `Cell` is changed through a shared reference, without care for other threads, so only one
//! thread may have references to it: it is `Send`, but not `Sync`. An atomic compiles: lesson
//! 33.
//! expect: E0277
//! expect: `Cell<u64>` cannot be shared between threads safely

use std::cell::Cell;
use std::thread;

fn main() {
    let count = Cell::new(0_u64);
    thread::scope(|scope| {
        scope.spawn(|| count.set(count.get() + 1));
        scope.spawn(|| count.set(count.get() + 1));
    });
    println!("{}", count.get());
}
