//! What `select!` does with a channel, all of it within a step of its own.

use super::*;

impl<T> Chan<T> {
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
}
