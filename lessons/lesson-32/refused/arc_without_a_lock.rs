//! An `Arc` shares, it does not lock: what is in it can be read by all, and changed by nobody.
//! expect: E0594
//! expect: cannot assign to data in an `Arc`

use std::sync::Arc;
use std::thread;

fn main() {
    let total = Arc::new(0);
    let mut theirs = Arc::clone(&total);
    let adder = thread::spawn(move || *theirs += 1);
    adder.join().unwrap();
    println!("{total}");
}
