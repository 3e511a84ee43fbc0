//! Sleeps for the whole limit again each time that it is woken for a flight of another key: on a busy service,
//! where one lands every millisecond, nobody's time is ever over.
//! expect: for so long in all

use std::collections::{BTreeMap, HashMap};
use std::error::Error;
use std::fmt;
use std::hash::Hash;

use super::sync::{Arc, Condvar, Mutex};
use super::time::Duration;

/// What is being fetched at this moment, by key. Many may want the same: one of them fetches it, for all.
pub struct Flights<K, T> {
    /// The number of the flight of a key. Who locks this may lock the board as well, but not the other way round.
    in_the_air: Arc<Mutex<HashMap<K, u64>>>,
    board: Arc<Board<T>>,
}

struct Board<T> {
    lines: Mutex<Lines<T>>,
    changed: Condvar,
}

struct Lines<T> {
    next: u64,
    flights: BTreeMap<u64, Line<T>>,
}

struct Line<T> {
    /// Its pilot, and all who sit in it.
    aboard: usize,
    end: Option<Result<T, NoAnswer>>,
}

/// The duty to fetch: who has it lands with what came of it. Dropped without having landed, it ends the flight
/// as crashed.
pub struct Pilot<K: Eq + Hash, T> {
    in_the_air: Arc<Mutex<HashMap<K, u64>>>,
    key: K,
    seat: Seat<T>,
    has_landed: bool,
}

/// The right to what a flight lands with. To drop it is to leave, which the flight does not notice.
pub struct Seat<T> {
    board: Arc<Board<T>>,
    flight: u64,
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
        let lines = Lines {
            next: 0,
            flights: BTreeMap::new(),
        };
        let board = Board {
            lines: Mutex::new(lines),
            changed: Condvar::new(),
        };
        Flights {
            in_the_air: Arc::default(),
            board: Arc::new(board),
        }
    }

    /// Takes a seat in the flight of this key. If there is none in the air, one begins, and the caller gets
    /// its pilot as well.
    pub fn board(&self, key: K) -> (Seat<T>, Option<Pilot<K, T>>) {
        let mut in_the_air = self.in_the_air.lock().unwrap();
        if let Some(&flight) = in_the_air.get(&key) {
            return (Seat::of(&self.board, flight), None);
        }
        let flight = self.board.new_line();
        in_the_air.insert(key.clone(), flight);
        let pilot = Pilot {
            in_the_air: Arc::clone(&self.in_the_air),
            key,
            seat: Seat::of(&self.board, flight),
            has_landed: false,
        };
        (Seat::of(&self.board, flight), Some(pilot))
    }
}

impl<T> Board<T> {
    fn new_line(&self) -> u64 {
        let mut lines = self.lines.lock().unwrap();
        let flight = lines.next;
        lines.next += 1;
        let line = Line {
            aboard: 0,
            end: None,
        };
        lines.flights.insert(flight, line);
        flight
    }
}

impl<K: Eq + Hash, T> Pilot<K, T> {
    /// Ends the flight: forgets its key, and wakes all who wait in it. Each gets a clone of `outcome`.
    pub fn land(mut self, outcome: T) {
        self.has_landed = true;
        self.end(Ok(outcome));
    }

    fn end(&self, end: Result<T, NoAnswer>) {
        self.in_the_air.lock().unwrap().remove(&self.key);
        let mut lines = self.seat.board.lines.lock().unwrap();
        lines.line(self.seat.flight).end = Some(end);
        self.seat.board.changed.notify_all();
    }
}

impl<K: Eq + Hash, T> Drop for Pilot<K, T> {
    fn drop(&mut self) {
        if !self.has_landed {
            self.end(Err(NoAnswer::Crashed));
        }
    }
}

impl<T> Lines<T> {
    fn line(&mut self, flight: u64) -> &mut Line<T> {
        let line = self.flights.get_mut(&flight);
        line.expect("a line stays while anybody is aboard")
    }
}

impl<T> Seat<T> {
    fn of(board: &Arc<Board<T>>, flight: u64) -> Self {
        board.lines.lock().unwrap().line(flight).aboard += 1;
        let board = Arc::clone(board);
        Seat { board, flight }
    }
}

impl<T> Drop for Seat<T> {
    fn drop(&mut self) {
        let mut lines = self.board.lines.lock().unwrap();
        let line = lines.line(self.flight);
        line.aboard -= 1;
        if line.aboard == 0 {
            let line = lines.flights.remove(&self.flight);
            drop(lines);
            drop(line); // whatever is in it: not under the lock
        }
    }
}

impl<T: Clone> Seat<T> {
    /// Waits until the flight has ended, and at most so long. May be called again.
    ///
    /// # Errors
    /// If the flight crashed, or has not ended when the time is over.
    pub fn wait(&self, limit: Duration) -> Result<T, NoAnswer> {
        let mut lines = self.board.lines.lock().unwrap();
        loop {
            if let Some(end) = &lines.line(self.flight).end {
                return end.clone();
            }
            let changed = &self.board.changed;
            let (guard, waited) = changed.wait_timeout(lines, limit).unwrap();
            lines = guard;
            if waited.timed_out() && lines.line(self.flight).end.is_none() {
                return Err(NoAnswer::Timeout);
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
