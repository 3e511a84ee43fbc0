//! In Go's manner: a channel that has ended is replaced by one that never has anything, and the loop runs until there is a reason to
//! end.

use super::channel::{self, Receiver, TryRecvError, never};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    Quit,
    Closed,
}

pub fn steer<J>(jobs: Receiver<J>, quit: Receiver<()>, mut work: impl FnMut(J)) -> Ended {
    let (mut jobs, mut ended) = (jobs, None);
    while ended.is_none() {
        match quit.try_recv() {
            Ok(()) | Err(TryRecvError::Disconnected) => return Ended::Quit,
            Err(TryRecvError::Empty) => {}
        }
        channel::select! {
            recv(jobs) -> job => match job {
                Ok(job) => work(job),
                Err(_) => {
                    jobs = never();
                    ended = Some(Ended::Closed);
                }
            },
            recv(quit) -> _ => {
                jobs = never();
                ended = Some(Ended::Quit);
            }
        }
    }
    drop(jobs);
    ended.expect("it has ended")
}
