//! # Exercise 3: `cancellable_pool`
//!
//! A pool that is told to stop has jobs in three places: running, queued, and in the hands of somebody
//! who waits for room in the queue. Open `src/exercises/cancellable_pool.rs`, and see to it that none
//! is lost.
//!
//! ```text
//! let pool = WorkerPool::new(4, 100, token.clone(), |job, token| …);
//! pool.submit(job)                        // Err(Refused(job)) once the token is cancelled
//! token.cancel();                         // running jobs see it; workers take no more
//! let Outcome { done, returned } = pool.finish();
//! // done + returned.len() is what was accepted
//! ```
//!
//! The workers must end when the token is cancelled, also those that sleep because there is nothing to
//! do, and nobody may look at the token every few milliseconds for that. You have `done()`: sleep on it
//! and on the queue. Mind what `select!` promises: if several arms are ready, *any* of them is taken. So
//! a worker may have a job in its hand and be cancelled, and that job is in nobody's queue any more.
//!
//! The same from the other side: whoever waits for room must be let go by the cancel, with the job.
//! crossbeam's `select!` has `send` arms for that, and the checker's has not; here there is something
//! simpler. The queue itself has no bound. What bounds it is a channel of *permits*, as many as there is
//! room for: `submit` receives one, and the worker that takes the job sends it back. Then all that
//! anybody waits for is a receive. The file has this part ready.
//!
//! Three functions are yours, about twenty-five lines: `submit`, `finish`, and the loop of a worker.
//!
//! Before moving on, be sure that you can say
//!
//! - in which order a worker asks "is there a job?" and "am I cancelled?", and which of the two is asked
//!   twice;
//! - when the permit goes back, and what the pool would be if it went back when the job is done;
//! - why `finish` closes the queue and does not cancel.
//!
//! Further reading: "Go Concurrency Patterns: Pipelines and cancellation",
//! <https://go.dev/blog/pipelines>, where each send has a `done` beside it; lesson 40, where the pool of
//! this course gets a context.

mod support;

use lesson_39::{exercises, modelled};

mod on_real_threads {
    use super::exercises::cancellable_pool::{Outcome, Refused, WorkerPool};
    use super::exercises::token::Token;
    use super::support::real::{channel, check, in_time};
    use std::panic::{AssertUnwindSafe, catch_unwind};
    use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
    use std::sync::{Arc, Barrier, Mutex};
    use std::thread;

    /// Ends the pool; what came back is sorted.
    fn finish(pool: WorkerPool<u32>) -> (usize, Vec<u32>) {
        let Outcome { done, mut returned } = pool.finish();
        returned.sort_unstable();
        (done, returned)
    }

    #[test]
    fn without_a_cancel_every_job_is_done_once() {
        in_time(|| {
            let done = Arc::new(Mutex::new(Vec::new()));
            let noted = Arc::clone(&done);
            let pool = WorkerPool::new(3, 2, Token::new(), move |job, _| {
                noted.lock().unwrap().push(job);
            });
            for job in 0..1_000 {
                let accepted = pool.submit(job);
                assert_eq!(
                    accepted,
                    Ok(()),
                    "submit() must accept each job while nobody cancels"
                );
            }
            let outcome = finish(pool);
            assert_eq!(
                outcome,
                (1_000, vec![]),
                "without a cancel, all that was submitted must be done before finish() returns (done, returned)"
            );
            let mut done = done.lock().unwrap().clone();
            done.sort_unstable();
            assert!(
                done.into_iter().eq(0..1_000),
                "each of 1,000 jobs must be done once"
            );
        });
    }

    #[test]
    fn workers_are_at_work_at_once_and_none_besides() {
        in_time(|| {
            let all = Arc::new(Barrier::new(4));
            let (inside, most) = (AtomicUsize::new(0), Arc::new(AtomicUsize::new(0)));
            let (meet, noted) = (Arc::clone(&all), Arc::clone(&most));
            let pool = WorkerPool::new(4, 1, Token::new(), move |_, _| {
                noted.fetch_max(inside.fetch_add(1, SeqCst) + 1, SeqCst);
                meet.wait();
                inside.fetch_sub(1, SeqCst);
                meet.wait();
            });
            for job in 0..40 {
                assert_eq!(pool.submit(job), Ok(()), "submit() must accept each job");
            }
            let outcome = finish(pool);
            let most = most.load(SeqCst);
            assert_eq!(
                (outcome, most),
                ((40, vec![]), 4),
                "4 workers must do 4 jobs at once, and never more ((done, returned), most at once)"
            );
        });
    }

