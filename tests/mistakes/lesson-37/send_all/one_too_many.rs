//! The caller takes a part in the work, and is not counted: with `limit` threads beside it, there are `limit` + 1 messages in
//! flight.
//! expect: expected 1 message in flight at a time

use super::semaphore::Semaphore;
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
    let permits = Semaphore::new(limit);
    let mut outcomes: Vec<_> = messages.iter().map(|_| None).collect();
    thread::scope(|scope| {
        let mut work: Vec<_> = messages.into_iter().zip(&mut outcomes).collect();
        let mine = work.pop();
        for (message, slot) in work {
            let permit = permits.acquire().expect("nobody closes it");
            let send = &send;
            scope.spawn(move || {
                *slot = Some(outcome_of(|| send(message)));
                drop(permit);
            });
        }
        if let Some((message, slot)) = mine {
            *slot = Some(outcome_of(|| send(message)));
        }
    });
    outcomes.into_iter().map(Option::unwrap).collect()
}

fn outcome_of<E>(send: impl FnOnce() -> Result<(), E>) -> Outcome<E> {
    match catch_unwind(AssertUnwindSafe(send)) {
        Ok(Ok(())) => Outcome::Sent,
        Ok(Err(error)) => Outcome::Failed(error),
        Err(_) => Outcome::Panicked,
    }
}
