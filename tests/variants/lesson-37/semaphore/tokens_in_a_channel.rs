//! The permits are tokens in a channel: to receive is to acquire. Another channel, which carries nothing, is closed by `close`, and
//! those who wait look at both.

use super::channel::{self, Receiver, Sender, TryRecvError};
use super::sync::{Arc, Mutex};
use std::convert::Infallible;
use std::error::Error;
use std::fmt;

#[derive(Clone)]
pub struct Semaphore {
    tokens: Receiver<()>,
    give_back: Sender<()>,
    open: Arc<Mutex<Option<Sender<Infallible>>>>,
    closed: Receiver<Infallible>,
}

pub struct Permit {
    give_back: Sender<()>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Closed;

impl fmt::Display for Closed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the semaphore is closed")
    }
}

impl Error for Closed {}

impl Semaphore {
    pub fn new(permits: usize) -> Self {
        assert!(permits > 0, "a semaphore needs at least one permit");
        let (give_back, tokens) = channel::bounded(permits);
        for _ in 0..permits {
            give_back.send(()).expect("`tokens` is alive");
        }
        let (open, closed) = channel::bounded(0);
        Semaphore {
            tokens,
            give_back,
            open: Arc::new(Mutex::new(Some(open))),
            closed,
        }
    }

    pub fn acquire(&self) -> Result<Permit, Closed> {
        // Of two that are ready, `select!` takes any. Closed goes first.
        if self.closed.try_recv() == Err(TryRecvError::Disconnected) {
            return Err(Closed);
        }
        channel::select! {
            recv(self.closed) -> _ => Err(Closed),
            recv(self.tokens) -> _ => Ok(Permit { give_back: self.give_back.clone() }),
        }
    }

    pub fn close(&self) {
        self.open.lock().unwrap().take();
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        // Fails if nobody is left who could want it.
        _ = self.give_back.send(());
    }
}
