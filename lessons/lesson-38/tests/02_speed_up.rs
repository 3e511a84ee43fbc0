//! Exercise 2: the same jobs on more workers.
//!
//! Edit `src/exercises/speed_up.rs`. To see the timings, run `cargo test -p lesson-38 --test
//! 02_speed_up -- --nocapture the_timings`.
//!
//! "Use more workers, and watch the speed change" is how courses on pools like to put it. So you
//! build the instrument: a function that does the same jobs on 1, then 2, then 4, then 8 workers,
//! and takes the time of each run. No results to collect this time, but two things to mind:
//!
//! - The jobs and the work are borrowed, not given to you. A thread from `thread::spawn` may
//!   outlive whoever started it, so it can borrow nothing; a thread from `thread::scope` is joined
//!   before the scope ends, so it can. Note where the scope waits, and what has to be closed before
//!   that.
//! - Each run needs the jobs afresh. A queue that the first run has drained holds nothing for the
//!   second.
//!
//! And a question to have an answer for: when does the clock start, and when does it stop? A run is
//! over when its last worker has ended. A clock that is read when the last job was *queued* shows a
//! wonderful speed-up, on any number of workers.
//!
//! The checks never judge how fast you are. They hold the jobs of a run until as many are under way
//! as the run has workers: that is what more workers are for, and it can be proved, which "it took
//! half as long" on a busy machine cannot. What they print is for you. The jobs of that check
//! sleep, as one that waits for a server does, so the timings halve as the workers double. If the
//! jobs were calculations, they would stop halving at the number of your cores: `cargo bench -p
//! lesson-38 --bench workers` shows both.
//!
//! Before moving on, explain why 8 workers are not 8 times as fast as 1 when a job computes, and
//! what the 8th costs you when it is idle.
//!
//! Further reading: the documentation of `std::thread::scope`; "Amdahl's law";
//! "Little's law", for how many workers a rate of jobs needs.

mod support;

use lesson_38::{exercises, modelled};
use std::sync::Mutex;
use std::thread;
use std::time::Duration;
use support::{Meeting, Tally, in_time, panic_of};

mod on_real_threads {
    use super::exercises::speed_up::speed_up;
    use super::*;

    #[test]
    fn the_timings_are_those_of_the_counts_in_their_order() {
        in_time(|| {
            let counts = [1, 2, 4, 8];
            let timings = speed_up(&[5; 16], &counts, |ms| {
                thread::sleep(Duration::from_millis(ms));
            });
            for timing in &timings {
                println!(
                    "16 jobs of 5 ms, workers: {}, took {:.1?}",
                    timing.workers, timing.elapsed
                );
            }
            let timed: Vec<usize> = timings.iter().map(|timing| timing.workers).collect();
            assert_eq!(
                timed, counts,
                "expected a timing for each count, in the order of the counts"
            );
        });
    }

    #[test]
    fn each_count_runs_every_job_once() {
        in_time(|| {
            let done = Mutex::new(Vec::new());
            let jobs: Vec<u64> = (0..1000).collect();
            speed_up(&jobs, &[1, 2, 4, 8], |job| done.lock().unwrap().push(job));
            let done = done.into_inner().unwrap();
            assert!(
                done.len() == 4000,
                "expected 1000 jobs to be done for each of 4 counts, 4000 in all: {} were",
                done.len()
            );
            for (run, done) in (1..).zip(done.chunks(1000)) {
                let mut done = done.to_vec();
                done.sort_unstable();
                assert!(
                    done == jobs,
                    "expected run {run} to do each job once, before the next run begins"
                );
            }
        });
    }

    #[test]
    fn as_many_jobs_are_under_way_at_once_as_the_count_says() {
        in_time(|| {
            for count in [1, 2, 4, 8] {
                let meeting = Meeting::of(count);
                speed_up(&[0; 50], &[count], |_| meeting.attend());
                let (threads, most) = (meeting.threads(), meeting.most());
                assert!(
                    threads == count && most == count,
                    "expected 50 jobs to be done by as many threads as the count says, {count}, and as \
                     many at once: it took {threads} threads, and at most {most} were under way"
                );
            }
        });
    }

