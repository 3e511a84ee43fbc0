//! Which of the idle workers is awake.
//!
//! To wake a sleeping thread costs more than a hundred small jobs. So at most one idle worker is awake: it *looks* for work for a short while
//! before it sleeps as well, and whoever submits a job then need not wake anybody. All others sleep. When the one that looks finds work, it
//! calls the next if there is more.
//!
//! No wake-up is lost, because this holds whenever the state is unlocked:
//!
//! > While a worker sleeps and there is a job that nobody has in hand, somebody looks or has been called.
//!
//! Who adds a job keeps it by [`offer`](Idle::offer). Who stops looking keeps it: having found work, by `offer` if there is more; having found
//! none, because it has seen, with the state locked, that there is none. Who lends jobs keeps it by `offer`. To take a job can't break it.

/// Who looks for work.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Search {
    /// Nobody.
    Nobody,
    /// A sleeping worker has been notified, and none has come yet. The first to come looks, whichever it is.
    Called,
    /// One worker.
    Looking,
    /// One worker, and it has been told that there is something.
    Told,
}

/// The idle workers; part of the state that is locked.
pub(super) struct Idle {
    asleep: usize,
    search: Search,
}

/// What has to be done for a job that was offered.
#[derive(PartialEq, Eq)]
pub(super) enum Offer {
    /// Nothing: nobody is idle, or somebody comes anyway.
    Known,
    /// A sleeping worker must be notified, once the state is unlocked.
    Call,
    /// The worker that looks must be told, by the flag that it watches.
    Tell,
}

impl Idle {
    pub(super) fn new() -> Self {
        Idle {
            asleep: 0,
            search: Search::Nobody,
        }
    }

    /// Says that there is a job which nobody has in hand.
    #[inline]
    pub(super) fn offer(&mut self) -> Offer {
        match self.search {
            Search::Nobody if self.asleep > 0 => {
                self.search = Search::Called;
                Offer::Call
            }
            Search::Looking => {
                self.search = Search::Told;
                Offer::Tell
            }
            _ => Offer::Known,
        }
    }

    /// Whether an offer would change anything now.
    pub(super) fn listens(&self) -> bool {
        match self.search {
            Search::Nobody => self.asleep > 0,
            Search::Looking => true,
            Search::Called | Search::Told => false,
        }
    }

    /// Whether nobody looks and nobody comes.
    pub(super) fn nobody_looks(&self) -> bool {
        self.search == Search::Nobody
    }

    /// A worker begins to look, or goes on: it has not been told of anything new.
    pub(super) fn look(&mut self) {
        self.search = Search::Looking;
    }

    /// The worker that looked has found something, or goes to sleep.
    pub(super) fn stop_looking(&mut self) {
        self.search = Search::Nobody;
    }

    /// A worker goes to sleep, until [`is_called`](Self::is_called).
    pub(super) fn lie_down(&mut self) {
        self.asleep += 1;
    }

    /// Whether somebody has been called, who has not come yet.
    pub(super) fn is_called(&self) -> bool {
        self.search == Search::Called
    }

    /// A worker sleeps no longer. If somebody was called, this one has come, and looks: then the answer is true.
    pub(super) fn get_up(&mut self) -> bool {
        self.asleep -= 1;
        let called = self.is_called();
        if called {
            self.search = Search::Looking;
        }
        called
    }
}
