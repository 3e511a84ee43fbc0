//! No lock to wait on: each flight has a channel on which nothing is ever sent. The pilot holds its only sender, and to drop that
//! wakes all who receive. What the flight landed with lies in a cell that is filled before.

use std::collections::HashMap;
use std::convert::Infallible;
use std::error::Error;
use std::fmt;
use std::hash::Hash;

use super::channel::{Receiver, RecvTimeoutError, Sender, bounded};
use super::sync::{Arc, Mutex, OnceLock};
use super::time::Duration;

/// What is being fetched at this moment, by key. Many may want the same: one of them fetches it, for all.
pub struct Flights<K, T> {
    in_the_air: Arc<Mutex<HashMap<K, Seat<T>>>>,
}

/// The duty to fetch: who has it lands with what came of it. Dropped without having landed, it ends the flight
/// as crashed.
pub struct Pilot<K: Eq + Hash, T> {
    in_the_air: Arc<Mutex<HashMap<K, Seat<T>>>>,
    key: K,
    outcome: Arc<OnceLock<T>>,
    // Dropped after the body of `drop`: when the key is forgotten.
    _until_the_end: Sender<Infallible>,
}

/// The right to what a flight lands with. To drop it is to leave, which the flight does not notice.
pub struct Seat<T> {
    outcome: Arc<OnceLock<T>>,
    /// Closed at the end of the flight.
    ended: Receiver<Infallible>,
}

/// Why there is nothing to be had from a seat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoAnswer {
    /// The pilot was dropped without having landed. There will never be an answer.
    Crashed,
    /// The flight has not ended yet. It goes on.
    Timeout,
}

impl<K: Eq + Hash + Clone, T: Clone> Flights<K, T> {
    /// No flights.
    pub fn new() -> Self {
        let in_the_air = Arc::default();
        Flights { in_the_air }
    }

    /// Takes a seat in the flight of this key. If there is none in the air, one begins, and the caller gets
    /// its pilot as well.
    pub fn board(&self, key: K) -> (Seat<T>, Option<Pilot<K, T>>) {
        let mut in_the_air = self.in_the_air.lock().unwrap();
        let mut pilot = None;
        let seat = in_the_air.entry(key.clone()).or_insert_with(|| {
            let (sender, ended) = bounded(1);
            let outcome = Arc::default();
            pilot = Some(Pilot {
                in_the_air: Arc::clone(&self.in_the_air),
                key,
                outcome: Arc::clone(&outcome),
                _until_the_end: sender,
            });
            Seat { outcome, ended }
        });
        (seat.beside(), pilot)
    }
}

impl<K: Eq + Hash, T> Pilot<K, T> {
    /// Ends the flight: forgets its key, and wakes all who wait in it. Each gets a clone of `outcome`.
    pub fn land(self, outcome: T) {
        let _ = self.outcome.set(outcome);
    }
}

impl<K: Eq + Hash, T> Drop for Pilot<K, T> {
    fn drop(&mut self) {
        let seat = self.in_the_air.lock().unwrap().remove(&self.key);
        drop(seat); // perhaps with what nobody wants any more: not under the lock
    }
}

impl<T> Seat<T> {
    fn beside(&self) -> Self {
        Seat {
            outcome: Arc::clone(&self.outcome),
            ended: self.ended.clone(),
        }
    }
}

impl<T: Clone> Seat<T> {
    /// Waits until the flight has ended, and at most so long. May be called again.
    ///
    /// # Errors
    /// If the flight crashed, or has not ended when the time is over.
    pub fn wait(&self, limit: Duration) -> Result<T, NoAnswer> {
        match self.ended.recv_timeout(limit) {
            Ok(never) => match never {},
            Err(RecvTimeoutError::Timeout) => Err(NoAnswer::Timeout),
            Err(RecvTimeoutError::Disconnected) => {
                self.outcome.get().cloned().ok_or(NoAnswer::Crashed)
            }
        }
    }
}

impl<K: Eq + Hash + Clone, T: Clone> Default for Flights<K, T> {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Display for NoAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            NoAnswer::Crashed => "nobody fetches it any more: whoever did has given up",
            NoAnswer::Timeout => "it is being fetched, and not here yet",
        })
    }
}

impl Error for NoAnswer {}