    #[test]
    fn a_slow_job_holds_up_no_other() {
        in_time(|| {
            let (others, begun) = (Tally::default(), Mutex::new(0));
            speed_up(&[0, 1, 2, 3, 4, 5, 6, 7, 8, 9], &[2], |job| match job {
                // Job 0 is slow: it ends when all the others have begun.
                0 => *begun.lock().unwrap() = others.wait_for(9),
                _ => others.add(),
            });
            let begun = begun.into_inner().unwrap();
            assert!(
                begun == 9,
                "expected one worker to do the 9 other jobs while job 0 takes its time: it began \
                 {begun}"
            );
        });
    }

    #[test]
    fn a_run_without_jobs_is_timed_all_the_same() {
        in_time(|| {
            let timings = speed_up(&[], &[1, 3], |job| panic!("there is no job {job}"));
            assert_eq!(
                timings.len(),
                2,
                "expected a timing for each count, jobs or no jobs"
            );
        });
    }

    #[test]
    fn no_counts_give_no_timings() {
        in_time(|| {
            let timings = speed_up(&[1, 2], &[], |_| panic!("there is no run"));
            assert_eq!(
                timings,
                [],
                "expected no timings, since there were no counts"
            );
        });
    }

    #[test]
    fn a_run_without_workers_is_refused() {
        in_time(|| {
            let message = panic_of(|| speed_up(&[1], &[2, 0], |_| ()));
            assert_eq!(
                message.as_deref(),
                Some("a pool needs at least one worker"),
                "expected a panic with this sentence when asked for 0 workers"
            );
        });
    }
}

/// The same file, on simulated threads, in every order in which they can meet.
mod on_simulated_threads {
    use super::modelled::exercises::speed_up::speed_up;
    use super::support::check;
    use interleave::sync::Barrier;
    use interleave::sync::atomic::{AtomicUsize, Ordering::Relaxed};
    use interleave::thread;
    use std::sync::atomic::AtomicUsize as Note; // takes no part in the model: to write it is no step
    use std::time::Duration;

    #[test]
    fn two_workers_do_each_of_two_jobs_once_before_the_run_is_over() {
        check(|| {
            let done = [AtomicUsize::new(0), AtomicUsize::new(0)];
            speed_up(&[0, 1], &[2], |job| {
                _ = done[job as usize].fetch_add(1, Relaxed)
            });
            let done = done.map(|times| times.load(Relaxed));
            assert!(
                done == [1, 1],
                "expected jobs 0 and 1 to be done once each: done {done:?} times"
            );
        });
    }

    #[test]
    fn two_workers_are_at_work_at_once() {
        check(|| {
            let both = Barrier::new(2);
            speed_up(&[0, 1], &[2], |_| _ = both.wait());
        });
    }

    #[test]
    fn one_worker_never_has_two_jobs_under_way() {
        check(|| {
            let (under_way, most) = (AtomicUsize::new(0), Note::new(0));
            speed_up(&[0, 1], &[1], |_| {
                most.fetch_max(under_way.fetch_add(1, Relaxed) + 1, Relaxed);
                under_way.fetch_sub(1, Relaxed);
            });
            let most = most.into_inner();
            assert!(
                most == 1,
                "expected 1 worker to do one job at a time: {most} were under way"
            );
        });
    }

    #[test]
    fn a_run_begins_when_the_one_before_is_over() {
        check(|| {
            let (under_way, most) = (AtomicUsize::new(0), Note::new(0));
            speed_up(&[0], &[1, 1], |_| {
                most.fetch_max(under_way.fetch_add(1, Relaxed) + 1, Relaxed);
                under_way.fetch_sub(1, Relaxed);
            });
            let most = most.into_inner();
            assert!(
                most == 1,
                "expected one run after the other: jobs of {most} were under way"
            );
        });
    }

    /// Simulated time stands still while threads work, and passes only while they sleep. So this is
    /// arithmetic, not a measurement.
    #[test]
    fn the_clock_runs_until_the_last_worker_has_ended() {
        check(|| {
            let second = Duration::from_secs(1);
            let timings = speed_up(&[0, 1], &[1], |_| thread::sleep(second));
            let elapsed = timings[0].elapsed;
            assert!(
                elapsed >= 2 * second,
                "expected two jobs of 1 s on 1 worker to take at least 2 s: the timing says {elapsed:?}"
            );
        });
    }
}
