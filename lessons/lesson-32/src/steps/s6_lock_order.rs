//! Two locks, and an order.
//!
//! A board has two lists, each under a lock of its own: the jobs that wait, and those that are done. To
//! move a job takes both. Two threads that move in opposite directions, and lock first what they take
//! from, can each get one lock and wait for the other's: a deadlock, in the form called AB-BA. No line of
//! it is wrong, the order is. There are two ways out: one order for everybody, or never to hold both.

use crate::options::Options;
use std::sync::{Barrier, Mutex};
use std::thread;

/// Jobs by number, in two lists.
struct Board {
    waiting: Mutex<Vec<u64>>,
    done: Mutex<Vec<u64>>,
}

impl Board {
    /// New: `waiting` is locked before `done`, whichever way the job goes.
    fn finish(&self) {
        let mut waiting = self.waiting.lock().unwrap();
        let mut done = self.done.lock().unwrap();
        done.extend(waiting.pop());
    }

    /// The same order, for the way back.
    fn repeat(&self) {
        let mut waiting = self.waiting.lock().unwrap();
        let mut done = self.done.lock().unwrap();
        waiting.extend(done.pop());
    }

    /// New: lets go of the one before it locks the other. In between, the job is in neither list.
    fn repeat_in_two_steps(&self) {
        let job = self.done.lock().unwrap().pop(); // unlocked at the semicolon
        self.waiting.lock().unwrap().extend(job);
    }

    /// Two threads lock the list that they take from, and then only *try* the other: to wait would be for
    /// ever. Returns how many of them would wait.
    fn source_first(&self) -> usize {
        let (one_each, both_tried) = (Barrier::new(2), Barrier::new(2));
        let would_wait = |from: &Mutex<Vec<u64>>, to: &Mutex<Vec<u64>>| {
            let _from = from.lock().unwrap();
            one_each.wait();
            let waits = to.try_lock().is_err();
            both_tried.wait(); // `_from` is held until the other has tried as well
            usize::from(waits)
        };
        thread::scope(|scope| {
            let other = scope.spawn(|| would_wait(&self.done, &self.waiting));
            would_wait(&self.waiting, &self.done) + other.join().expect("it does not panic")
        })
    }
}

/// Shows where a deadlock would be, then moves jobs in both directions at once.
pub fn run(&Options { changes, .. }: &Options) {
    let board = Board {
        waiting: Mutex::new((0..100).collect()),
        done: Mutex::default(),
    };
    let waiting = board.source_first();
    println!("  source first, threads that hold one lock and wait for the other: {waiting} of 2");
    thread::scope(|scope| {
        scope.spawn(|| (0..changes).for_each(|_| board.finish()));
        scope.spawn(|| (0..changes).for_each(|_| board.repeat()));
        scope.spawn(|| (0..changes).for_each(|_| board.repeat_in_two_steps()));
    });
    let Board { waiting, done } = board;
    let jobs = waiting.into_inner().unwrap().len() + done.into_inner().unwrap().len();
    println!("  one order, or one lock at a time, moves of each kind: {changes}");
    println!("  jobs that are there afterwards: {jobs} of 100");
}
