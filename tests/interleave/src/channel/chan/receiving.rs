//! Receiving: now, for ever or until a time.

use super::*;

impl<T> Chan<T> {
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
    pub(super) fn handed(&self, slot: &Slot<Handed<T>>, at: Place) -> Option<Result<T, NotGot>> {
        let got = match &*lock(slot) {
            None => return None,
            Some(Ok((value, _))) => Got::Value(Value::of(value)),
            Some(Err(())) => Got::Disconnected,
        };
        World::record(Act::Recv { got }, Some(self.id), at);
        self.unpack(slot)
    }

    pub(super) fn unpack(&self, slot: &Slot<Handed<T>>) -> Option<Result<T, NotGot>> {
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
    pub(super) fn know_closed(&self) {
        let farewells = {
            let mut state = self.state();
            state.told.push(World::lane());
            state.farewells.clone()
        };
        farewells.into_iter().for_each(Letter::open);
    }
}