    #[test]
    fn running_jobs_see_the_token_and_queued_ones_come_back() {
        check(|| {
            let (root, begun) = (Token::new(), Arc::new(Barrier::new(3)));
            let both = Arc::clone(&begun);
            let pool = WorkerPool::new(2, 10, root.child(), move |_, token: &Token| {
                both.wait();
                token.wait(); // a job that would take for ever
            });
            for job in 0..8 {
                assert_eq!(pool.submit(job), Ok(()), "submit() must accept each job");
            }
            begun.wait();
            root.cancel();
            let refused = pool.submit(8);
            assert_eq!(
                refused,
                Err(Refused(8)),
                "once the token is cancelled, submit() must give the job back"
            );
            let (done, returned) = finish(pool);
            assert_eq!(
                (done, returned),
                (2, vec![2, 3, 4, 5, 6, 7]),
                "when 2 of 8 jobs run and the token is cancelled, these two must end and the others come back \
                 (done, returned)"
            );
        });
    }

    #[test]
    fn a_job_that_cancels_is_the_last_of_its_worker() {
        check(|| {
            let pool = WorkerPool::new(1, 10, Token::new(), |job, token: &Token| {
                if job == 3 {
                    token.cancel();
                }
            });
            let refused: Vec<u32> = (0..10)
                .filter_map(|job| pool.submit(job).err().map(|Refused(job)| job))
                .collect();
            let (done, mut rest) = finish(pool);
            rest.extend(refused);
            rest.sort_unstable();
            assert_eq!(
                (done, rest),
                (4, vec![4, 5, 6, 7, 8, 9]),
                "job 3 cancels: 0 to 3 must be done, and the others be refused or come back (done, the rest)"
            );
        });
    }

    /// `work` owns the only sender: the channel is closed when the last worker has let go of it.
    #[test]
    fn workers_end_when_the_token_is_cancelled_though_the_pool_is_still_there() {
        check(|| {
            let token = Token::new();
            let (held, gone) = channel::bounded::<()>(0);
            let pool = WorkerPool::new(3, 1, token.clone(), move |_: u32, _| _ = &held);
            token.cancel();
            assert!(
                gone.recv().is_err(),
                "nothing is sent here: the workers were to end"
            );
            assert_eq!(
                finish(pool),
                (0, vec![]),
                "there was no job to do (done, returned)"
            );
        });
    }

    // The job that runs takes no notice of the cancel, until those who wait for room have been let go.
    #[test]
    fn who_waits_for_room_is_let_go_by_the_cancel() {
        check(|| {
            let token = Token::new();
            let (answered, all) = channel::bounded::<()>(0);
            let pool = WorkerPool::new(1, 1, token.clone(), move |_, _: &Token| _ = all.recv());
            let accepted = thread::scope(|scope| {
                let submitters: Vec<_> = (0..4)
                    .map(|job| {
                        let pool = &pool;
                        scope.spawn(move || pool.submit(job).is_ok())
                    })
                    .collect();
                token.cancel();
                let answers = submitters.into_iter().map(|submitter| submitter.join());
                let accepted = answers.filter(|answer| answer.as_ref().is_ok_and(|yes| *yes));
                accepted.count()
            });
            drop(answered);
            let (done, returned) = finish(pool);
            assert!(
                done + returned.len() == accepted,
                "of 4 jobs {accepted} were accepted: expected as many to be done or to come back, but {done} were \
                 done and {returned:?} came back"
            );
        });
    }

    #[test]
    fn what_has_no_worker_or_no_room_is_refused() {
        in_time(|| {
            let smallest = WorkerPool::new(1, 1, Token::new(), |_, _| ());
            assert_eq!(
                finish(smallest),
                (0, vec![]),
                "1 worker and room for 1 job must be enough (done, returned)"
            );
            let tries = [
                (0, 1, "a pool needs at least one worker"),
                (1, 0, "a queue needs room for at least one job"),
            ];
            for (workers, capacity, sentence) in tries {
                let refused = catch_unwind(AssertUnwindSafe(|| {
                    let pool = WorkerPool::new(workers, capacity, Token::new(), |_: u32, _| ());
                    pool.finish()
                }));
                let payload = refused.expect_err("a pool without workers or room must be refused");
                let said = payload.downcast_ref::<&str>().map(|said| said.to_string());
                let said = said.or_else(|| payload.downcast_ref::<String>().cloned());
                assert_eq!(
                    said.as_deref(),
                    Some(sentence),
                    "{workers} workers and a capacity of {capacity} must be refused with this sentence"
                );
            }
        });
    }
}

/// The same file, on simulated threads.
mod in_every_interleaving {
    use super::modelled::exercises::cancellable_pool::{Refused, WorkerPool};
    use super::modelled::exercises::token::Token;
    use super::support::model::check_large as check;
    use interleave::sync::{Arc, Barrier};
    use interleave::time::{Duration, Instant};
    use interleave::{channel, thread};
    use std::sync::atomic::{AtomicUsize as Note, Ordering::SeqCst}; // to write a note is no step

