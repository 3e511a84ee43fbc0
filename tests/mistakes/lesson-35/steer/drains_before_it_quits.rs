//! On a quit it does what is queued first: that is what closing the jobs is for, and a quit is not.
//! expect: expected a ready quit to win over a job

use super::channel::{self, Receiver, TryRecvError};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    Quit,
    Closed,
}

pub fn steer<J>(jobs: Receiver<J>, quit: Receiver<()>, mut work: impl FnMut(J)) -> Ended {
    loop {
        if quit.try_recv() != Err(TryRecvError::Empty) {
            jobs.try_iter().for_each(&mut work);
            return Ended::Quit;
        }
        channel::select! {
            recv(quit) -> _ => {
                jobs.try_iter().for_each(&mut work);
                return Ended::Quit;
            },
            recv(jobs) -> job => match job {
                Ok(job) => work(job),
                Err(_) => return Ended::Closed,
            },
        }
    }
}
