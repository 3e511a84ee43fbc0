//! The channel behind every sender and receiver.
//!
//! # Why sends and receives don't conflict
//! The `k`-th send is paired with the `k`-th receive. A receive that finds nothing lines up and sleeps; the send that makes the number
//! complete puts its value into the hands of the first in line. A send that finds the channel full puts its value in the queue all the same and
//! sleeps; the receive that makes room wakes the first in line. So what a send and a receive leave behind is the same in either order,
//! and only the order among sends and the order among receives matters: they are two [`Spot`]s. That the last receiver is gone
//! changes what a send does, so its drop is a step among the sends. That the last sender is gone changes nothing for a receive that would otherwise
//! sleep: it ends with an error before or after.
//!
//! All this holds for operations that wait. Whoever asks how things stand (`try_recv`, `len`, a timeout) can tell the orders
//! apart: then both spots are one (see [`Mode`]), and for channels in one `select!` they are one for all of them.
//!
//! # What a receiver knows
//! What the sender of its value knew when it sent, by a [`Letter`] that travels with the value, and if the channel is closed,
//! what each sender knew when it was dropped. A sender that slept knows what the receiver knew that woke it.

use crate::engine::{Letter, Mode, Spot, Ticket, World};
use crate::tape::{Act, Got, Lane, ObjectId, ObjectKind, Place, Sent, Value};
use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

pub(crate) struct Chan<T> {
    sends: Spot,
    receives: Spot,
    state: Mutex<State<T>>,
    capacity: Option<usize>,
    pub(crate) id: ObjectId,
    made: Place,
}

struct State<T> {
    queue: VecDeque<Item<T>>,
    senders: usize,
    receivers: usize,
    /// Receivers that sleep, or (with `asleep` unset) will look again by themselves.
    hungry: VecDeque<Hungry<T>>,
    /// Senders whose value is in the queue, but for which there was no room.
    crowded: VecDeque<Crowded<T>>,
    /// What the senders that are gone knew.
    farewells: Vec<Letter>,
    /// What the last sender knew when it went, for each thread that may ask.
    closed: BTreeMap<Lane, Letter>,
    tickets: u64,
}

struct Item<T> {
    value: T,
    letter: Letter,
    ticket: u64,
}

/// Where a waiter finds how its operation ended.
type Slot<R> = Arc<Mutex<Option<R>>>;

struct Hungry<T> {
    lane: Lane,
    ticket: u64,
    asleep: bool,
    slot: Slot<Handed<T>>,
    /// It waits on other channels, too; and which arm this one is.
    selection: Option<(Arc<Selection>, usize)>,
}

/// What a waiting receiver is handed: a value, or the news that the channel is closed. If it was not asleep, the
/// letter says what the sender knew.
type Handed<T> = Result<(T, Option<Letter>), ()>;

/// A `select!` that waits: the first to hand something to one of its arms decides which.
#[derive(Default)]
pub(crate) struct Selection(Mutex<Option<usize>>);

impl Selection {
    pub(crate) fn chosen(&self) -> Option<usize> {
        *lock(&self.0)
    }

    fn choose(&self, arm: usize) -> bool {
        let mut chosen = lock(&self.0);
        let first = chosen.is_none();
        if first {
            *chosen = Some(arm);
        }
        first
    }
}

struct Crowded<T> {
    lane: Lane,
    ticket: u64,
    asleep: bool,
    slot: Slot<Result<(), T>>,
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

impl<T> Chan<T> {
    pub(crate) fn new(capacity: Option<usize>, made: Place) -> Arc<Self> {
        Arc::new(Chan {
            sends: Spot::new(),
            receives: Spot::new(),
            state: Mutex::new(State {
                queue: VecDeque::new(),
                senders: 1,
                receivers: 1,
                hungry: VecDeque::new(),
                crowded: VecDeque::new(),
                farewells: Vec::new(),
                closed: BTreeMap::new(),
                tickets: 0,
            }),
            capacity,
            id: World::object(ObjectKind::Channel { capacity }, made),
            made,
        })
    }

