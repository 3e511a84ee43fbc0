//! `move` does move, but what it moves here is a reference, and a reference is not `'static`:
//! the numbers are gone when `sum` returns. A scope compiles.
//! expect: E0597
//! expect: `numbers` does not live long enough
//! expect: argument requires that `numbers` is borrowed for `'static`

use std::thread;

fn sum() -> u64 {
    let numbers = vec![1, 2, 3];
    let borrowed = &numbers;
    let handle = thread::spawn(move || borrowed.iter().sum());
    handle.join().unwrap()
}

fn main() {
    println!("{}", sum());
}
