//! Fair: who comes first is served first. Each who waits parks its thread and stands in a queue, and a permit that comes back is
//! given to the one at its head.

use super::sync::{Arc, Mutex};
use super::thread::{self, Thread};
use std::collections::VecDeque;
use std::error::Error;
use std::fmt;
use std::mem;

#[derive(Clone)]
pub struct Semaphore {
    door: Arc<Mutex<Door>>,
}

struct Door {
    free: usize,
    closed: bool,
    queue: VecDeque<Place>,
}

#[derive(Clone)]
struct Place {
    thread: Thread,
    answer: Arc<Mutex<Option<Answer>>>,
}

enum Answer {
    Enter,
    GoAway,
}

pub struct Permit {
    door: Arc<Mutex<Door>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Closed;

impl fmt::Display for Closed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the semaphore is closed")
    }
}

impl Error for Closed {}

impl Semaphore {
    pub fn new(permits: usize) -> Self {
        assert!(permits > 0, "a semaphore needs at least one permit");
        let door = Door {
            free: permits,
            closed: false,
            queue: VecDeque::new(),
        };
        Semaphore {
            door: Arc::new(Mutex::new(door)),
        }
    }

    pub fn acquire(&self) -> Result<Permit, Closed> {
        let mut door = self.door.lock().unwrap();
        let permit = || Permit {
            door: Arc::clone(&self.door),
        };
        if door.closed {
            return Err(Closed);
        }
        if door.free > 0 {
            door.free -= 1;
            return Ok(permit());
        }
        let place = Place {
            thread: thread::current(),
            answer: Arc::new(Mutex::new(None)),
        };
        door.queue.push_back(place.clone());
        drop(door);
        loop {
            match place.answer.lock().unwrap().take() {
                Some(Answer::Enter) => return Ok(permit()),
                Some(Answer::GoAway) => return Err(Closed),
                None => (),
            }
            thread::park();
        }
    }

    pub fn close(&self) {
        let mut door = self.door.lock().unwrap();
        door.closed = true;
        let queue = mem::take(&mut door.queue);
        drop(door);
        for place in queue {
            place.tell(Answer::GoAway);
        }
    }
}

impl Place {
    fn tell(&self, answer: Answer) {
        *self.answer.lock().unwrap() = Some(answer);
        self.thread.unpark();
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        let mut door = self.door.lock().unwrap();
        match door.queue.pop_front() {
            Some(place) => place.tell(Answer::Enter),
            None => door.free += 1,
        }
    }
}