    pub(crate) fn capacity(&self) -> Option<usize> {
        self.capacity
    }

    fn state(&self) -> MutexGuard<'_, State<T>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn mode(&self) -> Mode {
        World::mode(self.made)
    }

    pub(crate) fn demand(&self, mode: Mode) {
        World::demand(mode, self.made);
    }

    /// A step of the sending side; its tickets publish only where `publish` says so.
    fn sending<R>(&self, at: Place, publish: bool, then: impl FnOnce() -> R) -> R {
        self.step(&self.sends, at, publish, then)
    }

    fn receiving<R>(&self, at: Place, then: impl FnOnce() -> R) -> R {
        self.step(&self.receives, at, false, then)
    }

    fn step<R>(&self, fine: &Spot, at: Place, publish: bool, then: impl FnOnce() -> R) -> R {
        let group;
        let spot = match self.mode() {
            Mode::Fine => fine,
            Mode::Coarse => &self.sends,
            Mode::Grouped => {
                group = World::group();
                &*group
            }
        };
        let ticket: Ticket<'_> = spot.step(at);
        let result = then();
        if publish {
            ticket.publish();
        }
        result
    }

    // ----- Sending -----

    pub(crate) fn send(&self, value: T, wait: Wait, at: Place) -> Result<(), NotSent<T>> {
        let shown = Value::of(&value);
        let act = |sent| match wait {
            Wait::Never => Act::TrySend { value: shown.clone(), sent },
            _ => Act::Send { value: shown.clone(), sent },
        };
        if !matches!(wait, Wait::Forever) {
            self.demand(Mode::Coarse);
        }
        let letter = Letter::posted();
        enum Next<T> {
            Done { wake: Option<Lane> },
            Wait { ticket: u64, slot: Slot<Result<(), T>> },
            No(NotSent<T>),
        }
        let next = self.sending(at, false, || {
            let mut state = self.state();
            if state.receivers == 0 {
                World::record(act(Sent::Disconnected), Some(self.id), at);
                return Next::No(NotSent::Disconnected(value));
            }
            if let Some(hungry) = state.next_hungry() {
                // A sleeper is woken by this thread and knows what it knows.
                let letter = (!hungry.asleep).then(|| letter.clone());
                *lock(&hungry.slot) = Some(Ok((value, letter)));
                World::record(act(Sent::Done), Some(self.id), at);
                return Next::Done { wake: hungry.asleep.then_some(hungry.lane) };
            }
            let crowded = self.capacity.is_some_and(|capacity| state.queue.len() >= capacity);
            if crowded && matches!(wait, Wait::Never) {
                World::record(act(Sent::Full), Some(self.id), at);
                return Next::No(NotSent::Full(value));
            }
            state.tickets += 1;
            let ticket = state.tickets;
            state.queue.push_back(Item { value, letter: letter.clone(), ticket });
            if !crowded {
                World::record(act(Sent::Done), Some(self.id), at);
                return Next::Done { wake: None };
            }
            let slot: Slot<Result<(), T>> = Arc::default();
            let asleep = matches!(wait, Wait::Forever);
            let lane = World::lane();
            state.crowded.push_back(Crowded { lane, ticket, asleep, slot: Arc::clone(&slot) });
            if !asleep {
                World::record(Act::SendSleeps { value: shown.clone() }, Some(self.id), at);
            }
            Next::Wait { ticket, slot }
        });
        match next {
            Next::No(not) => {
                World::idle(at, 0);
                Err(not)
            }
            Next::Done { wake } => {
                World::progress();
                if let Some(lane) = wake {
                    World::wake(lane);
                }
                Ok(())
            }
            Next::Wait { ticket, slot } => {
                let Wait::Until(deadline) = wait else {
                    World::sleep(Act::SendSleeps { value: shown.clone() }, Some(self.id), at);
                    World::progress();
                    let result = lock(&slot).take().expect("whoever wakes a sender says how its send ended");
                    return match result {
                        Ok(()) => {
                            World::record(act(Sent::Done), Some(self.id), at);
                            Ok(())
                        }
                        Err(value) => {
                            World::record(act(Sent::Disconnected), Some(self.id), at);
                            Err(NotSent::Disconnected(value))
                        }
                    };
                };
                self.sending(at, false, || {
                    let mut state = self.state();
                    match lock(&slot).take() {
                        Some(Ok(())) => {
                            World::record(act(Sent::Done), Some(self.id), at);
                            World::progress();
                            Ok(())
                        }
                        Some(Err(value)) => {
                            World::record(act(Sent::Disconnected), Some(self.id), at);
                            Err(NotSent::Disconnected(value))
                        }
                        None => {
                            state.crowded.retain(|crowded| crowded.ticket != ticket);
                            let index = state.queue.iter().position(|item| item.ticket == ticket);
                            let item = index.and_then(|index| state.queue.remove(index));
                            let item = item.expect("a value whose sender waits is in the queue");
                            World::advance_to(deadline);
                            World::record(act(Sent::TimedOut), Some(self.id), at);
                            Err(NotSent::TimedOut(item.value))
                        }
                    }
                })
                .inspect_err(|_| World::idle(at, 0))
            }
        }
    }

