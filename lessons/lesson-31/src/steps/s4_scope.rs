//! Step 4: a scope. `thread::scope` returns when all threads that were started in it have
//! ended. So they may borrow whatever outlives the scope: no thread can be left with a
//! reference to what is gone.
//!
//! A thread whose life is contained in a block, as that of a local variable is: this is called
//! *structured concurrency*. It also rules out step 2, because no thread can be forgotten.
//!
//! Each thread may have a part of its own to write to, by `&mut`: parts that do not overlap.

use std::thread;

use crate::options::Options;

/// Counts the words of each document on a thread of its own.
pub fn run(_: &Options) {
    let documents = [
        "a thread for each document".to_owned(),
        "no locks and no copies".to_owned(),
        "joined at the brace".to_owned(),
    ];
    let mut counts = [0; 3];

    thread::scope(|scope| {
        for (document, count) in documents.iter().zip(&mut counts) {
            // New: `document` and `count` are references, and it is these that move.
            scope.spawn(move || *count = document.split_whitespace().count());
        }
    }); // new: all of them are joined here

    let [a, b, c] = counts;
    println!(
        "  words in {} documents: {a} + {b} + {c} = {}",
        documents.len(),
        a + b + c
    );
}
