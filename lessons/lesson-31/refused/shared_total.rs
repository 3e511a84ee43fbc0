//! Two threads add to one total. Each of them would read it, add, and write it back, and one
//! could overwrite what the other has just written: a data race, which does not compile. Lesson
//! 32 begins here.
//! expect: E0499
//! expect: cannot borrow `total` as mutable more than once at a time

use std::thread;

fn main() {
    let mut total = 0;
    thread::scope(|scope| {
        scope.spawn(|| total += 1);
        scope.spawn(|| total += 20);
    });
    println!("{total}");
}
