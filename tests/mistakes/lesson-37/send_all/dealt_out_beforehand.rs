//! Each thread is dealt its share of the messages beforehand. Behind a slow one its share waits, though another thread has nothing to do.
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
    let share = messages.len().div_ceil(limit).max(1);
    let mut work: Vec<_> = messages
        .into_iter()
        .map(|message| (Some(message), None))
        .collect();
    thread::scope(|scope| {
        for share in work.chunks_mut(share) {
            let send = &send;
            scope.spawn(move || {
                for (message, slot) in share {
                    let message = message.take().unwrap();
                    *slot = Some(outcome_of(|| send(message)));
                }
            });
        }
    });
    work.into_iter().map(|(_, slot)| slot.unwrap()).collect()
}

fn outcome_of<E>(send: impl FnOnce() -> Result<(), E>) -> Outcome<E> {
    match catch_unwind(AssertUnwindSafe(send)) {
        Ok(Ok(())) => Outcome::Sent,
        Ok(Err(error)) => Outcome::Failed(error),
        Err(_) => Outcome::Panicked,
    }
}
