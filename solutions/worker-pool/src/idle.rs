//! Which of the idle workers is awake.
//!
//! To wake a sleeping thread costs more than a hundred small jobs. So at most one idle worker is awake: it *looks* for work for a moment
//! before it sleeps as well, and whoever submits a job then need not wake anybody. All others sleep. When the one that looks finds work, it
//! calls the next if there is more.
//!
//! Where jobs come one by one and far apart, every look is in vain, and takes a core from others. So a worker that has looked in vain leaves
//! out its next looks, more of them each time, and goes to sleep at once.
//!
//! Who is called is the one that fell asleep last. A worker that is woken mostly begins on the core on which it slept, and that of the last one
//! is the likeliest to be free: after it, nobody was needed.
//!
//! No wake-up is lost, because this holds whenever the state is unlocked:
//!
//! > While a worker sleeps and there is a job that nobody has in hand, somebody looks or has been called.
//!
//! Who adds a job keeps it by [`offer`](Idle::offer). Who stops looking keeps it: having found work, by `offer` if there is more; having found
//! none, because it has seen, with the state locked, that there is none. Who leaves out a look keeps it in the same way: it has not unlocked the
//! state since it saw that. Who lends jobs keeps it by `offer`. To take a job can't break it.

/// Who looks for work.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Search {
    /// Nobody.
    Nobody,
    /// This worker, as soon as it wakes up: it has been notified.
    Called(usize),
    /// One worker.
    Looking,
    /// One worker, and it has been told that there is something.
    Told,
}

/// The idle workers; part of the state that is locked.
pub(super) struct Idle {
    /// Who sleeps and has not been called, by number; the last fell asleep last.
    asleep: Vec<usize>,
    search: Search,
}

/// What has to be done for a job that was offered.
#[derive(PartialEq, Eq)]
pub(super) enum Offer {
    /// Nothing: nobody is idle, or somebody comes anyway.
    Known,
    /// This sleeping worker must be notified, once the state is unlocked.
    Call(usize),
    /// The worker that looks must be told, by the flag that it watches.
    Tell,
}

impl Idle {
    pub(super) fn new(workers: usize) -> Self {
        Idle {
            asleep: Vec::with_capacity(workers),
            search: Search::Nobody,
        }
    }

    /// Says that there is a job which nobody has in hand.
    #[inline]
    pub(super) fn offer(&mut self) -> Offer {
        match self.search {
            Search::Nobody => match self.asleep.pop() {
                Some(worker) => {
                    self.search = Search::Called(worker);
                    Offer::Call(worker)
                }
                None => Offer::Known,
            },
            Search::Looking => {
                self.search = Search::Told;
                Offer::Tell
            }
            Search::Called(_) | Search::Told => Offer::Known,
        }
    }

    /// Whether an offer would change anything now.
    pub(super) fn listens(&self) -> bool {
        match self.search {
            Search::Nobody => !self.asleep.is_empty(),
            Search::Looking => true,
            Search::Called(_) | Search::Told => false,
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
    pub(super) fn lie_down(&mut self, worker: usize) {
        self.asleep.push(worker);
    }

    /// Whether this worker has been called, and has not come yet.
    pub(super) fn is_called(&self, worker: usize) -> bool {
        self.search == Search::Called(worker)
    }

    /// A worker sleeps no longer. If it was called, it looks: then the answer is true.
    pub(super) fn get_up(&mut self, worker: usize) -> bool {
        let called = self.is_called(worker);
        if called {
            self.search = Search::Looking;
        } else {
            self.asleep.retain(|other| *other != worker);
        }
        called
    }
}
