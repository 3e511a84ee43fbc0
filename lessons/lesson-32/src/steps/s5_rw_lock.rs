//! Many readers or one writer.
//!
//! An `RwLock` has two ways in: `read` gives out any number of guards that only look, `write` one that
//! may change. It is the rule of `&` and `&mut` once more, at run time. Readers that come while a
//! writer waits may have to wait behind it, so a thread that reads twice at once can lock itself out.
//!
//! It pays where reading takes long. Where it is short, the counting of the readers costs as much as a
//! mutex does: the lesson's figures show when.

use crate::options::Options;
use std::sync::{Barrier, RwLock};
use std::thread;

/// Lets all threads read at the same time, and asks meanwhile whether one could write. Returns how
/// many were reading when they met, and whether the writer was let in.
fn read_together(prices: &RwLock<Vec<u64>>, threads: usize) -> (usize, bool) {
    let (all_read, asked) = (Barrier::new(threads + 1), Barrier::new(threads + 1));
    thread::scope(|scope| {
        let read = || {
            let prices = prices.read().unwrap();
            all_read.wait(); // nobody gets past this before all have a guard
            asked.wait();
            prices.len()
        };
        let readers: Vec<_> = (0..threads).map(|_| scope.spawn(read)).collect();
        all_read.wait();
        let writer = prices.try_write().is_ok();
        asked.wait();
        let read = readers.into_iter().map(|reader| reader.join().is_ok());
        (read.filter(|ended| *ended).count(), writer)
    })
}

/// Reads on many threads, then writes on one.
pub fn run(&Options { threads, .. }: &Options) {
    let prices = RwLock::new(vec![3, 4, 5]);
    let (readers, writer) = read_together(&prices, threads);
    println!("  readers at the same time: {readers} of {threads}");
    println!(
        "  a writer among them: {}",
        if writer { "let in" } else { "has to wait" }
    );

    prices.write().unwrap().push(6); // alone: all guards to read are gone
    println!(
        "  after they have left, it writes: {:?}",
        prices.read().unwrap()
    );
}
