//! Threads of a scope may borrow what outlives the scope. This list is made inside it, and is
//! gone before the scope joins: its closure has ended by then. To make the list before the
//! scope compiles.
//! expect: E0597
//! expect: `numbers` does not live long enough

use std::thread;

fn main() {
    thread::scope(|scope| {
        let numbers = vec![1, 2, 3];
        let borrowed = &numbers;
        scope.spawn(move || println!("{borrowed:?}"));
    });
}
