//! A method hands out a reference to what it has locked. The guard ends with the method, and the
//! reference may not outlive it.
//! expect: E0515
//! expect: cannot return reference to local variable `jobs`

use std::sync::Mutex;

pub struct Queue {
    jobs: Mutex<Vec<u32>>,
}

impl Queue {
    pub fn jobs(&self) -> &[u32] {
        let jobs = self.jobs.lock().unwrap();
        &jobs
    }
}

fn main() {}
