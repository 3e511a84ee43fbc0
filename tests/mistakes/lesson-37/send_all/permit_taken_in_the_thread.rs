//! The permit is taken inside the thread: `limit` messages are in flight, and all the others have a thread as well, asleep at the
//! door.
//! expect: too many threads

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
            let (permits, send) = (&permits, &send);
            scope.spawn(move || {
                let permit = permits.acquire().expect("nobody closes it");
                *slot = Some(outcome_of(|| send(message)));
                drop(permit);
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
