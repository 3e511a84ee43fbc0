//! The `Err` of the closed jobs channel is passed over: that arm is ready for ever, and the loop spins.
//! expect: endless

use super::channel::{self, Receiver, TryRecvError};

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
        channel::select! {
            recv(quit) -> _ => return Ended::Quit,
            recv(jobs) -> job => if let Ok(job) = job {
                work(job);
            },
        }
    }
}
