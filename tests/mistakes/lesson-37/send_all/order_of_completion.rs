//! Outcomes are collected as they come. The third may be that of any message.
//! expect: expected

use super::semaphore::Semaphore;
use super::sync::Mutex;
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
    let outcomes = Mutex::new(Vec::with_capacity(messages.len()));
    thread::scope(|scope| {
        for message in messages {
            let permit = permits.acquire().expect("nobody closes it");
            let (send, outcomes) = (&send, &outcomes);
            scope.spawn(move || {
                let outcome = outcome_of(|| send(message));
                outcomes.lock().unwrap().push(outcome);
                drop(permit);
            });
        }
    });
    outcomes.into_inner().unwrap()
}

fn outcome_of<E>(send: impl FnOnce() -> Result<(), E>) -> Outcome<E> {
    match catch_unwind(AssertUnwindSafe(send)) {
        Ok(Ok(())) => Outcome::Sent,
        Ok(Err(error)) => Outcome::Failed(error),
        Err(_) => Outcome::Panicked,
    }
}
