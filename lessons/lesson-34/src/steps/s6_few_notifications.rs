//! Few notifications.
//!
//! A channel is used a million times in a second, and most of the time nobody sleeps on it. But to
//! notify is to ask the system whether somebody does, which takes longer than all the rest of a
//! `send`. The lock is held anyway, so under it we count who sleeps, and who of them has been
//! notified and is on the way. Whoever changes the queue then knows whether there is anybody to wake.

use crate::options::Options;
use std::collections::VecDeque;
use std::sync::{Condvar, Mutex};
use std::thread;
use std::time::Instant;

/// Who sleeps on a condition variable.
#[derive(Default)]
struct Sleepers {
    asleep: usize, // new: in `wait`, or on the way out of it
    woken: usize,  // new: of these, how many have been notified
    notifications: u64,
}

impl Sleepers {
    fn is_awake(&mut self) {
        self.asleep -= 1;
        // Woken for no reason, it may take this from one who was notified: who is then notified
        // twice.
        self.woken = self.woken.saturating_sub(1);
    }

    fn wake_one(&mut self, condvar: &Condvar, always: bool) {
        if self.woken < self.asleep || always {
            self.woken = self.asleep.min(self.woken + 1);
            self.notifications += 1;
            condvar.notify_one();
        }
    }
}

/// The queue, the receivers that sleep, the senders that sleep.
type State = (VecDeque<u64>, Sleepers, Sleepers);

/// Sends so many values through a channel with room for 1,000, and counts the notifications.
fn notifications(count: u64, always: bool) -> u64 {
    let state = Mutex::new(State::default());
    let (items, room) = (Condvar::new(), Condvar::new());
    thread::scope(|scope| {
        scope.spawn(|| {
            for value in 0..count {
                let mut state = state.lock().unwrap();
                while state.0.len() == 1000 {
                    state.2.asleep += 1;
                    state = room.wait(state).unwrap();
                    state.2.is_awake();
                }
                state.0.push_back(value);
                state.1.wake_one(&items, always);
            }
        });
        for expected in 0..count {
            let mut state = state.lock().unwrap();
            while state.0.is_empty() {
                state.1.asleep += 1;
                state = items.wait(state).unwrap();
                state.1.is_awake();
            }
            assert_eq!(state.0.pop_front(), Some(expected), "first in, first out");
            state.2.wake_one(&room, always);
        }
    });
    let (_, hungry, crowded) = state.into_inner().unwrap();
    hungry.notifications + crowded.notifications
}

/// Sends 100,000 values, with a notification for each change, and with one for each sleeper.
pub fn run(_: &Options) {
    for (how, always) in [("for each change", true), ("for each sleeper", false)] {
        let start = Instant::now();
        let notifications = notifications(100_000, always);
        let took = start.elapsed();
        println!("  100000 values, a notification {how}, measured: {notifications} in {took:.0?}");
    }
}
