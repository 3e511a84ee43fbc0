//! A flag remembers that the jobs were done, and nothing ever resets it: the second round is over
//! before it has begun.
//! expect: wait() must wait in the second round as it did in the first

use super::sync::{Arc, Condvar, Mutex};

#[derive(Clone)]
pub struct WaitGroup {
    shared: Arc<Shared>,
}

struct Shared {
    state: Mutex<State>,
    zero: Condvar,
}

impl WaitGroup {
    pub fn new() -> Self {
        WaitGroup {
            shared: Arc::new(Shared {
                state: Mutex::new(State {
                    count: 0,
                    used: false,
                    finished: true,
                }),
                zero: Condvar::new(),
            }),
        }
    }

    pub fn add(&self, jobs: usize) {
        let mut state = self.shared.state.lock().unwrap();
        state.count += jobs;
        if !state.used {
            state.finished = state.count == 0;
            state.used = jobs > 0;
        }
    }

    pub fn done(&self) {
        let mut state = self.shared.state.lock().unwrap();
        let Some(left) = state.count.checked_sub(1) else {
            drop(state);
            panic!("negative WaitGroup count");
        };
        state.count = left;
        if left == 0 {
            state.finished = true;
            self.shared.zero.notify_all();
        }
    }

    pub fn wait(&self) {
        let mut state = self.shared.state.lock().unwrap();
        while !state.finished {
            state = self.shared.zero.wait(state).unwrap();
        }
    }
}

struct State {
    count: usize,
    used: bool,
    finished: bool,
}

impl Default for WaitGroup {
    fn default() -> Self {
        Self::new()
    }
}
