//! The order of precedence is the wrong way round: as long as there are jobs, nobody looks at the quit.
//! expect: expected a ready quit to win over a job

use super::channel::{self, Receiver, TryRecvError};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    Quit,
    Closed,
}

pub fn steer<J>(jobs: Receiver<J>, quit: Receiver<()>, mut work: impl FnMut(J)) -> Ended {
    loop {
        match jobs.try_recv() {
            Ok(job) => {
                work(job);
                continue;
            }
            Err(TryRecvError::Disconnected) => return Ended::Closed,
            Err(TryRecvError::Empty) => {}
        }
        channel::select! {
            recv(quit) -> _ => return Ended::Quit,
            recv(jobs) -> job => match job {
                Ok(job) => work(job),
                Err(_) => return Ended::Closed,
            },
        }
    }
}
