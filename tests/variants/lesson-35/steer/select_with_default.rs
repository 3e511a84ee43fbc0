//! The look at the quit is a `select!` too, with a `default` for when nothing is there.

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
            default => {}
        }
        let job = channel::select! {
            recv(quit) -> _ => return Ended::Quit,
            recv(jobs) -> job => job,
        };
        match job {
            Ok(job) => work(job),
            Err(_) => return Ended::Closed,
        }
    }
}
