//! The queue behind a worker's deque, and behind an injector.
//!
//! # Which operations conflict
//! All that takes from the front, or counts from there, meets at the front. All that hangs on a certain value meets at the slot of that
//! value, counted from 1 by how many lie before it since the queue was made. Whoever changes something there meets everybody, whoever finds nothing
//! or merely looks meets only those who change something (see [`Meeting`]):
//!
//! | operation | changes | looks at |
//! | --- | --- | --- |
//! | push behind `n` slots | slot `n + 1` | |
//! | pop from the back, behind `n` slots | slot `n` | |
//! | the same, of nothing | | slot `n` |
//! | steal, or pop from the front, where `n` were taken | the front, slot `n + 1` | |
//! | the same, of nothing, or to be tried again | | the front, slot `n + 1` |
//! | steal of a batch | the front, all slots that it takes | the last slot and the next, on which its size hangs |
//! | the owner's look | | the front |
//! | `is_empty` of others | | the front, the first slot |
//! | `len` of others | | the front, the last slot and the next |
//!
//! So a push does not conflict with a steal that finds an older value, nor a pop from the back with a steal if there are two values or more, nor do two
//! that find nothing: in either order everybody gets the same. An operation that would get something else in the other order meets the other one. Only
//! the owner moves the back of its deque, so it knows its slot when it comes; pushes of an injector, which may come from any thread, have a
//! spot of their own before that.
//!
//! Whatever is met besides the first spot is met in the same breath: no other thread is tried in between.
//!
//! # Who knows what
//! Whoever takes a value knows what its pusher knew when it pushed; a thief of a batch hands on what it knows itself with what it puts
//! into its own deque. Nothing else is ordered: not by a steal that finds nothing, nor by a look.

use crate::engine::{Letter, Spot, World, at_once};
use crate::tape::{Act, Lane, Loot, ObjectId, ObjectKind, Perturbed, Place, Value};
use crossbeam_deque::Steal;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

/// Where those who change something meet everybody, and those who look do not meet each other.
///
/// Each thread looks at a spot of its own, and whoever changes something steps on all of them.
#[derive(Default)]
struct Meeting([OnceLock<Spot>; loom::MAX_THREADS]);

impl Meeting {
    fn spot(&self, lane: Lane) -> &Spot {
        self.0[lane].get_or_init(Spot::new)
    }

    fn look(&self, at: Place) {
        let _ = self.spot(World::lane()).step(at);
    }

    /// Has looked, and goes on to change something.
    fn change(&self, at: Place) {
        let own = World::lane();
        for lane in (0..self.0.len()).filter(|lane| *lane != own) {
            let spot = self.spot(lane);
            let _ = at_once(|| spot.step(at));
        }
    }
}

pub(super) struct Queue<T> {
    front: Meeting,
    /// Where the pushes meet, if they may come from any thread.
    pushes: Option<Spot>,
    state: Mutex<State<T>>,
    id: ObjectId,
    epoch: u64,
}

struct State<T> {
    items: VecDeque<Item<T>>,
    /// How many were taken from the front.
    taken: usize,
    slots: Vec<Arc<Meeting>>,
}

struct Item<T> {
    value: T,
    letter: Letter,
}

/// How much a steal takes.
#[derive(Clone, Copy)]
pub(super) enum Share {
    /// One value, to be returned.
    One,
    /// Half of what is there, rounded up, at most so many. Of these the `pop`ped one is to be returned.
    Half { limit: usize, pop: bool },
}

impl<T> Queue<T> {
    pub(super) fn new(kind: ObjectKind, made: Place) -> Self {
        let shared = kind == ObjectKind::Injector;
        Queue {
            front: Meeting::default(),
            pushes: shared.then(Spot::new),
            state: Mutex::new(State {
                items: VecDeque::new(),
                taken: 0,
                slots: Vec::new(),
            }),
            id: World::object(kind, made),
            epoch: World::epoch(),
        }
    }

    fn state(&self) -> MutexGuard<'_, State<T>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The first slot that was not taken from the front, and the last in which there is something. The latter is the one before if
    /// there is nothing.
    fn ends(&self) -> (usize, usize) {
        let state = self.state();
        (state.taken + 1, state.taken + state.items.len())
    }

    fn slot(&self, number: usize) -> Arc<Meeting> {
        let mut state = self.state();
        if state.slots.len() <= number {
            state.slots.resize_with(number + 1, Arc::default);
        }
        Arc::clone(&state.slots[number])
    }

    /// Looks at these slots, in the same breath as what was done before.
    fn look_at(&self, slots: impl IntoIterator<Item = usize>, at: Place) {
        for number in slots {
            let slot = self.slot(number);
            at_once(|| slot.look(at));
        }
    }

    /// Changes these slots, in the same breath as what was done before.
    fn change(&self, slots: impl IntoIterator<Item = usize>, at: Place) {
        for number in slots {
            let slot = self.slot(number);
            at_once(|| slot.look(at));
            slot.change(at);
        }
    }

    pub(super) fn push(&self, value: T, at: Place) {
        let shown = Value::of(&value);
        self.append([value], Act::Push { value: shown }, at);
    }

