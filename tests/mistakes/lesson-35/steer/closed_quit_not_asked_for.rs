//! The first look at the quit sees a message only, and not that the channel is closed. `select!` sees both, but with a job
//! ready it may take the job.
//! expect: expected a closed quit to win over a job

use super::channel::{self, Receiver};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    Quit,
    Closed,
}

pub fn steer<J>(jobs: Receiver<J>, quit: Receiver<()>, mut work: impl FnMut(J)) -> Ended {
    loop {
        if quit.try_recv().is_ok() {
            return Ended::Quit;
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
