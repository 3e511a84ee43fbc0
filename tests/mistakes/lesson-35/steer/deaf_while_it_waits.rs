//! The quit is looked at between two jobs only: a worker that waits for a job does not hear it.
//! expect: deadlock

use super::channel::{Receiver, TryRecvError};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    Quit,
    Closed,
}

pub fn steer<J>(jobs: Receiver<J>, quit: Receiver<()>, mut work: impl FnMut(J)) -> Ended {
    loop {
        if quit.try_recv() != Err(TryRecvError::Empty) {
            return Ended::Quit;
        }
        match jobs.recv() {
            Ok(job) => work(job),
            Err(_) => return Ended::Closed,
        }
    }
}
