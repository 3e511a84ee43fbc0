//! It looks at one after the other and never sleeps: a worker without a job keeps a core busy.
//! expect: endless loop

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
        match jobs.try_recv() {
            Ok(job) => work(job),
            Err(TryRecvError::Empty) => {}
            Err(TryRecvError::Disconnected) => return Ended::Closed,
        }
    }
}
