//! Workers that share the iterator itself, under a lock: each asks it for the next message and the slot that belongs to it.

use super::sync::Mutex;
use super::thread;
use std::panic::{self, AssertUnwindSafe};

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
    let mut outcomes: Vec<Outcome<E>> = messages.iter().map(|_| Outcome::Panicked).collect();
    let workers = limit.min(messages.len());
    let work = Mutex::new(messages.into_iter().zip(&mut outcomes));
    let next = || work.lock().unwrap().next();
    thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                while let Some((message, outcome)) = next() {
                    match panic::catch_unwind(AssertUnwindSafe(|| send(message))) {
                        Ok(Ok(())) => *outcome = Outcome::Sent,
                        Ok(Err(error)) => *outcome = Outcome::Failed(error),
                        Err(_) => (), // as it stands there
                    }
                }
            });
        }
    });
    outcomes
}