    #[test]
    fn two_workers_do_two_jobs_at_once() {
        check(|| {
            let both = Barrier::new(2);
            let pool = WorkerPool::new(2, 1, Token::new(), move |_: u32, _| _ = both.wait());
            for job in [1, 2] {
                assert_eq!(pool.submit(job), Ok(()), "submit() must accept each job");
            }
            let outcome = pool.finish();
            assert_eq!(
                (outcome.done, outcome.returned),
                (2, vec![]),
                "without a cancel, both jobs must be done (done, returned)"
            );
        });
    }

    // Two of them, each asleep in its `recv`: with workers that look again and again this never ends.
    #[test]
    fn workers_that_sleep_are_woken_by_the_cancel() {
        check(|| {
            let token = Token::new();
            let (held, gone) = channel::bounded::<()>(0);
            let pool = WorkerPool::new(2, 1, token.clone(), move |_: u32, _| _ = &held);
            token.cancel();
            assert!(
                gone.recv().is_err(),
                "nothing is sent here: the workers were to end"
            );
            drop(pool);
        });
    }

    // The virtual clock stands still unless somebody sleeps for a time, or sets a timeout.
    #[test]
    fn nobody_sets_an_alarm_to_look_again() {
        check(|| {
            let start = Instant::now();
            let token = Token::new();
            let pool = WorkerPool::new(1, 1, token.clone(), |_: u32, _| ());
            token.cancel();
            let outcome = pool.finish();
            let took = start.elapsed();
            assert_eq!(
                (outcome.done, outcome.returned, took),
                (0, vec![], Duration::ZERO),
                "a worker that has nothing to do must sleep until it is woken: time must not pass (done, \
                 returned, time)"
            );
        });
    }

    // The queue has room for one: job 3 finds none, unless it is refused before. Job 1 ends only when all
    // three have their answers, so it must be the cancel that lets job 3 go.
    #[test]
    fn a_job_that_cancels_is_the_last_and_no_other_is_lost() {
        check(|| {
            let (answered, all) = channel::bounded::<()>(0);
            let pool = WorkerPool::new(1, 1, Token::new(), move |job, token: &Token| {
                if job == 1 {
                    token.cancel();
                    _ = all.recv();
                }
            });
            let refused: Vec<u32> = [1, 2, 3]
                .into_iter()
                .filter_map(|job| pool.submit(job).err().map(|Refused(job)| job))
                .collect();
            drop(answered);
            let outcome = pool.finish();
            let mut rest = [outcome.returned, refused].concat();
            rest.sort_unstable();
            assert_eq!(
                (outcome.done, rest),
                (1, vec![2, 3]),
                "job 1 cancels: it alone must be done, and the others be refused or come back (done, the rest)"
            );
        });
    }

    #[test]
    fn what_is_accepted_is_done_or_comes_back() {
        check(|| {
            let token = Token::new();
            let worked = Arc::new(Note::new(0));
            let noted = Arc::clone(&worked);
            let pool = WorkerPool::new(1, 1, token.clone(), move |_: u32, _| {
                noted.fetch_add(1, SeqCst);
            });
            let canceller = thread::spawn(move || token.cancel());
            let accepted = usize::from(pool.submit(1).is_ok());
            let outcome = pool.finish();
            canceller.join().expect("cancel() must not panic");
            let worked = worked.load(SeqCst);
            assert!(
                outcome.done == worked && outcome.done + outcome.returned.len() == accepted,
                "expected done + returned to be what was accepted: {accepted} was accepted, {worked} done, \
                 and the outcome is {outcome:?}"
            );
        });
    }

    #[test]
    fn a_running_job_sees_the_token() {
        check(|| {
            let root = Token::new();
            let pool = WorkerPool::new(1, 1, root.child(), |_, token: &Token| token.wait());
            let accepted = pool.submit(1).is_ok();
            root.cancel();
            let outcome = pool.finish();
            assert!(
                accepted && outcome.done + outcome.returned.len() == 1,
                "a job that runs until its token is cancelled must end, or come back: accepted {accepted}, \
                 {outcome:?}"
            );
        });
    }

    #[test]
    fn who_submits_waits_while_the_queue_is_full() {
        check(|| {
            let (accepted, begun) = (Arc::new(Note::new(0)), Note::new(0));
            let noted = Arc::clone(&accepted);
            let pool = WorkerPool::new(1, 1, Token::new(), move |_: u32, _| {
                let begun = begun.fetch_add(1, SeqCst) + 1;
                let accepted = noted.load(SeqCst);
                assert!(
                    accepted <= begun + 1,
                    "with room for 1 job in the queue, at most 1 may be accepted that no worker has taken: \
                     {accepted} were accepted when job {begun} began"
                );
            });
            for job in 1..=3 {
                assert_eq!(pool.submit(job), Ok(()), "submit() must accept each job");
                accepted.fetch_add(1, SeqCst);
            }
            let outcome = pool.finish();
            assert_eq!(
                (outcome.done, outcome.returned),
                (3, vec![]),
                "without a cancel, all jobs must be done (done, returned)"
            );
        });
    }
}
