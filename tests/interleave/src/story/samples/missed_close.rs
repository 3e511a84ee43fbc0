//! Workers on a channel whose original sender is kept.

use super::fake::{bounded, thread};

/// The program.
pub(in crate::story) fn program() {
    let (jobs, inbox) = bounded::<u32>(2);
    let (results, collected) = bounded(2);
    let worker = thread::spawn(move || {
        while let Ok(job) = inbox.recv() {
            results.send(job * 2).unwrap();
        }
    });
    jobs.send(21).unwrap();
    let _ = collected.recv();
    worker.join().unwrap();
}
