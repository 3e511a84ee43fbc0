//! `move` takes along everything that the closure names: the chunk, which is a reference, and `visit`
//! itself. It may be shared, but not sent: `Sync`, and not `Send`. And only one thread could have it.
//! `let visit = &visit;` before the loop compiles: each thread gets a copy of the reference.
//! expect: E0277
//! expect: `impl Fn(u32) + Sync` cannot be sent between threads safely

use std::thread;

fn visit_all(numbers: &[u32], visit: impl Fn(u32) + Sync) {
    thread::scope(|scope| {
        for chunk in numbers.chunks(2) {
            scope.spawn(move || chunk.iter().for_each(|&number| visit(number)));
        }
    });
}

fn main() {
    visit_all(&[1, 2, 3, 4], |number| println!("{number}"));
}
