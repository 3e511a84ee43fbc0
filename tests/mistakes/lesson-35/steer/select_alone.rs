//! `select!` alone, which takes any arm that is ready: with jobs queued, a quit waits until the choice falls on it.
//! expect: expected a ready quit to win over a job

use super::channel::{self, Receiver};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    Quit,
    Closed,
}

pub fn steer<J>(jobs: Receiver<J>, quit: Receiver<()>, mut work: impl FnMut(J)) -> Ended {
    loop {
        channel::select! {
            recv(quit) -> _ => return Ended::Quit,
            recv(jobs) -> job => match job {
                Ok(job) => work(job),
                Err(_) => return Ended::Closed,
            },
        }
    }
}
