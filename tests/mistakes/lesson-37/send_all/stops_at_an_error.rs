//! After the first error no more messages are sent: the others would have got through.
//! expect: expected

use super::semaphore::Semaphore;
use super::sync::atomic::{AtomicBool, Ordering::SeqCst};
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
    let failed = AtomicBool::new(false);
    let mut outcomes: Vec<_> = messages.iter().map(|_| None).collect();
    thread::scope(|scope| {
        for (message, slot) in messages.into_iter().zip(&mut outcomes) {
            let permit = permits.acquire().expect("nobody closes it");
            if failed.load(SeqCst) {
                break;
            }
            let (send, failed) = (&send, &failed);
            scope.spawn(move || {
                let outcome = outcome_of(|| send(message));
                failed.fetch_or(!matches!(outcome, Outcome::Sent), SeqCst);
                *slot = Some(outcome);
                drop(permit);
            });
        }
    });
    outcomes.into_iter().flatten().collect()
}

fn outcome_of<E>(send: impl FnOnce() -> Result<(), E>) -> Outcome<E> {
    match catch_unwind(AssertUnwindSafe(send)) {
        Ok(Ok(())) => Outcome::Sent,
        Ok(Err(error)) => Outcome::Failed(error),
        Err(_) => Outcome::Panicked,
    }
}
