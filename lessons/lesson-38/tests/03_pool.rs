//! Exercise 3: the pool as a type.
//!
//! Edit `src/exercises/pool.rs`.
//!
//! A service had 20,000 messages to send, started a thread of its own for each batch of users, and
//! ran out of memory. The cure was this type: a list of tasks, a number of workers, and a `run`
//! that returns when the last task has ended. You have built its inside twice by now. As a type it
//! has to keep promises to people who will not read it:
//!
//! - *Every task is run.* Not all but the last, and not all unless one of them panics.
//! - *`count` at once.* No fewer, or the machine is idle; no more, or the memory is gone again.
//! - *`run` returns after the last task.* A caller who reads the outcome is not to race with it.
//! - *No workers, no pool.* A pool of 0 workers would accept its tasks and never run them. That is
//!   an error, and the time to say so is when the pool is made.
//!
//! The hard one is the task that panics. In Go it ends the whole process. In Rust it ends one
//! thread: the worker. Nobody is told. The pool goes on with one worker fewer; once that has
//! happened `count` times the queue is full of tasks and has nobody to run them. (The thread pool
//! of the Rust book has this hole.) So either the panic does not get through to the worker, or the
//! worker is replaced. `std::panic::catch_unwind` is for the first; it asks whether what the
//! closure holds is "unwind safe", that is, whether anyone could see it half-changed after the
//! panic. Who could see a task that was run and is gone? In a program that is built with `panic =
//! "abort"` nothing is caught.
//!
//! If you keep the queue in the pool, mind that a sender is a part of it, and that `run` waits for
//! workers who wait for that sender to be dropped.
//!
//! In step 4 a wait group says when the last task has ended. It is crossbeam's, and the checker has
//! none, so you cannot import one here. You need none: join the workers, or count the tasks by hand.
//!
//! Before moving on, be able to say what your pool does with a task while all workers are busy, and
//! what it would do with a million of them: a bound on the workers is not a bound on the queue.
//!
//! Further reading: the documentation of `std::panic::catch_unwind`, and of `JoinHandle::join` on
//! panics; "The Rust Programming Language", its last chapter; lesson 40, where the pool outlives
//! its first list of tasks.

mod support;

use lesson_38::{exercises, modelled};
use std::panic::resume_unwind;
use std::sync::{Arc, Mutex};
use support::{Meeting, Tally, in_time};

mod on_real_threads {
    use super::exercises::pool::{Report, Task, WorkerPool, ZeroWorkers};
    use super::*;

    /// Panics without printing anything.
    fn panic_quietly() -> ! {
        resume_unwind(Box::new("a task that panics, on purpose"))
    }

    /// Runs the tasks on so many workers.
    fn run(count: usize, tasks: Vec<Task>) -> Report {
        let pool = WorkerPool::new(count, tasks);
        pool.unwrap_or_else(|error| panic!("expected a pool of {count} workers: {error}"))
            .run()
    }

    /// So many tasks that all do the same.
    fn tasks(number: usize, task: impl Fn() + Clone + Send + 'static) -> Vec<Task> {
        (0..number)
            .map(|_| Box::new(task.clone()) as Task)
            .collect()
    }

    #[test]
    fn every_one_of_23_tasks_is_run_on_3_workers() {
        in_time(|| {
            let times: Vec<_> = (0..23).map(|_| Arc::new(Tally::default())).collect();
            let task = |tally: &Arc<Tally>| -> Task {
                let tally = Arc::clone(tally);
                Box::new(move || tally.add())
            };
            let report = run(3, times.iter().map(task).collect());
            let times: Vec<usize> = times.iter().map(|tally| tally.count()).collect();
            assert_eq!(times, [1; 23], "expected each of 23 tasks to be run once");
            let expected = Report {
                done: 23,
                panicked: 0,
            };
            assert_eq!(
                report, expected,
                "expected a report of 23 tasks that were done"
            );
        });
    }

