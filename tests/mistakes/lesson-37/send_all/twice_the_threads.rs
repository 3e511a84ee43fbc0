//! Twice as many threads as may send, so that one is always ready, and a permit for each message. `limit` messages are in flight, and as
//! many threads again wait for a permit, each with a message.
//! expect: too many threads at once

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
    let mut outcomes: Vec<_> = messages.iter().map(|_| None).collect();
    let threads = (2 * limit).min(messages.len());
    let work = Mutex::new(messages.into_iter().zip(&mut outcomes));
    let next = || work.lock().unwrap().next();
    thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                while let Some((message, slot)) = next() {
                    let permit = permits.acquire().expect("nobody closes it");
                    *slot = Some(outcome_of(|| send(message)));
                    drop(permit);
                }
            });
        }
    });
    drop(work);
    outcomes.into_iter().map(Option::unwrap).collect()
}

fn outcome_of<E>(send: impl FnOnce() -> Result<(), E>) -> Outcome<E> {
    match catch_unwind(AssertUnwindSafe(send)) {
        Ok(Ok(())) => Outcome::Sent,
        Ok(Err(error)) => Outcome::Failed(error),
        Err(_) => Outcome::Panicked,
    }
}
