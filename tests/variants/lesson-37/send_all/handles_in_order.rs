//! A thread for each that has a permit, and its outcome is what joining it gives, a panic included. Short, and right; but a thread that
//! is not joined keeps its stack, so memory grows with the messages.

use super::semaphore::Semaphore;
use super::thread;

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
    let send = &send;
    thread::scope(|scope| {
        let threads: Vec<_> = messages
            .into_iter()
            .map(|message| {
                let permit = permits.acquire().expect("nobody closes it");
                scope.spawn(move || {
                    let _permit = permit; // dropped in a panic, too
                    send(message)
                })
            })
            .collect();
        let outcome = |joined| match joined {
            Ok(Ok(())) => Outcome::Sent,
            Ok(Err(error)) => Outcome::Failed(error),
            Err(_) => Outcome::Panicked,
        };
        let joined = threads.into_iter().map(|thread| thread.join());
        joined.map(outcome).collect()
    })
}
