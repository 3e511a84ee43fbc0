//! A deadline, and nobody who watches it. A timer that cancels at the deadline would be a thread,
//! or one for all deadlines together. None is needed: whoever looks can look at the clock as
//! well, and whoever sleeps knows until when, and can set its own alarm.
//!
//! A deadline is a point in time, not a length: each layer that is entered later has less left,
//! and no layer can begin the time anew.

use super::s4_done::Token;
use crate::options::Options;
use crossbeam::channel::{self, Receiver};
use std::convert::Infallible;
use std::time::{Duration, Instant};

/// A token with a deadline. (Here all contexts of a tree are cancelled together.)
#[derive(Clone)]
pub struct Context {
    token: Token,
    deadline: Option<Instant>,
}

/// Why a context is done.
#[derive(Clone, Copy, Debug)]
pub enum ContextError {
    Cancelled,
    DeadlineExceeded,
}

impl Context {
    /// A context without a deadline.
    pub fn new() -> Self {
        let (token, deadline) = (Token::new(), None);
        Context { token, deadline }
    }

    /// A context with this deadline, or its parent's if that is nearer.
    pub fn with_timeout(&self, timeout: Duration) -> Self {
        let own = Instant::now() + timeout;
        let deadline = Some(self.deadline.map_or(own, |parents| parents.min(own)));
        Context {
            token: self.token.clone(),
            deadline,
        }
    }

    /// A channel that is closed by a cancel.
    pub fn done(&self) -> &Receiver<Infallible> {
        self.token.done()
    }

    /// A channel on which the time comes when the deadline is over.
    pub fn expired(&self) -> Receiver<Instant> {
        self.deadline.map_or_else(channel::never, channel::at)
    }

    /// Sleeps until it is done, and says why.
    pub fn wait(&self) -> ContextError {
        channel::select! {
            recv(self.done()) -> _ => ContextError::Cancelled,
            recv(self.expired()) -> _ => ContextError::DeadlineExceeded,
        }
    }
}

/// Waits for a layer that asks for an hour, within a request that has less.
pub fn run(options: &Options) {
    let (start, time) = (Instant::now(), options.cancel_after);
    let request = Context::new().with_timeout(time);
    let layer = request.with_timeout(Duration::from_secs(3_600));
    let reason = layer.wait();
    let took = start.elapsed().as_millis();
    println!(
        "  the request has {} ms, its layer asks for an hour",
        time.as_millis()
    );
    println!("  the layer is done: {reason:?} ({took} ms)");
    let cancelled = Context::new().with_timeout(Duration::from_secs(3_600));
    cancelled.token.cancel();
    println!("  one that is cancelled in time: {:?}", cancelled.wait());
}