    // ----- Receiving -----

    pub(crate) fn recv(&self, wait: Wait, at: Place) -> Result<T, NotGot> {
        let act = |got| match wait {
            Wait::Never => Act::TryRecv { got },
            _ => Act::Recv { got },
        };
        if !matches!(wait, Wait::Forever) {
            self.demand(Mode::Coarse);
        }
        enum Next<T> {
            Got(T, Letter, Option<Lane>),
            Closed,
            No,
            Wait { ticket: u64, slot: Slot<Handed<T>> },
        }
        let next = self.receiving(at, || {
            let mut state = self.state();
            if let Some(item) = state.queue.pop_front() {
                World::record(act(Got::Value(Value::of(&item.value))), Some(self.id), at);
                let wake = make_room(&mut state);
                return Next::Got(item.value, item.letter, wake);
            }
            if state.senders == 0 {
                World::record(act(Got::Disconnected), Some(self.id), at);
                return Next::Closed;
            }
            if matches!(wait, Wait::Never) {
                World::record(act(Got::Empty), Some(self.id), at);
                return Next::No;
            }
            let asleep = matches!(wait, Wait::Forever);
            let (ticket, slot) = state.line_up(asleep, None);
            if !asleep {
                World::record(Act::RecvSleeps, Some(self.id), at);
            }
            Next::Wait { ticket, slot }
        });
        match next {
            Next::Got(value, letter, wake) => {
                World::progress();
                if let Some(lane) = wake {
                    World::wake(lane);
                }
                letter.open();
                Ok(value)
            }
            Next::Closed => {
                World::idle(at, 0);
                self.know_closed();
                Err(NotGot::Disconnected)
            }
            Next::No => {
                World::idle(at, 0);
                Err(NotGot::Empty)
            }
            Next::Wait { ticket, slot } => {
                let Wait::Until(deadline) = wait else {
                    World::sleep(Act::RecvSleeps, Some(self.id), at);
                    return self.handed(&slot, at).expect("whoever wakes a receiver says how its receive ended");
                };
                let result = self.receiving(at, || {
                    let none = lock(&slot).is_none();
                    if none {
                        self.state().leave(ticket);
                        World::advance_to(deadline);
                        World::record(act(Got::TimedOut), Some(self.id), at);
                    } else {
                        let got = match &*lock(&slot) {
                            Some(Ok((value, _))) => Got::Value(Value::of(value)),
                            _ => Got::Disconnected,
                        };
                        World::record(act(got), Some(self.id), at);
                    }
                    none
                });
                if result {
                    World::idle(at, 0);
                    return Err(NotGot::TimedOut);
                }
                self.unpack(&slot).expect("it was seen above")
            }
        }
    }

