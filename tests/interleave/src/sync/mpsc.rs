//! `std::sync::mpsc` on simulated threads: many senders, one receiver.
//!
//! What is queued when the receiver goes is dropped at once. `sync_channel(0)` is a rendezvous.

use crate::channel::{Chan, NotGot, NotSent, Wait};
use crate::engine::World;
use crate::tape::{Place, outside_std};
use std::fmt;
use std::panic::Location;
use std::sync::Arc;
pub use std::sync::mpsc::{RecvError, RecvTimeoutError, SendError, TryRecvError, TrySendError};
use std::time::Duration;

/// A channel with room for any number of values: a send never waits.
#[track_caller]
#[must_use]
pub fn channel<T>() -> (Sender<T>, Receiver<T>) {
    let made = Location::caller();
    let chan = Chan::new(None, false, made);
    (
        Sender {
            chan: Arc::clone(&chan),
            made,
        },
        Receiver { chan, made },
    )
}

/// A channel with room for so many values: a send waits while it is full.
#[track_caller]
#[must_use]
pub fn sync_channel<T>(bound: usize) -> (SyncSender<T>, Receiver<T>) {
    let made = Location::caller();
    let chan = Chan::new(Some(bound), false, made);
    (
        SyncSender {
            chan: Arc::clone(&chan),
            made,
        },
        Receiver { chan, made },
    )
}

/// The sending side of [`channel`]. When the last clone is dropped, the channel is closed.
pub struct Sender<T> {
    chan: Arc<Chan<T>>,
    made: Place,
}

/// The sending side of [`sync_channel`]. When the last clone is dropped, the channel is closed.
pub struct SyncSender<T> {
    chan: Arc<Chan<T>>,
    made: Place,
}

/// The receiving side.
pub struct Receiver<T> {
    chan: Arc<Chan<T>>,
    made: Place,
}

fn value<T>(not: NotSent<T>) -> T {
    match not {
        NotSent::Full(value) | NotSent::TimedOut(value) | NotSent::Disconnected(value) => value,
    }
}

impl<T> Sender<T> {
    /// Puts a value into the channel.
    ///
    /// # Errors
    /// If the receiver is gone: the value comes back.
    #[track_caller]
    pub fn send(&self, t: T) -> Result<(), SendError<T>> {
        self.chan
            .send(t, Wait::Forever, Location::caller())
            .map_err(|not| SendError(value(not)))
    }
}

impl<T> SyncSender<T> {
    /// Puts a value into the channel, and waits while there is no room.
    ///
    /// # Errors
    /// If the receiver is gone, also while it waits: the value comes back.
    #[track_caller]
    pub fn send(&self, t: T) -> Result<(), SendError<T>> {
        self.chan
            .send(t, Wait::Forever, Location::caller())
            .map_err(|not| SendError(value(not)))
    }

    /// Puts a value into the channel if there is room, or in a rendezvous the receiver waits.
    ///
    /// # Errors
    /// If there is no room or the receiver is gone: the value comes back.
    #[track_caller]
    pub fn try_send(&self, t: T) -> Result<(), TrySendError<T>> {
        self.chan
            .send(t, Wait::Never, Location::caller())
            .map_err(|not| match not {
                NotSent::Disconnected(value) => TrySendError::Disconnected(value),
                NotSent::Full(value) | NotSent::TimedOut(value) => TrySendError::Full(value),
            })
    }
}

impl<T> Receiver<T> {
    /// Takes the next value, and waits for it while there is none.
    ///
    /// # Errors
    /// If the channel is empty and all senders are gone, also while it waits.
    #[track_caller]
    pub fn recv(&self) -> Result<T, RecvError> {
        self.chan
            .recv(Wait::Forever, Location::caller())
            .map_err(|_| RecvError)
    }

    /// Takes the next value, if there is one.
    ///
    /// # Errors
    /// If there is none: `Disconnected` if all senders are gone, else `Empty`.
    #[track_caller]
    pub fn try_recv(&self) -> Result<T, TryRecvError> {
        self.chan
            .recv(Wait::Never, Location::caller())
            .map_err(|not| match not {
                NotGot::Disconnected => TryRecvError::Disconnected,
                NotGot::Empty | NotGot::TimedOut => TryRecvError::Empty,
            })
    }

