//! When its time is over, it does not look whether the flight has ended: the pilot has said so, and is about to wake it, and it says that the answer is
//! not here yet.
//! expect: an end that was there before the time was over

use std::collections::HashMap;
use std::error::Error;
use std::fmt;
use std::hash::Hash;
use std::mem;

use super::sync::{Arc, Condvar, Mutex};
use super::time::Duration;

/// What is being fetched at this moment, by key. Many may want the same: one of them fetches it, for all.
///
/// Nothing is kept. When a flight has ended, its key is forgotten, and the next one who wants it fetches it
/// anew. `T` is what a flight lands with: a value, or the error with which the fetching failed. Everybody
/// aboard gets a clone of it, so it should be cheap to clone: an `Arc`, or an error in one.
pub struct Flights<K, T> {
    in_the_air: Arc<InTheAir<K, T>>,
}

/// Every flight that has not ended, by its key.
type InTheAir<K, T> = Mutex<HashMap<K, Arc<Flight<T>>>>;

/// What the pilot of a flight and all who sit in it have in common.
struct Flight<T> {
    /// How it ended, once it has.
    end: Mutex<Option<End<T>>>,
    /// Those who sit in it sleep here until it has ended.
    ended: Condvar,
}

/// How a flight ended.
enum End<T> {
    Landed(T),
    Crashed,
}

/// The duty to fetch: who has it lands with what came of it.
///
/// It may be kept, or moved into a job of a pool. Dropped without having landed, whatever the reason (the
/// fetching panicked, the job was not accepted, or came back from `quit`), it ends the flight as crashed.
pub struct Pilot<K: Eq + Hash, T> {
    in_the_air: Arc<InTheAir<K, T>>,
    key: K,
    flight: Arc<Flight<T>>,
    /// How the flight ends if the pilot is dropped now.
    end: End<T>,
}

/// The right to what a flight lands with. To drop it is to leave, which the flight does not notice.
pub struct Seat<T> {
    flight: Arc<Flight<T>>,
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
    /// its pilot as well: it must now fetch what is wanted, or hand the pilot to somebody who does.
    ///
    /// A key has one flight in the air at most, so one pilot. Different keys have nothing to do with one
    /// another. Never waits for a flight.
    pub fn board(&self, key: K) -> (Seat<T>, Option<Pilot<K, T>>) {
        let mut in_the_air = self.in_the_air.lock().unwrap();
        if let Some(flight) = in_the_air.get(&key) {
            let flight = Arc::clone(flight);
            return (Seat { flight }, None);
        }
        let flight = Arc::new(Flight {
            end: Mutex::new(None),
            ended: Condvar::new(),
        });
        in_the_air.insert(key.clone(), Arc::clone(&flight));
        let pilot = Pilot {
            in_the_air: Arc::clone(&self.in_the_air),
            key,
            flight: Arc::clone(&flight),
            end: End::Crashed,
        };
        (Seat { flight }, Some(pilot))
    }
}

impl<K: Eq + Hash, T> Pilot<K, T> {
    /// Ends the flight: forgets its key, and wakes all who wait in it. Each gets a clone of `outcome`.
    ///
    /// Nobody hears of it before the key is forgotten: who knows how a flight ended and boards again, boards
    /// a new one. Never waits for those who sit in the flight, and succeeds if nobody does any more.
    pub fn land(mut self, outcome: T) {
        self.end = End::Landed(outcome); // the drop does the rest, for this end as for the other
    }
}

impl<K: Eq + Hash, T> Drop for Pilot<K, T> {
    /// Ends the flight, if it has not landed: forgets its key, and wakes all who wait in it, as a landing
    /// does. Each gets [`NoAnswer::Crashed`], and none of them becomes the pilot.
    fn drop(&mut self) {
        let end = mem::replace(&mut self.end, End::Crashed);
        self.in_the_air.lock().unwrap().remove(&self.key);
        *self.flight.end.lock().unwrap() = Some(end);
        self.flight.ended.notify_all();
    }
}

impl<T: Clone> Seat<T> {
    /// Waits until the flight has ended, and at most so long. May be called again.
    ///
    /// If the flight has ended, its end is the answer, even if the time is over too. A time too long for any
    /// clock (`Duration::MAX`) never ends.
    ///
    /// # Errors
    /// If the flight crashed, or has not ended when the time is over.
    pub fn wait(&self, limit: Duration) -> Result<T, NoAnswer> {
        let mut end = self.flight.end.lock().unwrap();
        if end.is_none() {
            let (guard, waited) = self.flight.ended.wait_timeout(end, limit).unwrap();
            if waited.timed_out() {
                return Err(NoAnswer::Timeout);
            }
            end = guard;
        }
        match &*end {
            Some(End::Landed(outcome)) => Ok(outcome.clone()),
            Some(End::Crashed) => Err(NoAnswer::Crashed),
            None => Err(NoAnswer::Timeout),
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
