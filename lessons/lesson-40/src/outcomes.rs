//! What a pool answers with: the errors of submitting, what became of a job, and its numbers. All of it is data.

use std::any::Any;
use std::error::Error;
use std::fmt;

/// The error of a job. `?` makes one of any error, `.into()` of a text.
pub type BoxError = Box<dyn Error + Send + Sync>;

/// The error of `submit`: the pool is shut down, and here is the job.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct SubmitError<J>(pub J);

/// The error of `try_submit`, with the job.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum TrySubmitError<J> {
    /// There is no room in the queue now. There may be some later.
    Full(J),
    /// The pool is shut down: it will never take a job again.
    Shutdown(J),
}

/// The error of `submit_timeout`, with the job.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum SubmitTimeoutError<J> {
    /// The time was over before there was room in the queue.
    Timeout(J),
    /// The pool is shut down: it will never take a job again.
    Shutdown(J),
}

impl<J> SubmitError<J> {
    /// The job that was not accepted.
    pub fn into_job(self) -> J {
        self.0
    }
}

impl<J> TrySubmitError<J> {
    /// The job that was not accepted.
    pub fn into_job(self) -> J {
        match self {
            TrySubmitError::Full(job) | TrySubmitError::Shutdown(job) => job,
        }
    }
}

impl<J> SubmitTimeoutError<J> {
    /// The job that was not accepted.
    pub fn into_job(self) -> J {
        match self {
            SubmitTimeoutError::Timeout(job) | SubmitTimeoutError::Shutdown(job) => job,
        }
    }
}

const FULL: &str = "the queue of the pool is full";
const SHUTDOWN: &str = "the pool is shut down";

impl<J> fmt::Display for SubmitError<J> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(SHUTDOWN)
    }
}

impl<J> fmt::Display for TrySubmitError<J> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            TrySubmitError::Full(_) => FULL,
            TrySubmitError::Shutdown(_) => SHUTDOWN,
        })
    }
}

impl<J> fmt::Display for SubmitTimeoutError<J> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            SubmitTimeoutError::Timeout(_) => "the queue of the pool was full for too long",
            SubmitTimeoutError::Shutdown(_) => SHUTDOWN,
        })
    }
}

// Not derived: a job need not be `Debug`.
impl<J> fmt::Debug for SubmitError<J> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SubmitError(..)")
    }
}

impl<J> fmt::Debug for TrySubmitError<J> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            TrySubmitError::Full(_) => "Full(..)",
            TrySubmitError::Shutdown(_) => "Shutdown(..)",
        })
    }
}

impl<J> fmt::Debug for SubmitTimeoutError<J> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            SubmitTimeoutError::Timeout(_) => "Timeout(..)",
            SubmitTimeoutError::Shutdown(_) => "Shutdown(..)",
        })
    }
}

impl<J> Error for SubmitError<J> {}
impl<J> Error for TrySubmitError<J> {}
impl<J> Error for SubmitTimeoutError<J> {}

/// A job that did not succeed, and why. Whoever is told may submit the job once more.
pub enum Failure<J> {
    /// The job returned an error.
    Error {
        /// The job, ready to be executed again.
        job: J,
        /// What it returned.
        error: BoxError,
    },
    /// The job panicked.
    Panic {
        /// The job as the panic left it: what it was about to change may be half changed.
        job: J,
        /// What it panicked with: mostly a `&'static str` or a `String`.
        payload: Box<dyn Any + Send>,
    },
}

/// The numbers of a pool at one moment. Every job that was accepted is in exactly one of the others:
/// `queued + running + succeeded + failed + panicked + returned == accepted`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Snapshot {
    /// Jobs that the pool took over: `submit` said `Ok`.
    pub accepted: u64,
    /// Jobs that wait for a worker.
    pub queued: u64,
    /// Jobs that are being executed.
    pub running: u64,
    /// Jobs that returned `Ok`.
    pub succeeded: u64,
    /// Jobs that returned an error.
    pub failed: u64,
    /// Jobs that panicked.
    pub panicked: u64,
    /// Jobs that were given back, unexecuted, when the pool was shut down.
    pub returned: u64,
}
