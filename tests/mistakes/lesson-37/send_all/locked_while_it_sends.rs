//! The lock on the outcomes is held while the message is sent. The outcomes are right, and one message is in flight at a time.
//! expect: deadlock

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
                let mut outcomes = outcomes.lock().unwrap();
                outcomes[index] = Some(outcome_of(|| send(message)));
                drop(permit);
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
