//! Exercise 4: jobs, and a signal to quit.
//!
//! Edit `src/exercises/steer.rs` and run `cargo test -p lesson-35 --test 04_steer` until this file
//! passes.
//!
//! To close the jobs channel tells a worker to finish what is queued and then end. To stop *now*, with
//! jobs left, it needs a second source of news, and must sleep on both at once. That is `select!`:
//!
//! ```text
//!    channel::select! {
//!        recv(jobs) -> job => …,        // a Result: an Err when the channel is closed and drained
//!        recv(quit) -> _ => …,
//!    }
//! ```
//!
//! It waits until one of its arms is ready, and takes that one. Two rules of it surprise people, and both
//! make a program that works on most days:
//!
//! - If several arms are ready, it takes any. That is what you want between two equal sources, and
//!   not between work and an order to stop: with jobs always queued, a worker would go on for a few
//!   more jobs, or for many. Whoever needs an order of precedence has to say so.
//! - A closed channel is ready, at once and for ever: its arm gives an `Err` each time. A loop
//!   that passes over the `Err` and selects again is a loop that spins. (In Go you would set the
//!   channel to `nil`. Here you would replace the receiver with `channel::never()`, or, if there is
//!   nothing left to wait for, end.)
//!
//! The function is short: about ten lines. What it asks for is to be exact about each of the four
//! things that can come: a job, the end of the jobs, a quit, the end of the quit channel.
//!
//! The first checks run on real threads. The ones at the end run your file again on simulated
//! threads, where `select!` takes each of the arms that are ready, in turn.
//!
//! Before moving on, be able to say
//!
//! - between which two lines of yours a quit can arrive and still come one job late, and why that can't be
//!   helped without giving the job back;
//! - why closing the quit channel reaches three workers, and sending into it one.
//!
//! Further reading: the documentation of `crossbeam::channel`'s `select!`, `never` and `tick`; lesson
//! 39, where quit becomes a token that is handed down.

mod support;

use lesson_35::{exercises, modelled};
use std::thread;
use support::in_time;

mod on_real_threads {
    use super::exercises::steer::{Ended, steer};
    use super::*;
    use crossbeam::channel::{self, Receiver};

    /// A closed channel with these jobs in it.
    fn closed_with(jobs: std::ops::Range<u32>) -> Receiver<u32> {
        let (jobs_tx, jobs_rx) = channel::unbounded();
        jobs.for_each(|job| jobs_tx.send(job).unwrap());
        jobs_rx
    }

    #[test]
    fn all_jobs_are_done_in_order_and_then_it_ends() {
        in_time(|| {
            let mut done = Vec::new();
            let ended = steer(closed_with(0..100), channel::never(), |job| done.push(job));
            assert!(
                ended == Ended::Closed && done.iter().copied().eq(0..100),
                "expected 100 jobs to be done in order and then `Closed`: {ended:?} after {done:?}"
            );
        });
    }

    /// A `select!` that takes either arm passes this once, not a hundred times.
    #[test]
    fn a_ready_quit_wins_over_jobs() {
        in_time(|| {
            for by_closing in [false, true].repeat(100) {
                let jobs = closed_with(0..10);
                let (quit_tx, quit_rx) = channel::bounded(1);
                if !by_closing {
                    quit_tx.send(()).unwrap();
                }
                let kept = (!by_closing).then_some(quit_tx);
                let mut done = 0;
                let ended = steer(jobs.clone(), quit_rx, |_| done += 1);
                drop(kept);
                let left = jobs.len();
                assert!(
                    (ended, done, left) == (Ended::Quit, 0, 10),
                    "expected a ready quit (by closing: {by_closing}) to win over 10 jobs: {ended:?}, \
                     done: {done}, left: {left}"
                );
            }
        });
    }

    #[test]
    fn a_ready_quit_wins_over_closed_jobs() {
        in_time(|| {
            for _ in 0..100 {
                let (quit_tx, quit_rx) = channel::bounded(1);
                quit_tx.send(()).unwrap();
                let ended = steer(closed_with(0..0), quit_rx, |_| ());
                assert_eq!(
                    ended,
                    Ended::Quit,
                    "expected a ready quit to win over jobs that are closed"
                );
            }
        });
    }

    #[test]
    fn a_quit_during_a_job_lets_it_end_and_leaves_the_rest() {
        in_time(|| {
            for _ in 0..100 {
                let jobs = closed_with(0..10);
                let (quit_tx, quit_rx) = channel::bounded(1);
                let mut done = Vec::new();
                let ended = steer(jobs.clone(), quit_rx, |job| {
                    if job == 3 {
                        quit_tx.send(()).unwrap();
                    }
                    done.push(job);
                });
                let left: Vec<_> = jobs.try_iter().collect();
                assert!(
                    ended == Ended::Quit && done == [0, 1, 2, 3] && left == [4, 5, 6, 7, 8, 9],
                    "expected a quit during job 3 to be the last it does: {ended:?}, done: {done:?}, \
                     left: {left:?}"
                );
            }
        });
    }

