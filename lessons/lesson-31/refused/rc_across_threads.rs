//! An `Rc` cannot move to another thread: its clones share a count that is changed without care
//! for other threads. `Arc` in its place compiles.
//! expect: E0277
//! expect: `Rc<Vec<u64>>` cannot be sent between threads safely

use std::rc::Rc;
use std::thread;

fn main() {
    let prices = Rc::new(vec![5, 7, 11]);
    let theirs = Rc::clone(&prices);
    let handle = thread::spawn(move || theirs.iter().sum::<u64>());
    println!("{} of {}", handle.join().unwrap(), prices.len());
}
