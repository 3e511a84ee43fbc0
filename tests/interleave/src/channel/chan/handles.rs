//! The handles of a channel: how they are counted, and what their drops do; and how things stand.

use super::*;

impl<T> Chan<T> {
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
