//! A `Cell` changes through `&`, and knows nothing of threads: it may be sent to one, but not shared.
//! expect: E0277
//! expect: `Cell<i32>` cannot be shared between threads safely

use std::cell::Cell;
use std::thread;

fn main() {
    let total = Cell::new(0);
    thread::scope(|scope| {
        scope.spawn(|| total.set(total.get() + 1));
        scope.spawn(|| total.set(total.get() + 1));
    });
}
