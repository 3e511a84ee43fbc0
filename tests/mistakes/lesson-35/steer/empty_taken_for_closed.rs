//! `while let Ok(job) = jobs.try_recv()`: a moment without a job is taken for the end of the jobs.
//! expect: expected

use super::channel::{Receiver, TryRecvError};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    Quit,
    Closed,
}

pub fn steer<J>(jobs: Receiver<J>, quit: Receiver<()>, mut work: impl FnMut(J)) -> Ended {
    while let Ok(job) = jobs.try_recv() {
        work(job);
        if quit.try_recv() != Err(TryRecvError::Empty) {
            return Ended::Quit;
        }
    }
    Ended::Closed
}
