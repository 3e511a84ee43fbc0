//! The channel behind every sender and receiver.
//!
//! # Why sends and receives don't conflict
//! The `k`-th send is paired with the `k`-th receive. A receive that finds nothing lines up and sleeps; the send that makes the number
//! complete puts its value into the hands of the first in line. A send that finds the channel full puts its value in the queue all the same and
//! sleeps; the receive that makes room wakes the first in line. So what a send and a receive leave behind is the same in either order,
//! and only the order among sends and the order among receives matters: they are two [`Spot`]s. That the last receiver is gone
//! changes what a send does, so a receiver's drop is a step among the sends, unless its thread has found the channel closed: then all sends are behind it.
//! (Which of several receivers is the last is settled by that, too.) That the last sender is gone changes nothing for a receive that would otherwise
//! sleep: it ends with an error before or after.
//!
//! All this holds for operations that wait. Whoever asks how things stand (`try_recv`, `len`, a timeout) can tell the orders
//! apart: then both spots are one (see [`Mode`]), and for channels in one `select!` they are one for all of them.
//!
//! # Who knows what
//! - A receiver knows what the sender of its value knew when it sent.
//! - One that finds the channel closed knows what every sender knew when it went, and a sender that finds nobody left to receive what every
//!   receiver knew when it went.
//! - A send into a channel with room for `n` knows what the receiver of the `n`-th value before it knew when it came to receive, whether it
//!   had to wait for it or not.
//!
//! That is what crossbeam, std and Go provide, and no more: two senders learn nothing of each other.

use crate::engine::{Letter, Mode, Spot, World};
use crate::tape::{Act, Got, Lane, ObjectId, ObjectKind, Place, Sent, Value};
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

pub(crate) struct Chan<T> {
    sends: Spot,
    receives: Spot,
    state: Mutex<State<T>>,
    capacity: Option<usize>,
    /// What is queued when the last receiver goes stays until the last sender goes.
    keeps: bool,
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
    /// What the senders that are gone knew, and the receivers.
    farewells: Vec<Letter>,
    partings: Vec<Letter>,
    /// Threads that found the channel closed, and so come after every send.
    told: Vec<Lane>,
    /// How many values were sent, and (in a bounded channel) what was known by the receivers of those whose room no send has taken yet.
    sent: usize,
    rooms: VecDeque<Letter>,
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
    /// What it knew when it lined up.
    letter: Letter,
    /// It waits on other channels, too; and which arm this one is.
    selection: Option<(Arc<Selection>, usize)>,
}

/// What a waiting receiver is handed: a value with what its sender knew, or the news that the channel is closed.
type Handed<T> = Result<(T, Letter), ()>;

