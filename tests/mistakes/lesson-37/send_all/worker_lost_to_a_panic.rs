//! `limit` workers on a queue, and a panic ends its worker. The slot of its message says so; after `limit` panics nobody is left to
//! take the others.
//! expect: expected

use super::channel;
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
    let mut outcomes: Vec<_> = messages.iter().map(|_| Outcome::Panicked).collect();
    thread::scope(|scope| {
        let (jobs_tx, jobs_rx) = channel::bounded(messages.len());
        for job in messages.into_iter().zip(&mut outcomes) {
            jobs_tx.send(job).expect("`jobs_rx` is alive");
        }
        drop(jobs_tx);
        let workers: Vec<_> = (0..limit)
            .map(|_| {
                let (jobs, send) = (jobs_rx.clone(), &send);
                scope.spawn(move || {
                    for (message, slot) in jobs {
                        *slot = match send(message) {
                            Ok(()) => Outcome::Sent,
                            Err(error) => Outcome::Failed(error),
                        };
                    }
                })
            })
            .collect();
        for worker in workers {
            _ = worker.join(); // its panic is in its slot
        }
    });
    outcomes
}
