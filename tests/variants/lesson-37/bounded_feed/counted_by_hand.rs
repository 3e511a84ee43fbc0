//! No semaphore and no channel: one state under one lock, with the messages that wait and the number of those that are being sent.

use super::sync::{Condvar, Mutex};
use super::thread;
use std::collections::VecDeque;

struct State<M> {
    waiting: VecDeque<M>,
    being_sent: usize,
    ended: bool,
}

pub fn bounded_feed<M: Send>(
    mut source: impl Iterator<Item = M> + Send,
    workers: usize,
    capacity: usize,
    send: impl Fn(M) + Sync,
) -> usize {
    assert!(workers > 0, "a feed needs at least one worker");
    let state = Mutex::new(State {
        waiting: VecDeque::with_capacity(capacity),
        being_sent: 0,
        ended: false,
    });
    let (there_is_a_message, there_is_a_place) = (Condvar::new(), Condvar::new());
    let work = || {
        let mut now = state.lock().unwrap();
        loop {
            now = there_is_a_message
                .wait_while(now, |now| now.waiting.is_empty() && !now.ended)
                .unwrap();
            let Some(message) = now.waiting.pop_front() else {
                return;
            };
            now.being_sent += 1;
            drop(now);
            send(message);
            now = state.lock().unwrap();
            now.being_sent -= 1;
            there_is_a_place.notify_one();
        }
    };
    thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(work);
        }
        let mut count = 0;
        loop {
            let full =
                |now: &mut State<M>| now.waiting.len() + now.being_sent == workers + capacity;
            drop(
                there_is_a_place
                    .wait_while(state.lock().unwrap(), full)
                    .unwrap(),
            );
            // Only this thread adds messages, so there is still a place. The lock is not held meanwhile.
            let message = source.next();
            let mut now = state.lock().unwrap();
            let Some(message) = message else {
                now.ended = true;
                there_is_a_message.notify_all();
                return count;
            };
            now.waiting.push_back(message);
            there_is_a_message.notify_one();
            count += 1;
        }
    })
}