    /// What a receiver was handed while it slept, if it was.
    fn handed(&self, slot: &Slot<Handed<T>>, at: Place) -> Option<Result<T, NotGot>> {
        let got = match &*lock(slot) {
            None => return None,
            Some(Ok((value, _))) => Got::Value(Value::of(value)),
            Some(Err(())) => Got::Disconnected,
        };
        World::record(Act::Recv { got }, Some(self.id), at);
        self.unpack(slot)
    }

    fn unpack(&self, slot: &Slot<Handed<T>>) -> Option<Result<T, NotGot>> {
        let handed = lock(slot).take()?;
        World::progress();
        Some(match handed {
            Ok((value, letter)) => {
                if let Some(letter) = letter {
                    letter.open();
                }
                Ok(value)
            }
            Err(()) => {
                self.know_closed();
                Err(NotGot::Disconnected)
            }
        })
    }

    /// Learns what the last sender knew when it went.
    fn know_closed(&self) {
        let letter = self.state().closed.remove(&World::lane());
        if let Some(letter) = letter {
            letter.open();
        }
    }

    // ----- For `select!`: all of these within a step of its own -----

    /// Whether a receive would not have to wait.
    pub(crate) fn is_ready(&self) -> bool {
        let state = self.state();
        !state.queue.is_empty() || state.senders == 0
    }

    /// Receives what is ready: first what changes the channel, at once; then, with `finish`, what may let others run.
    pub(crate) fn take_ready(&self, at: Place) -> Taken<T> {
        let mut state = self.state();
        match state.queue.pop_front() {
            Some(item) => {
                World::record(Act::Recv { got: Got::Value(Value::of(&item.value)) }, Some(self.id), at);
                let wake = make_room(&mut state);
                Taken::Item(item.value, item.letter, wake)
            }
            None => {
                World::record(Act::Recv { got: Got::Disconnected }, Some(self.id), at);
                Taken::Closed
            }
        }
    }

    pub(crate) fn finish(&self, taken: Taken<T>) -> Result<T, NotGot> {
        World::progress();
        match taken {
            Taken::Item(value, letter, wake) => {
                if let Some(lane) = wake {
                    World::wake(lane);
                }
                letter.open();
                Ok(value)
            }
            Taken::Closed => {
                self.know_closed();
                Err(NotGot::Disconnected)
            }
        }
    }

    pub(crate) fn line_up(&self, asleep: bool, selection: &Arc<Selection>, arm: usize) -> Ticketed<T> {
        let (ticket, slot) = self.state().line_up(asleep, Some((Arc::clone(selection), arm)));
        Ticketed { ticket, slot }
    }

    pub(crate) fn leave(&self, ticketed: &Ticketed<T>) {
        self.state().leave(ticketed.ticket);
    }

    pub(crate) fn was_handed(&self, ticketed: &Ticketed<T>, at: Place) -> Option<Result<T, NotGot>> {
        self.handed(&ticketed.slot, at)
    }

    // ----- Looking -----