/// A `select!` that waits: the first to hand something to one of its arms decides which.
#[derive(Default)]
pub struct Selection(Mutex<Option<usize>>);

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
    slot: Slot<Result<Letter, T>>,
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
    pub(crate) fn new(capacity: Option<usize>, keeps: bool, made: Place) -> Arc<Self> {
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
                partings: Vec::new(),
                told: Vec::new(),
                sent: 0,
                rooms: VecDeque::new(),
                tickets: 0,
            }),
            capacity,
            keeps,
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

    /// A step of the sending side.
    fn sending<R>(&self, at: Place, then: impl FnOnce() -> R) -> R {
        self.step(&self.sends, at, then)
    }

    fn receiving<R>(&self, at: Place, then: impl FnOnce() -> R) -> R {
        self.step(&self.receives, at, then)
    }

    /// What is known of others goes by letters, so the spots publish nothing.
    fn step<R>(&self, fine: &Spot, at: Place, then: impl FnOnce() -> R) -> R {
        match self.mode() {
            Mode::Fine => fine.step(at),
            Mode::Coarse => self.sends.step(at),
            Mode::Grouped => World::group().step(at),
        };
        then()
    }

    // ----- Sending -----

    pub(crate) fn send(&self, value: T, wait: Wait, at: Place) -> Result<(), NotSent<T>> {
        let shown = Value::of(&value);
        let act = |sent| match wait {
            Wait::Never => Act::TrySend {
                value: shown.clone(),
                sent,
            },
            _ => Act::Send {
                value: shown.clone(),
                sent,
            },
        };
        if !matches!(wait, Wait::Forever) {
            self.demand(Mode::Coarse);
        }
        let letter = Letter::posted();
        enum Next<T> {
            Done {
                wake: Option<Lane>,
                room: Option<Letter>,
            },
            Wait {
                ticket: u64,
                slot: Slot<Result<Letter, T>>,
            },
            No(NotSent<T>),
        }
        let next = self.sending(at, || {
            let mut state = self.state();
            if state.receivers == 0 {
                World::record(act(Sent::Disconnected), Some(self.id), at);
                return Next::No(NotSent::Disconnected(value));
            }
            if let Some(hungry) = state.next_hungry() {
                *lock(&hungry.slot) = Some(Ok((value, letter)));
                World::record(act(Sent::Done), Some(self.id), at);
                if self.capacity.is_some() {
                    state.rooms.push_back(hungry.letter);
                }
                let room = state.take_room(self.capacity);
                return Next::Done {
                    wake: hungry.asleep.then_some(hungry.lane),
                    room,
                };
            }
            let crowded = self
                .capacity
                .is_some_and(|capacity| state.queue.len() >= capacity);
            if crowded && matches!(wait, Wait::Never) {
                World::record(act(Sent::Full), Some(self.id), at);
                return Next::No(NotSent::Full(value));
            }
            state.tickets += 1;
            let ticket = state.tickets;
            state.queue.push_back(Item {
                value,
                letter,
                ticket,
            });
            if !crowded {
                World::record(act(Sent::Done), Some(self.id), at);
                let room = state.take_room(self.capacity);
                return Next::Done { wake: None, room };
            }
            let slot: Slot<Result<Letter, T>> = Arc::default();
            let asleep = matches!(wait, Wait::Forever);
            let lane = World::lane();
            state.crowded.push_back(Crowded {
                lane,
                ticket,
                asleep,
                slot: Arc::clone(&slot),
            });
            if !asleep {
                World::record(
                    Act::SendSleeps {
                        value: shown.clone(),
                    },
                    Some(self.id),
                    at,
                );
            }
            Next::Wait { ticket, slot }
        });
        match next {
            Next::No(not) => {
                World::idle(at, 0);
                if let NotSent::Disconnected(_) = not {
                    self.know_hung_up();
                }
                Err(not)
            }
            Next::Done { wake, room } => {
                World::progress();
                if let Some(lane) = wake {
                    World::wake(lane);
                }
                if let Some(room) = room {
                    room.open();
                }
                Ok(())
            }
            Next::Wait { ticket, slot } => {
                let ended = |result| match result {
                    Ok(room) => {
                        World::record(act(Sent::Done), Some(self.id), at);
                        World::progress();
                        Letter::open(room);
                        Ok(())
                    }
                    Err(value) => {
                        World::record(act(Sent::Disconnected), Some(self.id), at);
                        self.know_hung_up();
                        Err(NotSent::Disconnected(value))
                    }
                };
                let Wait::Until(deadline) = wait else {
                    World::sleep(
                        Act::SendSleeps {
                            value: shown.clone(),
                        },
                        Some(self.id),
                        at,
                    );
                    World::progress();
                    let result = lock(&slot)
                        .take()
                        .expect("whoever wakes a sender says how its send ended");
                    return ended(result);
                };
                self.sending(at, || {
                    let result = lock(&slot).take();
                    if let Some(result) = result {
                        return ended(result);
                    }
                    let mut state = self.state();
                    state.crowded.retain(|crowded| crowded.ticket != ticket);
                    let index = state.queue.iter().position(|item| item.ticket == ticket);
                    let item = index.and_then(|index| state.queue.remove(index));
                    let item = item.expect("a value whose sender waits is in the queue");
                    World::advance_to(deadline);
                    World::record(act(Sent::TimedOut), Some(self.id), at);
                    Err(NotSent::TimedOut(item.value))
                })
                .inspect_err(|_| World::idle(at, 0))
            }
        }
    }

    /// Learns what the receivers knew when they went.
    fn know_hung_up(&self) {
        let partings = self.state().partings.clone();
        partings.into_iter().for_each(Letter::open);
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
                let wake = state.make_room(self.capacity);
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
                    return self
                        .handed(&slot, at)
                        .expect("whoever wakes a receiver says how its receive ended");
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
                letter.open();
                Ok(value)
            }
            Err(()) => {
                self.know_closed();
                Err(NotGot::Disconnected)
            }
        })
    }

    /// Learns what the senders knew when they went.
    fn know_closed(&self) {
        let farewells = {
            let mut state = self.state();
            state.told.push(World::lane());
            state.farewells.clone()
        };
        farewells.into_iter().for_each(Letter::open);
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
                World::record(
                    Act::Recv {
                        got: Got::Value(Value::of(&item.value)),
                    },
                    Some(self.id),
                    at,
                );
                let wake = state.make_room(self.capacity);
                Taken::Item(item.value, item.letter, wake)
            }
            None => {
                World::record(
                    Act::Recv {
                        got: Got::Disconnected,
                    },
                    Some(self.id),
                    at,
                );
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

    pub(crate) fn line_up(
        &self,
        asleep: bool,
        selection: &Arc<Selection>,
        arm: usize,
    ) -> Ticketed<T> {
        let (ticket, slot) = self
            .state()
            .line_up(asleep, Some((Arc::clone(selection), arm)));
        Ticketed { ticket, slot }
    }

    pub(crate) fn leave(&self, ticketed: &Ticketed<T>) {
        self.state().leave(ticketed.ticket);
    }

    pub(crate) fn was_handed(
        &self,
        ticketed: &Ticketed<T>,
        at: Place,
    ) -> Option<Result<T, NotGot>> {
        self.handed(&ticketed.slot, at)
    }

    // ----- Looking -----

    /// Asks how things stand.
    pub(crate) fn ask<R>(&self, name: &'static str, at: Place, answer: impl FnOnce(usize) -> R) -> R
    where
        R: Copy,
    {
        self.demand(Mode::Coarse);
        let answer = self.sending(at, || {
            let length = {
                let state = self.state();
                self.capacity.map_or(state.queue.len(), |capacity| {
                    state.queue.len().min(capacity)
                })
            };
            let answer = answer(length);
            World::record(
                Act::Ask {
                    name,
                    answer: Value::of(&answer),
                },
                Some(self.id),
                at,
            );
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
        let letter = Letter::posted();
        let leave = || {
            let mut state = self.state();
            state.senders -= 1;
            state.farewells.push(letter);
            if state.senders > 0 {
                return (Vec::new(), VecDeque::new());
            }
            World::record(Act::Close, Some(self.id), at);
            let mut sleepers = Vec::new();
            while let Some(hungry) = state.next_hungry() {
                *lock(&hungry.slot) = Some(Err(()));
                if hungry.asleep {
                    sleepers.push(hungry.lane);
                }
            }
            let left = if state.receivers == 0 {
                std::mem::take(&mut state.queue)
            } else {
                VecDeque::new()
            };
            (sleepers, left)
        };
        // Who is the last to go, and when, makes a difference to those who look.
        let (sleepers, left) = if self.mode() > Mode::Fine {
            self.sending(at, leave)
        } else {
            leave()
        };
        for lane in sleepers {
            World::wake(lane);
        }
        // The values' own drops may do anything, so nothing is borrowed here.
        drop(left);
    }

    pub(crate) fn drop_receiver(&self, at: Place) {
        if !World::live() {
            return;
        }
        let letter = Letter::posted();
        let leave = || {
            let mut state = self.state();
            state.receivers -= 1;
            state.partings.push(letter);
            if state.receivers > 0 {
                return (Vec::new(), VecDeque::new());
            }
            if state.senders > 0 {
                World::record(Act::HangUp, Some(self.id), at);
            }
            let mut given_back = Vec::new();
            for crowded in std::mem::take(&mut state.crowded) {
                let index = state
                    .queue
                    .iter()
                    .position(|item| item.ticket == crowded.ticket);
                if let Some(item) = index.and_then(|index| state.queue.remove(index)) {
                    *lock(&crowded.slot) = Some(Err(item.value));
                    if crowded.asleep {
                        given_back.push(crowded.lane);
                    }
                }
            }
            if std::mem::needs_drop::<T>() && !state.queue.is_empty() {
                // It hangs on who goes last which thread drops what is left.
                self.demand(Mode::Coarse);
            }
            let keep = self.keeps && state.senders > 0;
            let left = if keep {
                VecDeque::new()
            } else {
                std::mem::take(&mut state.queue)
            };
            (given_back, left)
        };
        // Who is the last to go, and when, makes a difference to those who send. That nobody can any more is no reason to leave the step
        // out: it could have come before the sends. Not so if this thread knows that they are over.
        let step = self.mode() > Mode::Fine || !self.state().told.contains(&World::lane());
        let (given_back, left) = if step {
            self.sending(at, leave)
        } else {
            leave()
        };
        for lane in given_back {
            World::wake(lane);
        }
        drop(left);
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
    fn line_up(
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

    fn leave(&mut self, ticket: u64) {
        self.hungry.retain(|hungry| hungry.ticket != ticket);
    }

    /// A value was sent: the letter of the receive that made the room it takes, unless there was room from the beginning.
    fn take_room(&mut self, capacity: Option<usize>) -> Option<Letter> {
        self.sent += 1;
        if self.sent > capacity? {
            self.rooms.pop_front()
        } else {
            None
        }
    }

    /// A value has left the queue: the first of the senders that wait for room has it.
    fn make_room(&mut self, capacity: Option<usize>) -> Option<Lane> {
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

fn lock<R>(slot: &Mutex<R>) -> MutexGuard<'_, R> {
    slot.lock().unwrap_or_else(PoisonError::into_inner)
}
