//! In flight is counted by hand, up before a message is sent and down when it was. The way of an error leads past the second. After
//! `limit` errors nothing moves any more.
//! expect: deadlock

use super::sync::{Condvar, Mutex};
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
    let (in_flight, changed) = (Mutex::new(0), Condvar::new());
    let mut outcomes: Vec<_> = messages.iter().map(|_| None).collect();
    thread::scope(|scope| {
        for (message, slot) in messages.into_iter().zip(&mut outcomes) {
            let count = in_flight.lock().unwrap();
            *changed.wait_while(count, |count| *count == limit).unwrap() += 1;
            let (send, in_flight, changed) = (&send, &in_flight, &changed);
            scope.spawn(move || {
                *slot = Some(match catch_unwind(AssertUnwindSafe(|| send(message))) {
                    Ok(Ok(())) => Outcome::Sent,
                    Ok(Err(error)) => {
                        *slot = Some(Outcome::Failed(error));
                        return;
                    }
                    Err(_) => Outcome::Panicked,
                });
                *in_flight.lock().unwrap() -= 1;
                changed.notify_one();
            });
        }
    });
    outcomes.into_iter().map(Option::unwrap).collect()
}
