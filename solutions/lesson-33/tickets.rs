//! Exercise 1: numbered tickets, taken by many threads.

use std::ops::Range;

use super::sync::atomic::{AtomicU16, Ordering::Relaxed};

/// The numbers of a range, each of them handed out once.
///
/// Any number of threads may take tickets at the same time. No number is given twice, and none is left
/// out: they are handed out in rising order, from the start of the range to its end, the end excluded.
pub struct Tickets {
    /// The number that is handed out next; `end` when none is left.
    next: AtomicU16,
    end: u16,
}

impl Tickets {
    /// Makes a ticket for each number of the range. An empty range, as `5..5` or `9..7`, has none.
    pub fn new(numbers: Range<u16>) -> Self {
        Tickets {
            next: AtomicU16::new(numbers.start),
            end: numbers.end,
        }
    }

    /// Takes the next ticket. `None` when all are taken, and from then on for ever, however often one
    /// asks.
    ///
    /// Never sleeps, and refuses nobody while a ticket is left. Orders nothing but the tickets: whoever
    /// has number 8 need not see what the holder of number 7 did before.
    pub fn take(&self) -> Option<u16> {
        // Relaxed: an update always has the newest number, and no other memory depends on it.
        let taken = self
            .next
            .fetch_update(Relaxed, Relaxed, |next| (next < self.end).then(|| next + 1));
        taken.ok()
    }
}
