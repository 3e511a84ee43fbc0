//! The order of precedence is in the nesting: only if the quit is not ready, in the `default`, are both waited for. What comes out
//! is the next job, or why there is none.

use super::channel::{self, Receiver};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    Quit,
    Closed,
}

pub fn steer<J>(jobs: Receiver<J>, quit: Receiver<()>, mut work: impl FnMut(J)) -> Ended {
    loop {
        let next = channel::select! {
            recv(quit) -> _ => Err(Ended::Quit),
            default => channel::select! {
                recv(jobs) -> job => job.map_err(|_| Ended::Closed),
                recv(quit) -> _ => Err(Ended::Quit),
            },
        };
        match next {
            Ok(job) => work(job),
            Err(ended) => return ended,
        }
    }
}
