//! Each waiter holds one end of a channel of its own, and the last `done` hangs up all the other ends:
//! what a waiter waits for is a disconnection.

use super::sync::mpsc::{self, Sender};
use super::sync::{Arc, Mutex};

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
        match state.count {
            0 => {
                drop(state);
                panic!("negative WaitGroup count");
            }
            1 => {
                state.count = 0;
                let waiters = std::mem::take(&mut state.waiters);
                drop(state);
                drop(waiters);
            }
            _ => state.count -= 1,
        }
    }

    pub fn wait(&self) {
        let (line, waiter) = mpsc::channel();
        let mut state = self.shared.state.lock().unwrap();
        if state.count == 0 {
            return;
        }
        state.waiters.push(line);
        drop(state);
        // Nothing is ever sent: this is an error, and that is the message.
        let _ = waiter.recv();
    }
}

#[derive(Default)]
struct State {
    count: usize,
    waiters: Vec<Sender<()>>,
}

impl Default for WaitGroup {
    fn default() -> Self {
        Self::new()
    }
}
