//! A wait that asks again and again, and a value that std is handed the unwrapping of.

use super::fake::{AtomicU32, bounded, thread, unwrap};
use std::rc::Rc;
use std::sync::atomic::Ordering::SeqCst;
use std::time::Duration;

/// The program.
pub(in crate::story) fn program() {
    let done = Rc::new(AtomicU32::new(0));
    let theirs = Rc::clone(&done);
    let (tx, rx) = bounded::<u32>(1);
    thread::spawn(move || theirs.store(1, SeqCst));
    loop {
        thread::sleep(Duration::from_millis(5));
        if done.load(SeqCst) == 1 {
            break;
        }
    }
    tx.send(1).unwrap();
    let job = rx.recv();
    [job].into_iter().for_each(unwrap);
}
