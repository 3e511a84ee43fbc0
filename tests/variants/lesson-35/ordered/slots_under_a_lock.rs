//! No channel: a queue of slots under a lock, a worker that is free takes the next job and its slot, and two condition
//! variables say that there is something to do or to hand over.

use super::sync::{Condvar, Mutex};
use super::thread;
use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

struct State<J, R> {
    waiting: VecDeque<(usize, J)>,
    slots: VecDeque<Option<thread::Result<R>>>,
    first: usize,
    closed: bool,
}

pub fn ordered<J, R, F>(
    jobs: impl Iterator<Item = J> + Send + 'static,
    workers: usize,
    window: usize,
    work: F,
    mut each: impl FnMut(R),
) where
    J: Send + 'static,
    R: Send + 'static,
    F: Fn(J) -> R + Send + Sync + 'static,
{
    assert!(
        workers > 0 && window > 0,
        "expected at least one worker and a window of at least one job"
    );
    let mut jobs = jobs.fuse();
    let state = Mutex::new(State {
        waiting: VecDeque::new(),
        slots: VecDeque::new(),
        first: 0,
        closed: false,
    });
    let (to_do, to_hand_over) = (Condvar::new(), Condvar::new());
    let worker = || loop {
        let mut locked = state.lock().unwrap();
        while locked.waiting.is_empty() && !locked.closed {
            locked = to_do.wait(locked).unwrap();
        }
        let Some((index, job)) = locked.waiting.pop_front() else {
            return;
        };
        drop(locked);
        let result = catch_unwind(AssertUnwindSafe(|| work(job)));
        let mut locked = state.lock().unwrap();
        let slot = index - locked.first;
        locked.slots[slot] = Some(result);
        to_hand_over.notify_one();
    };
    let panic = thread::scope(|scope| {
        (0..workers).for_each(|_| _ = scope.spawn(worker));
        let close = || {
            let mut locked = state.lock().unwrap();
            locked.closed = true;
            locked.waiting.clear();
            to_do.notify_all();
        };
        let mut under_way = 0;
        loop {
            while under_way < window
                && let Some(job) = jobs.next()
            {
                under_way += 1;
                let mut locked = state.lock().unwrap();
                let index = locked.first + locked.slots.len();
                locked.slots.push_back(None);
                locked.waiting.push_back((index, job));
                to_do.notify_one();
            }
            if under_way == 0 {
                close();
                return None;
            }
            let mut locked = state.lock().unwrap();
            let result = loop {
                match locked.slots.front_mut().and_then(Option::take) {
                    Some(result) => break result,
                    None => locked = to_hand_over.wait(locked).unwrap(),
                }
            };
            match result {
                Ok(result) => {
                    locked.slots.pop_front();
                    locked.first += 1;
                    drop(locked);
                    under_way -= 1;
                    each(result);
                }
                Err(panic) => {
                    drop(locked);
                    close();
                    return Some(panic);
                }
            }
        }
    });
    if let Some(panic) = panic {
        resume_unwind(panic);
    }
}
