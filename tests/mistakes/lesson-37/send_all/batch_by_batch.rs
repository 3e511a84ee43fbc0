//! `limit` messages are sent at once, and when the last of them is through, the next `limit`: a slow message holds up those
//! that could have been sent beside it.
//! expect: expected the 19 other messages to be sent while message 0 takes its time

use super::thread;
use std::panic::{AssertUnwindSafe, catch_unwind};

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome<E> {
    Sent,
    Failed(E),
    Panicked,
}

pub fn send_all<M, E>(
    messages: Vec<M>,
    limit: usize,
    send: impl Fn(M) -> Result<(), E> + Sync,
) -> Vec<Outcome<E>>
where
    M: Send,
    E: Send,
{
    assert!(limit > 0, "a limit of 0 sends nothing");
    let send = &send;
    let mut messages = messages.into_iter();
    let mut outcomes = Vec::new();
    loop {
        let batch: Vec<M> = messages.by_ref().take(limit).collect();
        if batch.is_empty() {
            return outcomes;
        }
        thread::scope(|scope| {
            let threads: Vec<_> = batch
                .into_iter()
                .map(|message| scope.spawn(move || outcome_of(|| send(message))))
                .collect();
            outcomes.extend(threads.into_iter().map(|thread| thread.join().unwrap()));
        });
    }
}

fn outcome_of<E>(send: impl FnOnce() -> Result<(), E>) -> Outcome<E> {
    match catch_unwind(AssertUnwindSafe(send)) {
        Ok(Ok(())) => Outcome::Sent,
        Ok(Err(error)) => Outcome::Failed(error),
        Err(_) => Outcome::Panicked,
    }
}
