//! A thread for each that has a permit. It gives the permit back when its message is sent, and then notes the outcome under a lock.

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
    let outcomes: Mutex<Vec<_>> = Mutex::new(messages.iter().map(|_| None).collect());
    thread::scope(|scope| {
        for (index, message) in messages.into_iter().enumerate() {
            let permit = permits.acquire().expect("nobody closes it");
            let (send, outcomes) = (&send, &outcomes);
            scope.spawn(move || {
                let outcome = outcome_of(|| send(message));
                drop(permit);
                outcomes.lock().unwrap()[index] = Some(outcome);
            });
        }
    });
    let outcomes = outcomes.into_inner().unwrap();
    outcomes.into_iter().map(Option::unwrap).collect()
}

fn outcome_of<E>(send: impl FnOnce() -> Result<(), E>) -> Outcome<E> {
    match catch_unwind(AssertUnwindSafe(send)) {
        Ok(Ok(())) => Outcome::Sent,
        Ok(Err(error)) => Outcome::Failed(error),
        Err(_) => Outcome::Panicked,
    }
}
