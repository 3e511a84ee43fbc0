//! Exercise 1: a pool that squares.
//!
//! Edit `src/exercises/square.rs` and run `cargo test -p lesson-38` until this file passes.
//!
//! Step 2 of the chapter doubles five jobs on three workers. Here you build the same yourself, once,
//! from an empty function: workers that square. This is the shape, and you will meet it wherever
//! pools are built, whatever the language:
//!
//! ```text
//!              ┌─ worker 1 ─┐
//!    jobs ─────┼─ worker 2 ─┼───── results
//!              └─ worker 3 ─┘
//! ```
//!
//! - The workers are as many as were asked for, not as many as there are jobs. That is the point of
//!   a pool: what it costs does not grow with the work.
//! - They share one receiver of jobs. A worker that is free takes the next job, so one slow job
//!   holds up one worker. To deal the jobs out beforehand, so many to each, is something else.
//! - Nobody tells the workers to stop. They end because the jobs channel is closed, and it is
//!   closed because every sender of it was dropped. The same again at the other end: the results
//!   are complete when every sender of results is gone.
//!
//! `taken` is called for each job by the worker that took it, with the worker's ID, where step 2 has
//! its `println!`. The checks use it to look inside: they hold jobs until as many are under way as
//! there are workers, which no sequential answer survives. All workers need it. Put it into an `Arc`,
//! or borrow it in a scope, and then say `let taken = &taken;` before the `move` closures: else the
//! first closure takes `taken` away from the others (E0382).
//!
//! A first pool rarely fails with a wrong number. It hangs. When it does, ask for each thread that
//! sleeps: what would wake it, and who still holds that? Three answers cover nearly every case: a
//! sender of jobs that is still alive, a sender of results that is still alive (did you clone it
//! for each worker, and what became of the original?), or a buffer that is full and that nobody
//! reads, since its reader waits at a `join`.
//!
//! The first checks run on real threads. The ones at the end run your file again on simulated
//! threads, in every order in which these can meet, and draw the simplest one that goes wrong.
//!
//! Before moving on, be able to say which line of yours closes which channel, and what would happen
//! if that line stood one line further down.
//!
//! Further reading: "Go by Example: Worker Pools"; the module documentation of
//! `crossbeam::channel`, on disconnection; `std::thread::scope`.

mod support;

use lesson_38::{exercises, modelled};
use std::collections::HashSet;
use std::sync::{Arc, Mutex};
use std::thread;
use support::{Meeting, Tally, in_time, panic_of};

mod on_real_threads {
    use super::exercises::square::square;
    use super::*;

    fn sorted(mut squares: Vec<u64>) -> Vec<u64> {
        squares.sort_unstable();
        squares
    }

    #[test]
    fn five_jobs_on_three_workers_give_five_squares() {
        in_time(|| {
            let squares = sorted(square(vec![1, 2, 3, 4, 5], 3, |_, _| ()));
            assert_eq!(
                squares,
                [1, 4, 9, 16, 25],
                "expected the squares of 1 to 5, in any order"
            );
        });
    }

    #[test]
    fn equal_jobs_and_the_largest_job_are_squared_like_any_other() {
        in_time(|| {
            let squares = sorted(square(vec![7, 0, 7, u32::MAX], 2, |_, _| ()));
            let expected = [0, 49, 49, u64::from(u32::MAX) * u64::from(u32::MAX)];
            assert_eq!(
                squares,
                expected,
                "expected a square for each of 7, 0, 7 and {}",
                u32::MAX
            );
        });
    }

    #[test]
    fn ten_thousand_jobs_give_ten_thousand_squares() {
        in_time(|| {
            let squares = sorted(square((0..10_000).collect(), 3, |_, _| ()));
            let expected: Vec<u64> = (0..10_000).map(|job| job * job).collect();
            assert_eq!(
                squares.len(),
                10_000,
                "expected one result for each of 10,000 jobs"
            );
            assert!(
                squares == expected,
                "expected the squares of 0 to 9,999, each once"
            );
        });
    }

    #[test]
    fn as_many_jobs_are_under_way_at_once_as_there_are_workers() {
        in_time(|| {
            for workers in [1, 2, 3, 8] {
                let meeting = Meeting::of(workers);
                let inside = Arc::clone(&meeting);
                square((0..50).collect(), workers, move |_, _| inside.attend());
                let (threads, most) = (meeting.threads(), meeting.most());
                assert!(
                    threads == workers && most == workers,
                    "expected 50 jobs to be done by as many threads as there are workers, {workers}, \
                     and as many at once: it took {threads} threads, and at most {most} were under way"
                );
            }
        });
    }

    #[test]
    fn three_workers_are_three_threads_with_the_ids_1_to_3() {
        in_time(|| {
            let seen = Arc::new(Mutex::new(HashSet::new()));
            let (meeting, notes) = (Meeting::of(3), Arc::clone(&seen));
            square((0..300).collect(), 3, move |id, _| {
                notes.lock().unwrap().insert((id, thread::current().id()));
                meeting.attend();
            });
            let seen = seen.lock().unwrap();
            let ids: HashSet<_> = seen.iter().map(|&(id, _)| id).collect();
            let threads: HashSet<_> = seen.iter().map(|&(_, thread)| thread).collect();
            assert!(
                ids == HashSet::from([1, 2, 3]) && threads.len() == 3 && seen.len() == 3,
                "expected 3 threads with the IDs 1 to 3, one each: got {} threads with the IDs {ids:?}",
                threads.len()
            );
        });
    }

