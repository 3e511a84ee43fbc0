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

mod handles;
mod receiving;
mod selecting;
mod sending;
mod state;

use crate::engine::{Letter, Mode, Spot, World};
use crate::tape::{Act, Got, Lane, ObjectId, ObjectKind, Place, Sent, Value};
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use state::*;
pub(crate) use state::{NotGot, NotSent, Selection, Taken, Ticketed, Wait};

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
}
