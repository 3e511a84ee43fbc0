//! Exercise 4: jobs, and a signal to quit.

use super::channel::{self, Receiver, TryRecvError};

/// Why a worker ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// It was told to quit. Jobs may be left.
    Quit,
    /// The jobs channel was closed, and all of its jobs are done.
    Closed,
}

/// Does each job that comes, until it is told to quit or no more jobs can come; says which it was.
///
/// To quit is to send something into the `quit` channel, or to close it, which tells all who share
/// it. A ready quit wins: whenever `steer` turns to the next job and `quit` is ready, it takes none
/// and ends, however many are queued, and also if the jobs are closed. A quit that becomes ready
/// just then may come one job late, not more. The job under way is finished in any case.
///
/// Sleeps while neither is ready, and looks at neither again and again. Whoever never wants to quit
/// passes `channel::never()`.
///
/// (crossbeam's `select_biased!` is not part of the checker: write it with `try_recv` and `select!`.)
pub fn steer<J>(jobs: Receiver<J>, quit: Receiver<()>, mut work: impl FnMut(J)) -> Ended {
    loop {
        // `select!` takes any arm that is ready, so this one is asked first.
        if quit.try_recv() != Err(TryRecvError::Empty) {
            return Ended::Quit;
        }
        channel::select! {
            recv(quit) -> _ => return Ended::Quit,
            recv(jobs) -> job => match job {
                Ok(job) => work(job),
                Err(_) => return Ended::Closed, // else this arm is ready for ever
            },
        }
    }
}
