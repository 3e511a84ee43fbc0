//! Step 5: `Send` and `Sync`. Of each type the compiler knows whether it is
//!
//! - `Send`: a value may move to another thread;
//! - `Sync`: several threads may have references to one value, which is to say that `&T` is
//!   `Send`.
//!
//! Nearly everything is both. `Rc` is neither: its clones share a count that is changed without
//! care for other threads; two changes at once, and one is lost, and with it the memory's life.
//! `Arc` counts with atomic operations, costs a little more, and is both if what it holds is.
//! `Cell` is `Send`, but not `Sync`: it is changed through a shared reference.
//!
//! `thread::spawn` asks for `Send`, and for `'static`: nothing in the closure is borrowed from
//! a place that could be gone. What is owned fulfils that, and so do an `Arc` and a literal.

use std::sync::Arc;
use std::thread;

use crate::options::Options;

/// Fails to compile for a type that may not be used by several threads at once. (Try `Rc<()>` below.)
fn assert_send_and_sync<T: Send + Sync>() {}

/// Lets all workers read one table of prices.
pub fn run(options: &Options) {
    assert_send_and_sync::<Arc<Vec<u64>>>();
    let prices = Arc::new(vec![5, 7, 11]);

    let clones: Vec<_> = (0..options.workers).map(|_| Arc::clone(&prices)).collect();
    let (workers, all) = (options.workers, Arc::strong_count(&prices));
    println!("  handles to one table: 1 + {workers} = {all}");

    let handles: Vec<_> = (1..)
        .zip(clones)
        .map(|(id, prices)| thread::spawn(move || id * prices.iter().sum::<u64>()))
        .collect();
    let totals: Vec<u64> = handles
        .into_iter()
        .map(|handle| handle.join().expect("the workers do not panic"))
        .collect();
    let left = Arc::strong_count(&prices); // each thread has dropped its clone
    println!("  totals for 1, 2, 3 … of each: {totals:?}; handles left: {left}");
}
