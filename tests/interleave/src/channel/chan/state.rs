//! What is in a channel, and who waits for what.

use super::*;

pub(super) struct State<T> {
    pub(super) queue: VecDeque<Item<T>>,
    pub(super) senders: usize,
    pub(super) receivers: usize,
    /// Receivers that sleep, or (with `asleep` unset) will look again by themselves.
    pub(super) hungry: VecDeque<Hungry<T>>,
    /// Senders whose value is in the queue, but for which there was no room.
    pub(super) crowded: VecDeque<Crowded<T>>,
    /// What the senders that are gone knew, and the receivers.
    pub(super) farewells: Vec<Letter>,
    pub(super) partings: Vec<Letter>,
    /// Threads that found the channel closed, and so come after every send.
    pub(super) told: Vec<Lane>,
    /// How many values were sent, and (in a bounded channel) what was known by the receivers of those whose room no send has taken yet.
    pub(super) sent: usize,
    pub(super) rooms: VecDeque<Letter>,
    pub(super) tickets: u64,
}

pub(super) struct Item<T> {
    pub(super) value: T,
    pub(super) letter: Letter,
    pub(super) ticket: u64,
}

/// Where a waiter finds how its operation ended.
pub(super) type Slot<R> = Arc<Mutex<Option<R>>>;

pub(super) struct Hungry<T> {
    pub(super) lane: Lane,
    pub(super) ticket: u64,
    pub(super) asleep: bool,
    pub(super) slot: Slot<Handed<T>>,
    /// What it knew when it lined up.
    pub(super) letter: Letter,
    /// It waits on other channels, too; and which arm this one is.
    pub(super) selection: Option<(Arc<Selection>, usize)>,
}

/// What a waiting receiver is handed: a value with what its sender knew, or the news that the channel is closed.
pub(super) type Handed<T> = Result<(T, Letter), ()>;

/// A `select!` that waits: the first to hand something to one of its arms decides which.
#[derive(Default)]
pub struct Selection(Mutex<Option<usize>>);

impl Selection {
    pub(crate) fn chosen(&self) -> Option<usize> {
        *lock(&self.0)
    }

    pub(super) fn choose(&self, arm: usize) -> bool {
        let mut chosen = lock(&self.0);
        let first = chosen.is_none();
        if first {
            *chosen = Some(arm);
        }
        first
    }
}

pub(super) struct Crowded<T> {
    pub(super) lane: Lane,
    pub(super) ticket: u64,
    pub(super) asleep: bool,
    pub(super) slot: Slot<Result<Letter, T>>,
}

/// How a send ended that did not succeed, with the value.
pub(crate) enum NotSent<T> {
    Full(T),
    TimedOut(T),
    Disconnected(T),
}

/// How a receive ended that did not succeed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum NotGot {
    Empty,
    TimedOut,
    Disconnected,
}

/// Which wait a caller puts up with.
#[derive(Clone, Copy)]
pub(crate) enum Wait {
    Never,
    Forever,
    /// Until this time of the virtual clock.
    Until(Duration),
}

/// What a `select!` took.
pub(crate) enum Taken<T> {
    Item(T, Letter, Option<Lane>),
    Closed,
}

/// A place in the line of receivers.
pub(crate) struct Ticketed<T> {
    pub(super) ticket: u64,
    pub(super) slot: Slot<Handed<T>>,
}

impl<T> State<T> {
    pub(super) fn line_up(
        &mut self,
        asleep: bool,
        selection: Option<(Arc<Selection>, usize)>,
    ) -> (u64, Slot<Handed<T>>) {
        self.tickets += 1;
        let slot: Slot<Handed<T>> = Arc::default();
        let hungry = Hungry {
            lane: World::lane(),
            ticket: self.tickets,
            asleep,
            slot: Arc::clone(&slot),
            letter: Letter::posted(),
            selection,
        };
        self.hungry.push_back(hungry);
        (self.tickets, slot)
    }

    pub(super) fn leave(&mut self, ticket: u64) {
        self.hungry.retain(|hungry| hungry.ticket != ticket);
    }

    /// A value was sent: the letter of the receive that made the room it takes, unless there was room from the beginning.
    pub(super) fn take_room(&mut self, capacity: Option<usize>) -> Option<Letter> {
        self.sent += 1;
        if self.sent > capacity? {
            self.rooms.pop_front()
        } else {
            None
        }
    }

    /// A value has left the queue: the first of the senders that wait for room has it.
    pub(super) fn make_room(&mut self, capacity: Option<usize>) -> Option<Lane> {
        capacity?;
        self.rooms.push_back(Letter::posted());
        let crowded = self.crowded.pop_front()?;
        let room = self
            .take_room(capacity)
            .expect("a sender waits for room only if all of it was taken");
        *lock(&crowded.slot) = Some(Ok(room));
        crowded.asleep.then_some(crowded.lane)
    }

    /// The first receiver in line that nobody has handed anything yet.
    pub(super) fn next_hungry(&mut self) -> Option<Hungry<T>> {
        while let Some(hungry) = self.hungry.pop_front() {
            match &hungry.selection {
                Some((selection, arm)) if !selection.choose(*arm) => {}
                _ => return Some(hungry),
            }
        }
        None
    }
}

pub(super) fn lock<R>(slot: &Mutex<R>) -> MutexGuard<'_, R> {
    slot.lock().unwrap_or_else(PoisonError::into_inner)
}
