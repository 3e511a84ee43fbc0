//! Only a message counts as a quit: when the quit channel is closed instead, its arm is ready for ever, and the loop spins.
//! expect: endless

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
            recv(quit) -> quit => if quit.is_ok() {
                return Ended::Quit;
            },
            recv(jobs) -> job => match job {
                Ok(job) => work(job),
                Err(_) => return Ended::Closed,
            },
        }
    }
}
