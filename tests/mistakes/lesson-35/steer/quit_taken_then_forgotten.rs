//! The look at the quit takes the message out of the channel, and its result is used only when there is no job: the quit is gone.
//! expect: expected

use super::channel::{self, Receiver, TryRecvError};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    Quit,
    Closed,
}

pub fn steer<J>(jobs: Receiver<J>, quit: Receiver<()>, mut work: impl FnMut(J)) -> Ended {
    loop {
        let quit_came = quit.try_recv() != Err(TryRecvError::Empty);
        if quit_came && jobs.is_empty() {
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
