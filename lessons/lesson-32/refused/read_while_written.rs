//! One thread changes a variable while another only reads it. That is a data race as well.
//! expect: E0502
//! expect: cannot borrow `total` as immutable because it is also borrowed as mutable

use std::thread;

fn main() {
    let mut total = 0;
    thread::scope(|scope| {
        scope.spawn(|| total += 1);
        scope.spawn(|| println!("{total}"));
    });
}
