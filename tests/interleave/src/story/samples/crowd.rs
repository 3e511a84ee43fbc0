//! A thread for each of four jobs, all on one channel.

use super::fake::{bounded, thread};

/// The program.
pub(in crate::story) fn program() {
    let (tx, rx) = bounded::<u32>(4);
    for job in 0..4 {
        let tx = tx.clone();
        let worker = thread::spawn(move || tx.send(job).unwrap());
        drop(worker);
    }
    while rx.recv().is_ok() {}
}
