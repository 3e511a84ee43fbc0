//! `wait` looks at the count once and then waits for so many jobs to be done: a job that is counted
//! while it waits stands in for one of those, and `wait` comes back too early.
//! expect: wait() must also wait for a job that was counted while it waited

use super::sync::{Arc, Condvar, Mutex};

#[derive(Clone)]
pub struct WaitGroup {
    shared: Arc<Shared>,
}

struct Shared {
    state: Mutex<State>,
    changed: Condvar,
}

impl WaitGroup {
    pub fn new() -> Self {
        WaitGroup {
            shared: Arc::new(Shared {
                state: Mutex::new(State::default()),
                changed: Condvar::new(),
            }),
        }
    }

    pub fn add(&self, jobs: usize) {
        self.shared.state.lock().unwrap().count += jobs;
    }

    pub fn done(&self) {
        let mut state = self.shared.state.lock().unwrap();
        let Some(left) = state.count.checked_sub(1) else {
            drop(state);
            panic!("negative WaitGroup count");
        };
        state.count = left;
        state.done += 1;
        self.shared.changed.notify_all();
    }

    pub fn wait(&self) {
        let mut state = self.shared.state.lock().unwrap();
        let goal = state.done + state.count;
        while state.done < goal {
            state = self.shared.changed.wait(state).unwrap();
        }
    }
}

#[derive(Default)]
struct State {
    count: usize,
    /// All that were ever done.
    done: usize,
}

impl Default for WaitGroup {
    fn default() -> Self {
        Self::new()
    }
}
