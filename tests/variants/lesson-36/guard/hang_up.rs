//! Each member is a sender of a channel on which nothing is ever sent. Whoever waits drops its own and
//! receives: the disconnection says that all members are gone.

use super::sync::mpsc::{self, Receiver, Sender};
use super::sync::{Arc, Mutex};

#[derive(Clone)]
pub struct WaitGroup {
    member: Sender<()>,
    gone: Arc<Mutex<Receiver<()>>>,
}

impl WaitGroup {
    pub fn new() -> Self {
        let (member, gone) = mpsc::channel();
        WaitGroup {
            member,
            gone: Arc::new(Mutex::new(gone)),
        }
    }

    pub fn wait(self) {
        let WaitGroup { member, gone } = self;
        drop(member);
        let _ = gone.lock().unwrap().recv();
    }
}

impl Default for WaitGroup {
    fn default() -> Self {
        Self::new()
    }
}
