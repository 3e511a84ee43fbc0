//! A permit for each message, and then a thread.
//!
//! Still a thread for each message, but now a number was chosen: so many permits there are, and
//! without one no message is made and no thread started. A thread gives its permit back when its
//! message is through.
//!
//! The permits are the free places of a channel: to send is to take one, and to receive is to give
//! it back. Go programs do it this way (`sem <- struct{}{}`). It has a guard here, because a permit
//! that is not given back in some corner of the code is gone for good. Exercise 1 asks for a
//! semaphore that can also be closed, so that those who wait for a permit hear of a shutdown.

use crate::work::Work;
use crossbeam::channel::{self, Receiver};
use std::thread;

/// One place of the channel, given back when this is dropped: by a panic, too.
struct Permit<'a>(&'a Receiver<()>);

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        self.0.recv().expect("the place was taken");
    }
}

/// Sends all the messages, and so many of them at once as there are permits.
pub fn run(work: &Work) {
    let (take, give_back) = channel::bounded(work.workers);
    let give_back = &give_back;
    // New: the messages are asked for one by one, each when there is a permit for it.
    let mut messages = work.messages();
    thread::scope(|scope| {
        loop {
            // New: here, and not in the thread, which would have been started by then.
            take.send(()).expect("`give_back` is alive");
            let permit = Permit(give_back);
            let Some(message) = messages.next() else {
                break;
            };
            scope.spawn(move || {
                work.connection().send(message);
                drop(permit);
            });
        }
    });
}
