//! As many workers as may be in flight, or as there are messages, and a queue that holds all of these, each with its place. The caller collects the outcomes.

use super::channel;
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
    let count = messages.len();
    let (jobs_tx, jobs_rx) = channel::bounded(count);
    let (outcomes_tx, outcomes_rx) = channel::bounded(count);
    for job in messages.into_iter().enumerate() {
        jobs_tx.send(job).expect("`jobs_rx` is alive");
    }
    drop(jobs_tx);
    let mut outcomes: Vec<_> = (0..count).map(|_| None).collect();
    thread::scope(|scope| {
        for _ in 0..limit.min(count) {
            let (jobs, outcomes, send) = (jobs_rx.clone(), outcomes_tx.clone(), &send);
            scope.spawn(move || {
                for (place, message) in jobs {
                    let outcome = match catch_unwind(AssertUnwindSafe(|| send(message))) {
                        Ok(result) => result.map_or_else(Outcome::Failed, |()| Outcome::Sent),
                        Err(_) => Outcome::Panicked,
                    };
                    _ = outcomes.send((place, outcome));
                }
            });
        }
        drop(outcomes_tx);
        for (place, outcome) in outcomes_rx {
            outcomes[place] = Some(outcome);
        }
    });
    outcomes.into_iter().flatten().collect()
}