    /// Asks how things stand.
    pub(crate) fn ask<R>(&self, name: &'static str, at: Place, answer: impl FnOnce(usize) -> R) -> R
    where
        R: Copy,
    {
        self.demand(Mode::Coarse);
        let answer = self.sending(at, false, || {
            let length = {
                let state = self.state();
                self.capacity.map_or(state.queue.len(), |capacity| state.queue.len().min(capacity))
            };
            let answer = answer(length);
            World::record(Act::Ask { name, answer: Value::of(&answer) }, Some(self.id), at);
            answer
        });
        World::idle(at, 0);
        answer
    }

    // ----- Handles -----

    pub(crate) fn add_sender(&self) {
        self.state().senders += 1;
    }

    pub(crate) fn add_receiver(&self) {
        self.state().receivers += 1;
    }

    pub(crate) fn drop_sender(&self, at: Place) {
        if !World::live() {
            return;
        }
        if self.state().senders > 1 {
            let letter = Letter::posted();
            let mut state = self.state();
            // The others may have gone while the letter was posted.
            if state.senders > 1 {
                state.senders -= 1;
                state.farewells.push(letter);
                return;
            }
        }
        // The last one: first it learns what the others knew and leaves word for the receivers, then it closes, at once.
        let farewells = std::mem::take(&mut self.state().farewells);
        for letter in farewells {
            letter.open();
        }
        if self.state().receivers > 0 {
            let own = World::lane();
            for lane in World::others(own) {
                let letter = Letter::posted();
                self.state().closed.insert(lane, letter);
            }
        }
        let close = || {
            let mut state = self.state();
            state.senders = 0;
            World::record(Act::Close, Some(self.id), at);
            let mut sleepers = Vec::new();
            while let Some(hungry) = state.next_hungry() {
                *lock(&hungry.slot) = Some(Err(()));
                if hungry.asleep {
                    sleepers.push(hungry.lane);
                }
            }
            sleepers
        };
        let sleepers = if self.mode() > Mode::Fine { self.sending(at, true, close) } else { close() };
        for lane in sleepers {
            World::wake(lane);
        }
    }

    pub(crate) fn drop_receiver(&self, at: Place) {
        if !World::live() {
            return;
        }
        let items = {
            let mut state = self.state();
            if state.receivers > 1 {
                state.receivers -= 1;
                return;
            }
            // Nobody can send any more: that this one goes makes no difference to anybody.
            (state.senders == 0).then(|| {
                state.receivers = 0;
                std::mem::take(&mut state.queue)
            })
        };
        if items.is_some() {
            return drop(items);
        }
        let (crowded, items) = self.sending(at, true, || {
            let mut state = self.state();
            state.receivers = 0;
            World::record(Act::HangUp, Some(self.id), at);
            let crowded = std::mem::take(&mut state.crowded);
            let mut items: Vec<Item<T>> = std::mem::take(&mut state.queue).into();
            let mut given_back = Vec::new();
            for crowded in crowded {
                if let Some(index) = items.iter().position(|item| item.ticket == crowded.ticket) {
                    *lock(&crowded.slot) = Some(Err(items.remove(index).value));
                    given_back.push(crowded);
                }
            }
            if self.capacity.is_some() {
                // As in crossbeam, a bounded channel keeps what is in it until its senders are gone, too.
                state.queue = items.into();
                (given_back, Vec::new())
            } else {
                (given_back, items)
            }
        });
        for crowded in crowded.into_iter().filter(|crowded| crowded.asleep) {
            World::wake(crowded.lane);
        }
        // The values' own drops may do anything, so nothing is borrowed here.
        drop(items);
    }
}

/// What a `select!` took.
pub(crate) enum Taken<T> {
    Item(T, Letter, Option<Lane>),
    Closed,
}

/// A place in the line of receivers.
pub(crate) struct Ticketed<T> {
    ticket: u64,
    slot: Slot<Handed<T>>,
}

impl<T> State<T> {
    fn line_up(&mut self, asleep: bool, selection: Option<(Arc<Selection>, usize)>) -> (u64, Slot<Handed<T>>) {
        self.tickets += 1;
        let slot: Slot<Handed<T>> = Arc::default();
        let hungry = Hungry { lane: World::lane(), ticket: self.tickets, asleep, slot: Arc::clone(&slot), selection };
        self.hungry.push_back(hungry);
        (self.tickets, slot)
    }

    fn leave(&mut self, ticket: u64) {
        self.hungry.retain(|hungry| hungry.ticket != ticket);
    }

    /// The first receiver in line that nobody has handed anything yet.
    fn next_hungry(&mut self) -> Option<Hungry<T>> {
        while let Some(hungry) = self.hungry.pop_front() {
            match &hungry.selection {
                Some((selection, arm)) if !selection.choose(*arm) => {}
                _ => return Some(hungry),
            }
        }
        None
    }
}

/// A value has left the queue: the first of the senders that wait for room has it.
fn make_room<T>(state: &mut State<T>) -> Option<Lane> {
    let crowded = state.crowded.pop_front()?;
    *lock(&crowded.slot) = Some(Ok(()));
    crowded.asleep.then_some(crowded.lane)
}

fn lock<R>(slot: &Mutex<R>) -> MutexGuard<'_, R> {
    slot.lock().unwrap_or_else(PoisonError::into_inner)
}