    #[test]
    fn one_that_sleeps_is_woken_by_a_quit_and_by_the_end_of_jobs() {
        in_time(|| {
            let (jobs_tx, jobs_rx) = channel::bounded::<u32>(0);
            let (quit_tx, quit_rx) = channel::bounded::<()>(0);
            let workers: Vec<_> = (0..3)
                .map(|_| {
                    let (jobs, quit) = (jobs_rx.clone(), quit_rx.clone());
                    thread::spawn(move || steer(jobs, quit, |_| ()))
                })
                .collect();
            jobs_tx.send(1).unwrap(); // a rendezvous: one of them has it
            drop(quit_tx);
            for worker in workers {
                let ended = worker.join().unwrap();
                assert_eq!(
                    ended,
                    Ended::Quit,
                    "expected each of 3 workers to hear that `quit` was closed"
                );
            }
            let (quit_tx, quit_rx) = channel::bounded::<()>(0);
            let worker = thread::spawn(move || steer(jobs_rx, quit_rx, |_| ()));
            jobs_tx.send(2).unwrap();
            drop(jobs_tx);
            let ended = worker.join().unwrap();
            drop(quit_tx);
            assert_eq!(
                ended,
                Ended::Closed,
                "expected the end of the jobs to end it"
            );
        });
    }
}

/// The same file, on simulated threads.
mod on_simulated_threads {
    use super::modelled::exercises::steer::{Ended, steer};
    use super::support::check;
    use interleave::{channel, thread};
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize as Note, Ordering::Relaxed}; // to write a note is no step

    #[test]
    fn a_quit_wakes_it_while_it_waits_for_a_job() {
        check(|| {
            let (_jobs_tx, jobs_rx) = channel::bounded::<u32>(1);
            let (quit_tx, quit_rx) = channel::bounded(1);
            let worker = thread::spawn(move || steer(jobs_rx, quit_rx, |_| ()));
            quit_tx.send(()).unwrap();
            let ended = worker.join().unwrap();
            assert_eq!(ended, Ended::Quit, "expected it to hear the quit");
        });
    }

    #[test]
    fn a_closed_quit_wakes_two_workers() {
        check(|| {
            let (_jobs_tx, jobs_rx) = channel::bounded::<u32>(1);
            let (quit_tx, quit_rx) = channel::bounded::<()>(1);
            let workers = [0, 1].map(|_| {
                let (jobs, quit) = (jobs_rx.clone(), quit_rx.clone());
                thread::spawn(move || steer(jobs, quit, |_| ()))
            });
            drop(quit_tx);
            let ended = workers.map(|worker| worker.join().unwrap());
            assert_eq!(
                ended,
                [Ended::Quit; 2],
                "expected both workers to hear that `quit` was closed"
            );
        });
    }

    #[test]
    fn the_end_of_the_jobs_wakes_it() {
        check(|| {
            let (jobs_tx, jobs_rx) = channel::bounded(1);
            let (_quit_tx, quit_rx) = channel::bounded(1);
            let done = Arc::new(Note::new(0));
            let noted = Arc::clone(&done);
            let worker =
                thread::spawn(move || steer(jobs_rx, quit_rx, |_| _ = noted.fetch_add(1, Relaxed)));
            jobs_tx.send(1).unwrap();
            jobs_tx.send(2).unwrap();
            drop(jobs_tx);
            let (ended, done) = (worker.join().unwrap(), done.load(Relaxed));
            assert_eq!(
                (ended, done),
                (Ended::Closed, 2),
                "expected 2 jobs to be done, and then the end"
            );
        });
    }

    #[test]
    fn a_ready_quit_wins_over_a_job() {
        check(|| {
            let (jobs_tx, jobs_rx) = channel::bounded(1);
            let (quit_tx, quit_rx) = channel::bounded(1);
            jobs_tx.send(1).unwrap();
            quit_tx.send(()).unwrap();
            let mut done = 0;
            let ended = steer(jobs_rx, quit_rx, |_| done += 1);
            assert_eq!(
                (ended, done),
                (Ended::Quit, 0),
                "expected a ready quit to win over a job"
            );
        });
    }

    #[test]
    fn a_quit_comes_at_most_one_job_late() {
        check(|| {
            let (jobs_tx, jobs_rx) = channel::bounded(2);
            let (quit_tx, quit_rx) = channel::bounded(1);
            let done = Arc::new(Note::new(0));
            let noted = Arc::clone(&done);
            let worker =
                thread::spawn(move || steer(jobs_rx, quit_rx, |_| _ = noted.fetch_add(1, Relaxed)));
            quit_tx.send(()).unwrap();
            _ = jobs_tx.send(1);
            _ = jobs_tx.send(2);
            let (ended, done) = (worker.join().unwrap(), done.load(Relaxed));
            assert!(
                ended == Ended::Quit && done <= 1,
                "expected at most one of two jobs that were sent after the quit to be done: {ended:?}, \
                 done: {done}"
            );
        });
    }

    #[test]
    fn a_closed_quit_wins_over_a_job() {
        check(|| {
            let (jobs_tx, jobs_rx) = channel::bounded(1);
            let (quit_tx, quit_rx) = channel::bounded::<()>(1);
            jobs_tx.send(1).unwrap();
            drop(quit_tx);
            let mut done = 0;
            let ended = steer(jobs_rx, quit_rx, |_| done += 1);
            assert_eq!(
                (ended, done),
                (Ended::Quit, 0),
                "expected a closed quit to win over a job"
            );
        });
    }
}
