//! # Exercise 4: `try_and_timeout`
//!
//! Sometimes to wait is not what you want. A server that is full would rather say so than wait
//! (`try_send`); a loop that draws a picture takes the news that there is (`try_recv`); a worker
//! that has heard nothing for a second looks after something else (`recv_timeout`). Open
//! `src/exercises/try_and_timeout.rs`, and write these three.
//!
//! The channel in the file is that of exercise 3, made many times faster by step 6 of the demo.
//! `Sleepers` counts, under the lock, who sleeps, so that `notify_one` is called for sleepers only.
//! The rule: whoever waits on one of the condition variables calls `falls_asleep` right before and
//! `is_awake` right after, as `send` and `recv` do. Who sleeps uncounted is not woken. Each single
//! wait is counted, so there is no `wait_timeout_while` here: when another was quicker, it sleeps on
//! inside, and still counts as woken.
//!
//! And the channel is patient: before a thread sleeps, it gives way once and looks again. `lock`
//! does so for the mutex: call it where you would have called `state.lock().unwrap()`. `lock_when`
//! does so for a value, or for room. It promises neither, so the loops of `send` and `recv` are what
//! they were. The models have no patience (`src/modelled.rs`), and stay small.
//!
//! Where two answers are possible, the contract says which wins:
//!
//! | | and | |
//! | --- | --- | --- |
//! | a value is there | no sender is left | the value |
//! | a value is there | the time is over | the value |
//! | no sender is left | the time is over | `Disconnected` |
//! | no room | no receiver is left | `Disconnected` |
//!
//! So: what can be done is done, and what can never change again is said first.
//!
//! A timeout is *one* deadline for the whole wait. `Condvar::wait_timeout` takes a duration, and a
//! wait may end early: for no reason, or because of a value that somebody else then took. If you
//! begin the full time again after each, a receiver on a busy channel never gives up. Make the
//! deadline once, and compute before each sleep what is left until then.
//!
//! In the models the clock is virtual. It stands still until a timeout fires, and fires whenever
//! the schedule likes; so an hour is over at once, and a wait that polls is found out.
//!
//! Before moving on, be sure that you can say
//!
//! - why "is somebody else at it?" (`try_lock`) is the wrong question for a function that must not
//!   wait;
//! - why the look at the queue comes before the look at the clock;
//! - what would be wrong with a `len()` that tells a sender whether there is room.
//!
//! Further reading: the table of operations in `crossbeam::channel`,
//! <https://docs.rs/crossbeam-channel>; Linux's futex, the call that all this sleeping comes down
//! to, <https://man7.org/linux/man-pages/man2/futex.2.html>.

mod support;

use std::sync::atomic::AtomicBool as Note; // takes no part in a model: to write it is no step

#[path = "contract"]
mod on_real_threads {
    use super::support::real::{CLOCK_IS_VIRTUAL, check, check_timeout, thread, time};
    use lesson_34::exercises::try_and_timeout as channel;
    use std::sync::mpsc as errors;

    mod trying;
}

#[path = "contract"]
mod in_every_interleaving {
    use super::support::model::{CLOCK_IS_VIRTUAL, thread, time};
    use lesson_34::modelled::exercises::try_and_timeout as channel;
    use std::sync::mpsc as errors;

    mod trying;

    /// From here, so that the checker knows whose checks these are.
    fn check(model: impl Fn() + Send + Sync + 'static) {
        super::support::model::check(model);
    }

    fn check_timeout(model: impl Fn() + Send + Sync + 'static) {
        check(model);
    }

    // Twice, after a pause of 6 ms, somebody sends a value and takes it back, while you wait for 10
    // ms. Your thread may be slow, so no single interleaving says that you waited too long. But
    // among all of them there is one in which you are woken when your time is over.
    #[test]
    fn recv_timeout_has_one_deadline() {
        use super::Note;
        use std::sync::Arc;
        use std::sync::atomic::Ordering::Relaxed;
        use time::{Duration, Instant};

        const TIME: Duration = Duration::from_millis(10);
        const PAUSE: Duration = Duration::from_millis(6);
        let gave_up_at_once = Arc::new(Note::new(false));
        let note = Arc::clone(&gave_up_at_once);
        check(move || {
            let (tx, rx) = channel::unbounded();
            let (other, keep) = (rx.clone(), tx.clone());
            let start = Instant::now();
            let teaser = thread::spawn(move || {
                let tease = || {
                    thread::sleep(PAUSE);
                    let paused = start.elapsed();
                    tx.send(())
                        .expect("send() must not fail while a receiver is there");
                    let _ = other.try_recv();
                    paused
                };
                [tease(), tease()]
            });
            let received = rx.recv_timeout(TIME);
            let took = start.elapsed();
            let paused = teaser.join().expect("send() must not panic");
            drop(keep);
            if paused == [PAUSE, 2 * PAUSE] && received.is_err() {
                note.fetch_or(took == 2 * PAUSE, Relaxed);
            }
        });
        assert!(
            gave_up_at_once.load(Relaxed),
            "recv_timeout(10ms) must wait for 10ms in all, however often it is woken: woken after 6ms and \
             after 12ms, it never gave up at 12ms"
        );
    }
}
