//! Those who wait for room in the queue.
//!
//! As with idle workers, one at a time is called, and calls the next if there is room left. So a worker that executes a hundred small jobs
//! while the first of the callers wakes up pays for one wake-up.
//!
//! > While somebody sleeps here and nobody is called, there is no room, and nothing is lent.
//!
//! Who goes to sleep makes it true: it [recalls](super::stock::Stock::recall) what was lent, and finds no room. As long as it is true, the
//! next job can be taken only with the state locked, and who takes it calls. Whoever is called recalls first, too, and either goes to sleep
//! again, since others were faster, or leaves, and calls the next if there is room left.

/// The submitters that wait; part of the state that is locked.
#[derive(Default)]
pub(super) struct Room {
    asleep: usize,
    /// One of them was notified, and none has come yet.
    called: bool,
    /// So many look out for plenty of room, before they sleep.
    watching: usize,
}

impl Room {
    /// Says that there is room. If the answer is true, one of those who wait must be notified.
    pub(super) fn offer(&mut self) -> bool {
        let call = self.asleep > 0 && !self.called;
        self.called |= call;
        call
    }

    pub(super) fn lie_down(&mut self) {
        self.asleep += 1;
    }

    /// Somebody sleeps no longer, for whatever reason. It may have been called: it has to [`offer`](Self::offer) what room it leaves.
    pub(super) fn get_up(&mut self) {
        self.asleep -= 1;
        self.called = false;
    }

    pub(super) fn watch(&mut self) {
        self.watching += 1;
    }

    pub(super) fn stop_watching(&mut self) {
        self.watching -= 1;
    }

    /// Whether somebody looks out for plenty of room.
    pub(super) fn is_watched(&self) -> bool {
        self.watching > 0
    }
}
