//! Rounds are numbered: a waiter remembers the round it came in and leaves when another one has begun,
//! so that it can never be held up by a job of the next.

use super::sync::{Arc, Condvar, Mutex};

#[derive(Clone)]
pub struct WaitGroup {
    shared: Arc<Shared>,
}

struct Shared {
    state: Mutex<State>,
    next_round: Condvar,
}

impl WaitGroup {
    pub fn new() -> Self {
        WaitGroup {
            shared: Arc::new(Shared {
                state: Mutex::new(State::default()),
                next_round: Condvar::new(),
            }),
        }
    }

    pub fn add(&self, jobs: usize) {
        let count = &mut self.shared.state.lock().unwrap().count;
        *count = count.checked_add(jobs).expect("WaitGroup count overflows");
    }

    pub fn done(&self) {
        {
            let mut state = self.shared.state.lock().unwrap();
            if state.count > 0 {
                state.count -= 1;
                if state.count == 0 {
                    state.round += 1;
                    self.shared.next_round.notify_all();
                }
                return;
            }
        }
        panic!("negative WaitGroup count");
    }

    pub fn wait(&self) {
        let mut state = self.shared.state.lock().unwrap();
        let mine = state.round;
        while state.count > 0 && state.round == mine {
            state = self.shared.next_round.wait(state).unwrap();
        }
    }
}

#[derive(Default)]
struct State {
    count: usize,
    /// How many times the count has become zero.
    round: u64,
}

impl Default for WaitGroup {
    fn default() -> Self {
        Self::new()
    }
}