    #[test]
    fn a_slow_job_holds_up_no_other() {
        in_time(|| {
            let (others, begun) = (Tally::default(), Arc::new(Mutex::new(0)));
            let noted = Arc::clone(&begun);
            square((0..20).collect(), 2, move |_, job| match job {
                // Job 0 is slow: it ends when all the others have begun.
                0 => *noted.lock().unwrap() = others.wait_for(19),
                _ => others.add(),
            });
            let begun = *begun.lock().unwrap();
            assert!(
                begun == 19,
                "expected one worker to do the 19 other jobs while job 0 takes its time: it began \
                 {begun}"
            );
        });
    }

    #[test]
    fn no_jobs_give_no_squares_at_once() {
        in_time(|| {
            let squares = square(vec![], 3, |_, job| panic!("there is no job {job}"));
            assert!(
                squares.is_empty(),
                "expected no results, since there were no jobs"
            );
        });
    }

    #[test]
    fn workers_without_a_job_do_no_harm() {
        in_time(|| {
            let squares = sorted(square(vec![3, 4], 16, |_, _| ()));
            assert_eq!(
                squares,
                [9, 16],
                "expected the squares of 3 and 4 from 16 workers"
            );
        });
    }

    #[test]
    fn a_pool_without_workers_is_refused() {
        in_time(|| {
            for jobs in [vec![1], vec![]] {
                let number = jobs.len();
                let message = panic_of(|| square(jobs, 0, |_, _| ()));
                assert_eq!(
                    message.as_deref(),
                    Some("a pool needs at least one worker"),
                    "expected a panic with this sentence when asked for 0 workers for {number} jobs"
                );
            }
        });
    }
}

/// The same file, on simulated threads. Two workers and two jobs are enough for nearly all that can go
/// wrong with twenty, and two can be tried in every order.
mod on_simulated_threads {
    use super::modelled::exercises::square::square;
    use super::support::check;
    use interleave::sync::atomic::{AtomicUsize, Ordering::Relaxed};
    use interleave::sync::{Arc, Barrier};
    use interleave::{Builder, check_up_to, thread};
    use std::sync::atomic::AtomicUsize as Note; // takes no part in the model: to write it is no step

    /// Goes into the pool with `taken`, and notes when it is dropped.
    struct Token(Arc<AtomicUsize>);

    impl Drop for Token {
        fn drop(&mut self) {
            self.0.fetch_add(1, Relaxed);
        }
    }

    #[test]
    fn two_workers_bring_home_two_squares_and_are_joined() {
        check(|| {
            let dropped = Arc::new(AtomicUsize::new(0));
            let token = Token(Arc::clone(&dropped));
            let squares = square(vec![2, 3], 2, move |_, _| _ = &token);
            assert!(
                squares == [4, 9] || squares == [9, 4],
                "expected the squares of 2 and 3: got {squares:?}"
            );
            assert!(
                dropped.load(Relaxed) == 1,
                "expected every worker to be joined when `square` returns, but one still holds `taken`"
            );
        });
    }

    /// There may be three threads at a time, and `square` may have all of them: its caller, a worker, and one that
    /// hands out the job. Afterwards there is room for two others, unless one of the first is still there.
    #[test]
    fn no_thread_is_left_when_square_returns() {
        Builder::new().threads(3).check(|| {
            square(vec![2], 1, |_, _| ());
            let both = Arc::new(Barrier::new(2));
            let others = [(); 2].map(|()| {
                let both = Arc::clone(&both);
                thread::spawn(move || _ = both.wait())
            });
            for other in others {
                other.join().unwrap();
            }
        });
    }

    /// More jobs than the channels and the worker can hold between them, if the channels have room for one.
    #[test]
    fn one_worker_brings_home_four_squares() {
        check(|| {
            let mut squares = square(vec![2, 3, 4, 5], 1, |_, _| ());
            squares.sort_unstable();
            assert_eq!(
                squares,
                [4, 9, 16, 25],
                "expected the squares of 2 to 5, in any order"
            );
        });
    }

    #[test]
    fn two_workers_are_at_work_at_once() {
        check(|| {
            let both = Barrier::new(2);
            let squares = square(vec![2, 3], 2, move |_, _| _ = both.wait());
            assert_eq!(squares.len(), 2, "expected one result for each of 2 jobs");
        });
    }

    /// The most jobs that were under way at once.
    fn most_at_once(jobs: Vec<u32>, workers: usize) -> usize {
        let under_way = AtomicUsize::new(0);
        let most = Arc::new(Note::new(0));
        let noted = Arc::clone(&most);
        square(jobs, workers, move |_, _| {
            noted.fetch_max(under_way.fetch_add(1, Relaxed) + 1, Relaxed);
            under_way.fetch_sub(1, Relaxed);
        });
        most.load(Relaxed)
    }

    #[test]
    fn one_worker_never_has_two_jobs_under_way() {
        check(|| {
            let most = most_at_once(vec![2, 3], 1);
            assert!(
                most == 1,
                "expected 1 worker to do one job at a time: {most} were under way"
            );
        });
    }

    #[test]
    fn two_workers_never_have_three_jobs_under_way() {
        check_up_to(2, || {
            let most = most_at_once(vec![2, 3, 4], 2);
            assert!(
                most <= 2,
                "expected at most 2 jobs under way on 2 workers: {most} were"
            );
        });
    }
}