    #[test]
    fn as_many_tasks_are_under_way_at_once_as_there_are_workers() {
        in_time(|| {
            for count in [1, 2, 3, 8] {
                let meeting = Meeting::of(count);
                let inside = Arc::clone(&meeting);
                run(count, tasks(50, move || inside.attend()));
                let (threads, most) = (meeting.threads(), meeting.most());
                assert!(
                    threads == count && most == count,
                    "expected 50 tasks to be run by as many threads as there are workers, {count}, and \
                     as many at once: it took {threads} threads, and at most {most} were under way"
                );
            }
        });
    }

    #[test]
    fn a_slow_task_holds_up_no_other() {
        in_time(|| {
            let (others, begun) = (Arc::new(Tally::default()), Arc::new(Mutex::new(0)));
            let (awaited, noted) = (Arc::clone(&others), Arc::clone(&begun));
            let mut list = tasks(19, move || others.add());
            // The first task is slow: it ends when all the others have begun.
            list.insert(
                0,
                Box::new(move || *noted.lock().unwrap() = awaited.wait_for(19)),
            );
            run(2, list);
            let begun = *begun.lock().unwrap();
            assert!(
                begun == 19,
                "expected one worker to run the 19 other tasks while the first takes its time: it \
                 began {begun}"
            );
        });
    }

    #[test]
    fn a_pool_without_workers_is_refused() {
        in_time(|| {
            let task: Task = Box::new(|| panic!("a pool that was refused ran a task"));
            let refused = WorkerPool::new(0, vec![task]).err();
            assert_eq!(
                refused,
                Some(ZeroWorkers),
                "expected the error of a pool of 0 workers"
            );
            let refused = WorkerPool::new(0, vec![]).err();
            assert_eq!(
                refused,
                Some(ZeroWorkers),
                "expected the error even if there are no tasks"
            );
        });
    }

    #[test]
    fn a_pool_without_tasks_returns_at_once() {
        in_time(|| {
            assert_eq!(
                run(3, vec![]),
                Report::default(),
                "expected a report of no tasks"
            );
        });
    }

    #[test]
    fn a_task_that_panics_is_counted_and_the_others_are_done() {
        in_time(|| {
            let done = Arc::new(Tally::default());
            let count = Arc::clone(&done);
            let mut list = tasks(20, move || count.add());
            for place in [0, 5, 10, 22] {
                list.insert(place, Box::new(|| panic_quietly()));
            }
            let report = run(2, list);
            let expected = Report {
                done: 20,
                panicked: 4,
            };
            assert_eq!(
                done.count(),
                20,
                "expected the 20 tasks that do not panic to be done"
            );
            assert_eq!(
                report, expected,
                "expected a report of 20 tasks done and 4 panics"
            );
        });
    }

    #[test]
    fn after_a_panic_on_each_worker_as_many_are_at_work_as_before() {
        in_time(|| {
            let (before, after) = (Meeting::of(3), Meeting::of(3));
            let (first, second) = (Arc::clone(&before), Arc::clone(&after));
            let mut list = tasks(3, move || {
                first.attend(); // so that each of the three workers has one of these
                panic_quietly()
            });
            list.extend(tasks(9, move || second.attend()));
            let report = run(3, list);
            let most = after.most();
            assert!(
                most == 3,
                "expected 3 tasks under way at once after each of the 3 workers met a panic: the \
                 most that ever were is {most}"
            );
            let expected = Report {
                done: 9,
                panicked: 3,
            };
            assert_eq!(
                report, expected,
                "expected a report of 9 tasks done and 3 panics"
            );
        });
    }
}

/// The same file, on simulated threads, in every order in which they can meet.
mod on_simulated_threads {
    use super::modelled::exercises::pool::{Report, Task, WorkerPool};
    use super::support::check;
    use interleave::sync::atomic::{AtomicUsize, Ordering::Relaxed};
    use interleave::sync::{Arc, Barrier};
    use interleave::{Builder, check_up_to};
    use std::sync::atomic::AtomicUsize as Note; // takes no part in the model: to write it is no step

    fn run<const N: usize>(count: usize, tasks: [Task; N]) -> Report {
        WorkerPool::new(count, Vec::from(tasks))
            .expect("a pool with workers")
            .run()
    }