    /// Puts in what was stolen elsewhere, all at once.
    pub(super) fn put(&self, values: Vec<T>, at: Place) {
        if !values.is_empty() {
            let count = values.len();
            self.append(values, Act::PushStolen { count }, at);
        }
    }

    fn append(
        &self,
        values: impl IntoIterator<Item = T, IntoIter: ExactSizeIterator>,
        act: Act,
        at: Place,
    ) {
        World::same_epoch(self.epoch, at);
        let values = values.into_iter();
        let letter = Letter::posted();
        match &self.pushes {
            Some(pushes) => {
                let _ = pushes.step(at);
                let next = self.ends().1 + 1;
                self.change(next..next + values.len(), at);
            }
            None => {
                let next = self.ends().1 + 1;
                let slot = self.slot(next);
                slot.look(at);
                slot.change(at);
                self.change(next + 1..next + values.len(), at);
            }
        }
        World::record(act, Some(self.id), at);
        World::progress();
        let items = values.map(|value| Item { value, letter });
        self.state().items.extend(items);
    }

    /// The owner takes the value that it pushed last.
    pub(super) fn pop_back(&self, at: Place) -> Option<T> {
        World::same_epoch(self.epoch, at);
        let slot = self.slot(self.ends().1);
        slot.look(at);
        if !self.state().items.is_empty() {
            slot.change(at);
        }
        let item = self.state().items.pop_back();
        self.popped(item, at)
    }

    /// The owner takes the value that it pushed first.
    pub(super) fn pop_front(&self, at: Place) -> Option<T> {
        World::same_epoch(self.epoch, at);
        self.front.look(at);
        let (first, last) = self.ends();
        if first <= last {
            self.front.change(at);
            self.change([first], at);
        } else {
            self.look_at([first], at);
        }
        let item = {
            let mut state = self.state();
            let item = state.items.pop_front();
            state.taken += usize::from(item.is_some());
            item
        };
        self.popped(item, at)
    }

    fn popped(&self, item: Option<Item<T>>, at: Place) -> Option<T> {
        let got = item.as_ref().map(|item| Value::of(&item.value));
        World::record(Act::Pop { got }, Some(self.id), at);
        match item {
            Some(Item { value, letter }) => {
                World::progress();
                letter.open();
                Some(value)
            }
            None => {
                World::idle(at, 0);
                None
            }
        }
    }

    /// Another thread takes from the front. What it gets is in the order in which it was pushed.
    pub(super) fn steal(
        &self,
        name: &'static str,
        share: Share,
        newest: bool,
        at: Place,
    ) -> Steal<Vec<T>> {
        World::same_epoch(self.epoch, at);
        self.front.look(at);
        let (first, last) = self.ends();
        let there = (last + 1) - first;
        let record = |got| World::record(Act::Steal { name, got }, Some(self.id), at);
        if there == 0 {
            self.look_at([first], at);
            record(Loot::Empty);
            World::idle(at, 0);
            return Steal::Empty;
        }
        if World::has_others() && World::perturbed(Perturbed::StealRetry) {
            self.look_at([first], at);
            record(Loot::Retry);
            World::idle(at, 1);
            return Steal::Retry;
        }
        let count = match share {
            Share::One => 1,
            Share::Half { limit, .. } => there.div_ceil(2).min(limit),
        };
        self.front.change(at);
        self.change(first..first + count, at);
        if matches!(share, Share::Half { .. }) {
            self.look_at([last, last + 1], at);
        }
        let items: Vec<Item<T>> = {
            let mut state = self.state();
            state.taken += count;
            state.items.drain(..count).collect()
        };
        let returned = match share {
            Share::Half { pop: false, .. } => None,
            _ if newest => items.last(),
            _ => items.first(),
        };
        record(Loot::Took {
            value: returned.map(|item| Value::of(&item.value)),
            more: count - usize::from(returned.is_some()),
        });
        World::progress();
        let open = |Item { value, letter }: Item<T>| {
            letter.open();
            value
        };
        Steal::Success(items.into_iter().map(open).collect())
    }

    /// The owner looks how many values there are.
    pub(super) fn own_len<R: Copy + 'static>(
        &self,
        name: &'static str,
        answer: impl FnOnce(usize) -> R,
        at: Place,
    ) -> R {
        World::same_epoch(self.epoch, at);
        self.front.look(at);
        self.answer(name, answer, at)
    }

    /// Somebody looks how many values there are.
    pub(super) fn len(&self, at: Place) -> usize {
        World::same_epoch(self.epoch, at);
        self.front.look(at);
        let last = self.ends().1;
        self.look_at([last, last + 1], at);
        self.answer("len", |length| length, at)
    }

    /// Somebody looks whether there is a value.
    pub(super) fn is_empty(&self, at: Place) -> bool {
        World::same_epoch(self.epoch, at);
        self.front.look(at);
        self.look_at([self.ends().0], at);
        self.answer("is_empty", |length| length == 0, at)
    }

    fn answer<R: Copy + 'static>(
        &self,
        name: &'static str,
        answer: impl FnOnce(usize) -> R,
        at: Place,
    ) -> R {
        let answer = answer(self.state().items.len());
        let told = Value::of(&answer);
        World::record(Act::Ask { name, answer: told }, Some(self.id), at);
        World::idle(at, 0);
        answer
    }
}
