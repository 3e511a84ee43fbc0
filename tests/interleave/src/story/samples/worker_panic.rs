//! A worker that panics on a job.

use super::fake::{bounded, panic, thread};

/// The program.
pub(in crate::story) fn program() {
    let (tx, rx) = bounded::<u32>(1);
    let worker = thread::spawn(move || {
        let job = rx.recv();
        panic!("no picture named {job:?}");
        let _ = job;
    });
    tx.send(7).unwrap();
    worker.join().unwrap();
}
