//! The loop's variable lives for one turn of the loop, and the threads live until the end of
//! the scope. `move` compiles: what moves is the reference that the variable holds.
//! expect: E0373
//! expect: closure may outlive the current function, but it borrows `chunk`

use std::thread;

fn main() {
    let numbers = [1, 2, 3, 4];
    thread::scope(|scope| {
        for chunk in numbers.chunks(2) {
            scope.spawn(|| println!("{chunk:?}"));
        }
    });
}
