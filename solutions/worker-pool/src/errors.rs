//! Why a job was not accepted, or did not succeed. All of it is data, and the job is in it.

use std::any::Any;
use std::borrow::Cow;
use std::error::Error;
use std::fmt;
use std::{iter, vec};

use crate::BoxError;

/// Why a [`Context`](crate::Context) is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ContextError {
    /// Somebody cancelled it, or one above it, before the deadline.
    Cancelled,
    /// Its deadline is over.
    DeadlineExceeded,
}

impl fmt::Display for ContextError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            ContextError::Cancelled => "context cancelled",
            ContextError::DeadlineExceeded => "context deadline exceeded",
        })
    }
}

impl Error for ContextError {}

/// A job that did not succeed, and why: what [`Builder::on_failure`](crate::Builder::on_failure) is told. The job may be submitted once
/// more.
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

impl<J> Failure<J> {
    /// The job.
    #[must_use = "the job is in nobody else's hands"]
    pub fn into_job(self) -> J {
        match self {
            Failure::Error { job, .. } | Failure::Panic { job, .. } => job,
        }
    }

    /// The job, to look at.
    #[must_use]
    pub fn job(&self) -> &J {
        match self {
            Failure::Error { job, .. } | Failure::Panic { job, .. } => job,
        }
    }

    /// What the error says of itself, or the panic; of a panic with anything but a text, that it was one.
    #[must_use]
    pub fn message(&self) -> Cow<'_, str> {
        let payload = match self {
            Failure::Error { error, .. } => return error.to_string().into(),
            Failure::Panic { payload, .. } => payload,
        };
        let text = payload.downcast_ref::<&str>().copied();
        let text = text.or_else(|| payload.downcast_ref().map(String::as_str));
        text.unwrap_or("a panic without a text").into()
    }
}

/// The error of `submit`: the pool is shut down or its context is done, and here is the job.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct SubmitError<J>(pub J);

/// The error of `try_submit`, with the job.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum TrySubmitError<J> {
    /// There is no room in the queue now. There may be some later.
    Full(J),
    /// The pool is shut down or its context is done: it will never take a job again.
    Shutdown(J),
}

/// The error of `submit_timeout`, with the job.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum SubmitTimeoutError<J> {
    /// The time was over before there was room in the queue.
    Timeout(J),
    /// The pool is shut down or its context is done: it will never take a job again.
    Shutdown(J),
}

/// The error of `submit_all`: the pool was shut down, or its context was done, before all jobs were accepted.
pub struct SubmitAllError<I: Iterator> {
    pub(crate) accepted: usize,
    pub(crate) jobs: iter::Chain<vec::IntoIter<I::Item>, I>,
}

impl<I: Iterator> SubmitAllError<I> {
    /// How many jobs were accepted: as many as the first of them all.
    #[must_use]
    pub fn accepted(&self) -> usize {
        self.accepted
    }

    /// The jobs that were not accepted, in order: those that had been taken from the iterator already, then what is left in it.
    #[must_use = "these jobs are in nobody else's hands"]
    pub fn into_jobs(self) -> iter::Chain<vec::IntoIter<I::Item>, I> {
        self.jobs
    }
}

impl<J> SubmitError<J> {
    /// The job that was not accepted.
    #[must_use = "the job is in nobody else's hands"]
    pub fn into_job(self) -> J {
        self.0
    }
}

impl<J> TrySubmitError<J> {
    /// The job that was not accepted.
    #[must_use = "the job is in nobody else's hands"]
    pub fn into_job(self) -> J {
        match self {
            TrySubmitError::Full(job) | TrySubmitError::Shutdown(job) => job,
        }
    }
}

impl<J> SubmitTimeoutError<J> {
    /// The job that was not accepted.
    #[must_use = "the job is in nobody else's hands"]
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

impl<I: Iterator> fmt::Display for SubmitAllError<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{SHUTDOWN}; accepted were {}", self.accepted)
    }
}

// Not derived: a job need not be `Debug`.
impl<J> fmt::Debug for Failure<J> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Error { error, .. } => write!(f, "Error({error:?}, ..)"),
            Failure::Panic { .. } => f.write_str("Panic(..)"),
        }
    }
}

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

impl<I: Iterator> fmt::Debug for SubmitAllError<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let accepted = self.accepted;
        write!(f, "SubmitAllError {{ accepted: {accepted}, .. }}")
    }
}

impl<J> Error for SubmitError<J> {}
impl<J> Error for TrySubmitError<J> {}
impl<J> Error for SubmitTimeoutError<J> {}
impl<I: Iterator> Error for SubmitAllError<I> {}