    /// Takes the next value, and waits for it at most so long.
    ///
    /// # Errors
    /// If there was none in time, or the channel is empty and all senders are gone.
    #[track_caller]
    pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError> {
        let deadline = World::now().saturating_add(timeout);
        self.chan
            .recv(Wait::Until(deadline), Location::caller())
            .map_err(|not| match not {
                NotGot::Disconnected => RecvTimeoutError::Disconnected,
                NotGot::Empty | NotGot::TimedOut => RecvTimeoutError::Timeout,
            })
    }

    /// The values that come, until the channel is closed and empty.
    #[must_use]
    #[track_caller]
    pub fn iter(&self) -> Iter<'_, T> {
        Iter {
            receiver: self,
            at: Location::caller(),
        }
    }

    /// The values that are there.
    #[must_use]
    #[track_caller]
    pub fn try_iter(&self) -> TryIter<'_, T> {
        TryIter {
            receiver: self,
            at: Location::caller(),
        }
    }
}

impl<T> Clone for Sender<T> {
    fn clone(&self) -> Self {
        self.chan.add_sender();
        Sender {
            chan: Arc::clone(&self.chan),
            made: self.made,
        }
    }
}

impl<T> Clone for SyncSender<T> {
    fn clone(&self) -> Self {
        self.chan.add_sender();
        SyncSender {
            chan: Arc::clone(&self.chan),
            made: self.made,
        }
    }
}

impl<T> Drop for Sender<T> {
    fn drop(&mut self) {
        self.chan.drop_sender(self.made);
    }
}

impl<T> Drop for SyncSender<T> {
    fn drop(&mut self) {
        self.chan.drop_sender(self.made);
    }
}

impl<T> Drop for Receiver<T> {
    fn drop(&mut self) {
        self.chan.drop_receiver(self.made);
    }
}

impl<T> fmt::Debug for Sender<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sender").finish_non_exhaustive()
    }
}

impl<T> fmt::Debug for SyncSender<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SyncSender").finish_non_exhaustive()
    }
}

impl<T> fmt::Debug for Receiver<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Receiver").finish_non_exhaustive()
    }
}

/// The values that come, until the channel is closed and empty.
#[derive(Debug)]
pub struct Iter<'a, T> {
    receiver: &'a Receiver<T>,
    /// Where it was made.
    at: Place,
}

/// The values that are there.
#[derive(Debug)]
pub struct TryIter<'a, T> {
    receiver: &'a Receiver<T>,
    /// Where it was made.
    at: Place,
}

/// The values that come, until the channel is closed and empty; owns the receiver.
#[derive(Debug)]
pub struct IntoIter<T> {
    receiver: Receiver<T>,
    /// Where it was made.
    at: Place,
}

impl<T> Iterator for Iter<'_, T> {
    type Item = T;

    #[track_caller]
    fn next(&mut self) -> Option<T> {
        let at = outside_std(Location::caller(), self.at);
        self.receiver.chan.recv(Wait::Forever, at).ok()
    }
}

impl<T> Iterator for TryIter<'_, T> {
    type Item = T;

    #[track_caller]
    fn next(&mut self) -> Option<T> {
        let at = outside_std(Location::caller(), self.at);
        self.receiver.chan.recv(Wait::Never, at).ok()
    }
}

impl<T> Iterator for IntoIter<T> {
    type Item = T;

    #[track_caller]
    fn next(&mut self) -> Option<T> {
        let at = outside_std(Location::caller(), self.at);
        self.receiver.chan.recv(Wait::Forever, at).ok()
    }
}

impl<'a, T> IntoIterator for &'a Receiver<T> {
    type Item = T;
    type IntoIter = Iter<'a, T>;

    #[track_caller]
    fn into_iter(self) -> Iter<'a, T> {
        self.iter()
    }
}

impl<T> IntoIterator for Receiver<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;

    #[track_caller]
    fn into_iter(self) -> IntoIter<T> {
        IntoIter {
            receiver: self,
            at: Location::caller(),
        }
    }
}
