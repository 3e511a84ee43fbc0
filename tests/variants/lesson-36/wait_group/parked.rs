//! No condition variable: waiters put themselves on a list and park, and the last `done` unparks them.

use super::sync::{Arc, Mutex};
use super::thread::{self, Thread};

#[derive(Clone)]
pub struct WaitGroup {
    shared: Arc<Shared>,
}

struct Shared {
    state: Mutex<State>,
}

impl WaitGroup {
    pub fn new() -> Self {
        WaitGroup {
            shared: Arc::new(Shared {
                state: Mutex::new(State::default()),
            }),
        }
    }

    pub fn add(&self, jobs: usize) {
        let count = &mut self.shared.state.lock().unwrap().count;
        *count = count.checked_add(jobs).expect("WaitGroup count overflows");
    }

    pub fn done(&self) {
        let mut state = self.shared.state.lock().unwrap();
        let Some(left) = state.count.checked_sub(1) else {
            drop(state);
            panic!("negative WaitGroup count");
        };
        state.count = left;
        if left == 0 {
            for waiter in state.waiters.drain(..) {
                waiter.unpark();
            }
        }
    }

    pub fn wait(&self) {
        loop {
            let mut state = self.shared.state.lock().unwrap();
            if state.count == 0 {
                return;
            }
            // Listed again on every turn: whoever was woken was taken off the list.
            state.waiters.push(thread::current());
            drop(state);
            thread::park();
        }
    }
}

#[derive(Default)]
struct State {
    count: usize,
    waiters: Vec<Thread>,
}

impl Default for WaitGroup {
    fn default() -> Self {
        Self::new()
    }
}
