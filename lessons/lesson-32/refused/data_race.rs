//! Two threads change one variable: each of them borrows it mutably, and they live at the same time.
//! expect: E0499
//! expect: cannot borrow `total` as mutable more than once at a time

use std::thread;

fn main() {
    let mut total = 0;
    thread::scope(|scope| {
        scope.spawn(|| total += 1);
        scope.spawn(|| total += 1);
    });
    println!("{total}");
}
