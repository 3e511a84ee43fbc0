//! Sending: with a value in hand, now, for ever or until a time.

use super::*;

impl<T> Chan<T> {
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
    pub(super) fn know_hung_up(&self) {
        let partings = self.state().partings.clone();
        partings.into_iter().for_each(Letter::open);
    }
}
