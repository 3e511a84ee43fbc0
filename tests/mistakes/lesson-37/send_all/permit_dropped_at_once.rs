//! `let _ = permit;` within the thread keeps nothing, and does not even move the permit there: the loop drops it as soon as the thread
//! is started, and starts the next.
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
        for (message, slot) in messages.into_iter().zip(&mut outcomes) {
            let permit = permits.acquire().expect("nobody closes it");
            let send = &send;
            scope.spawn(move || {
                let _ = permit;
                *slot = Some(outcome_of(|| send(message)));
            });
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
