//! Step 3: data published behind a flag. The writer stores the data and then raises the flag; a
//! reader that sees the flag reads the data. Two places in memory, so the order in which they become
//! visible matters, and `Relaxed` promises none.
//!
//! With `Release` on the store of the flag and `Acquire` on its load, a reader that sees an edition sees
//! its text. With `Relaxed` it may see an older text, a *stale read*: if it does is up to the compiler and
//! the processor. x86 keeps stores in order and so never shows it; ARM may.

use crate::options::Options;
use std::sync::atomic::{
    AtomicU64,
    Ordering::{self, Acquire, Relaxed, Release},
};
use std::thread;

/// A page that is written again and again. Its flag is the number of the last edition.
#[derive(Default)]
struct Page {
    text: AtomicU64, // in these rounds the text of edition 7 is 7
    edition: AtomicU64,
}

impl Page {
    fn publish(&self, edition: u64, store: Ordering) {
        self.text.store(edition, Relaxed);
        self.edition.store(edition, store); // after the text
    }

    fn read(&self, load: Ordering) -> (u64, u64) {
        let edition = self.edition.load(load); // before the text
        (edition, self.text.load(Relaxed))
    }
}

/// Publishes so many editions while another thread reads. Counts the reads whose text was older than
/// the edition.
fn stale_reads(editions: u64, store: Ordering, load: Ordering) -> u64 {
    let page = Page::default();
    thread::scope(|scope| {
        let reader = scope.spawn(|| {
            let mut stale = 0;
            loop {
                let (edition, text) = page.read(load);
                stale += u64::from(text < edition);
                if edition == editions {
                    return stale;
                }
            }
        });
        (1..=editions).for_each(|edition| page.publish(edition, store));
        reader.join().expect("the reader does not panic")
    })
}

/// Publishes with the orderings that it takes, and with none.
pub fn run(options: &Options) {
    let ordered = stale_reads(options.rounds, Release, Acquire);
    println!("  Release and Acquire, stale reads: {ordered}");
    let unordered = stale_reads(options.rounds, Relaxed, Relaxed);
    println!("  Relaxed and Relaxed, stale reads, measured: {unordered}");
}