    /// A task that counts itself, when it ends.
    fn counted(done: &Arc<AtomicUsize>) -> Task {
        let done = Arc::clone(done);
        Box::new(move || _ = done.fetch_add(1, Relaxed))
    }

    /// A task that does not get far.
    fn panicking() -> Task {
        Box::new(|| panic!("a task that panics, on purpose"))
    }

    #[test]
    fn two_workers_have_run_two_tasks_when_run_returns() {
        check(|| {
            let done = Arc::new(AtomicUsize::new(0));
            let report = run(2, [counted(&done), counted(&done)]);
            let done = done.load(Relaxed);
            assert!(
                done == 2,
                "expected 2 tasks to have ended when `run` returns: {done} had"
            );
            assert!(
                report
                    == Report {
                        done: 2,
                        panicked: 0
                    },
                "expected a report of 2 tasks done: got {report:?}"
            );
        });
    }

    #[test]
    fn two_workers_are_at_work_at_once() {
        check(|| {
            let both = Arc::new(Barrier::new(2));
            let task = |both: &Arc<Barrier>| -> Task {
                let both = Arc::clone(both);
                Box::new(move || _ = both.wait())
            };
            run(2, [task(&both), task(&both)]);
        });
    }

    #[test]
    fn a_pool_that_is_not_run_starts_nothing() {
        // The model's main thread is the only one that there may be.
        Builder::new().threads(1).check(|| {
            let done = Arc::new(AtomicUsize::new(0));
            let pool = WorkerPool::new(2, vec![counted(&done)]).expect("a pool with workers");
            drop(pool);
            let done = done.load(Relaxed);
            assert!(
                done == 0,
                "expected a pool that was only made to run nothing: it ran {done} task"
            );
        });
    }

    /// A task that notes how many are under way together with it.
    fn watched(under_way: &Arc<AtomicUsize>, most: &Arc<Note>) -> Task {
        let (under_way, most) = (Arc::clone(under_way), Arc::clone(most));
        Box::new(move || {
            most.fetch_max(under_way.fetch_add(1, Relaxed) + 1, Relaxed);
            under_way.fetch_sub(1, Relaxed);
        })
    }

    #[test]
    fn one_worker_never_has_two_tasks_under_way() {
        check(|| {
            let (under_way, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(Note::new(0)));
            run(1, [watched(&under_way, &most), watched(&under_way, &most)]);
            let most = most.load(Relaxed);
            assert!(
                most == 1,
                "expected 1 worker to run one task at a time: {most} were under way"
            );
        });
    }

    #[test]
    fn two_workers_never_have_three_tasks_under_way() {
        check_up_to(2, || {
            let (under_way, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(Note::new(0)));
            let task = || watched(&under_way, &most);
            run(2, [task(), task(), task()]);
            let most = most.load(Relaxed);
            assert!(
                most <= 2,
                "expected at most 2 tasks under way on 2 workers: {most} were"
            );
        });
    }

    #[test]
    fn one_worker_lives_on_after_a_panic() {
        check(|| {
            let done = Arc::new(AtomicUsize::new(0));
            let report = run(1, [panicking(), counted(&done)]);
            assert!(
                report
                    == Report {
                        done: 1,
                        panicked: 1
                    }
                    && done.load(Relaxed) == 1,
                "expected the task after the one that panics to be done: got {report:?}"
            );
        });
    }

    #[test]
    fn a_panic_on_one_of_two_workers_costs_no_other_task() {
        check(|| {
            let done = Arc::new(AtomicUsize::new(0));
            let report = run(2, [panicking(), counted(&done)]);
            assert!(
                report
                    == Report {
                        done: 1,
                        panicked: 1
                    }
                    && done.load(Relaxed) == 1,
                "expected 1 task done and 1 panic counted: got {report:?}"
            );
        });
    }

    #[test]
    fn two_workers_without_a_task_end() {
        check(|| {
            let report = run(2, []);
            assert!(
                report == Report::default(),
                "expected a report of no tasks: got {report:?}"
            );
        });
    }
}
