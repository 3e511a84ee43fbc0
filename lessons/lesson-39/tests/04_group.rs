//! # Exercise 4: `group`
//!
//! A page needs three answers. If one of the three fails there will be no page, and the others need not
//! go on. In Go that is `errgroup.WithContext`; open `src/exercises/group.rs` and write it for threads:
//!
//! ```text
//! let mut group = Group::new(&request);
//! group.spawn(|token| fetch_user(token));
//! group.spawn(|token| fetch_basket(token));
//! group.wait()?;                          // the first error; by then both have ended
//! ```
//!
//! The first error is the one to return. It cancels the rest, and these fail as well, *because* they were
//! cancelled: their errors say nothing. That is an order of two lines, and of two threads: a task that
//! sees the cancel may have returned its own error before the first one is stored, if you let it.
//!
//! A task can also panic. The others must hear of that, too, or they wait for a part that never comes,
//! and `wait` waits for them. What runs on every way out of a function is a drop, so exercise 1 has a
//! guard: `token.guard()` cancels when it is dropped, unless it was disarmed. Give it a name:
//! `let _ = token.guard()` drops it on the spot, and so cancels before the task has begun. The compiler
//! accepts that.
//!
//! About fifteen lines, if each task has a `JoinHandle` to be waited for.
//!
//! Before moving on, be sure that you can say
//!
//! - what is wrong with joining the tasks one after the other and cancelling when one is found to have
//!   failed;
//! - why the group's token is a child of the one it was given;
//! - what becomes of the tasks if the group is dropped, and what would become of tokio's, or of a future.
//!
//! Further reading: `errgroup`, <https://pkg.go.dev/golang.org/x/sync/errgroup>, which is a page long;
//! tokio's `JoinSet`, which cancels what is left when it is dropped; "Notes on structured concurrency" by
//! Nathaniel J. Smith.

mod support;

use lesson_39::{exercises, modelled};

mod on_real_threads {
    use super::exercises::group::Group;
    use super::exercises::token::Token;
    use super::support::real::{check, in_time};
    use std::panic::{AssertUnwindSafe, catch_unwind, panic_any, resume_unwind};
    use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
    use std::sync::{Arc, Barrier, mpsc};

    #[test]
    fn a_group_without_tasks_succeeds() {
        in_time(|| {
            let group: Group<String> = Group::new(&Token::new());
            assert_eq!(
                group.wait(),
                Ok(()),
                "wait() must return at once where there are no tasks"
            );
        });
    }

    #[test]
    fn all_tasks_run_at_once_and_all_are_waited_for() {
        check(|| {
            let mut group: Group<String> = Group::new(&Token::new());
            let (all, ended) = (Arc::new(Barrier::new(5)), Arc::new(AtomicUsize::new(0)));
            for _ in 0..5 {
                let (all, ended) = (Arc::clone(&all), Arc::clone(&ended));
                group.spawn(move |_| {
                    all.wait();
                    ended.fetch_add(1, SeqCst);
                    Ok(())
                });
            }
            let (result, ended) = (group.wait(), ended.load(SeqCst));
            assert_eq!(
                (result, ended),
                (Ok(()), 5),
                "5 tasks must run at once, and all must have ended when wait() returns (result, ended)"
            );
        });
    }

    // The others end only because they are cancelled, and fail because of that.
    #[test]
    fn the_first_error_cancels_the_rest_and_is_returned() {
        check(|| {
            let mut group = Group::new(&Token::new());
            let ended = Arc::new(AtomicUsize::new(0));
            for id in 0..5 {
                let ended = Arc::clone(&ended);
                group.spawn(move |token| {
                    if id != 3 {
                        token.wait();
                    }
                    ended.fetch_add(1, SeqCst);
                    Err(format!("task {id} failed"))
                });
            }
            let (result, ended) = (group.wait(), ended.load(SeqCst));
            assert_eq!(
                (result, ended),
                (Err("task 3 failed".to_owned()), 5),
                "wait() must return the error of the task that failed first, not one of those that failed \
                 because they were cancelled for it, and only when all have ended (result, ended)"
            );
        });
    }

    #[test]
    fn an_error_cancels_before_anybody_waits() {
        check(|| {
            let mut group = Group::new(&Token::new());
            let (told, hears) = mpsc::channel();
            group.spawn(move |token| {
                token.wait();
                told.send(()).map_err(|_| "nobody listens")
            });
            group.spawn(|_| Err("the other failed"));
            hears.recv().expect("the first task is told to stop");
            assert_eq!(
                group.wait(),
                Err("the other failed"),
                "wait() must return the error of the task that failed"
            );
        });
    }

    #[test]
    fn an_error_among_successes_is_returned() {
        check(|| {
            for failing in 0..3 {
                let mut group = Group::new(&Token::new());
                for id in 0..3 {
                    group.spawn(move |_| if id == failing { Err(id) } else { Ok(()) });
                }
                assert_eq!(
                    group.wait(),
                    Err(failing),
                    "of three tasks one failed: wait() must return its error"
                );
            }
        });
    }

    #[test]
    fn a_task_that_succeeds_cancels_nothing() {
        check(|| {
            let root = Token::new();
            let mut group: Group<&str> = Group::new(&root);
            let (over, is_over) = mpsc::channel::<()>();
            group.spawn(move |_| {
                let _dropped_at_the_end = over;
                Ok(())
            });
            group.spawn(move |token| {
                _ = is_over.recv();
                match token.is_cancelled() {
                    true => Err("cancelled, though nobody failed"),
                    false => Ok(()),
                }
            });
            assert_eq!(
                group.wait(),
                Ok(()),
                "a task that succeeds must not cancel the others"
            );
            assert!(
                !root.is_cancelled(),
                "a group that succeeds must not cancel its parent"
            );
        });
    }

    #[test]
    fn the_parent_cancels_the_group_and_never_the_other_way_round() {
        check(|| {
            let root = Token::new();
            let (mut fails, mut waits) = (Group::new(&root), Group::new(&root));
            waits.spawn(|token| {
                token.wait();
                Err("cancelled")
            });
            fails.spawn(|_| Err("failed"));
            let failed = fails.wait();
            assert!(
                failed == Err("failed") && !root.is_cancelled(),
                "a group that fails must not cancel its parent: {failed:?}"
            );
            root.cancel();
            assert_eq!(
                waits.wait(),
                Err("cancelled"),
                "the tasks of a group must be cancelled with its parent"
            );
        });
    }

    // The task goes on only when the group is gone, and is not cancelled by that.
    #[test]
    fn to_drop_a_group_cancels_nothing_and_waits_for_nobody() {
        check(|| {
            let mut group: Group<&str> = Group::new(&Token::new());
            let (go, may_go_on) = mpsc::channel::<()>();
            let (tell, told) = mpsc::channel();
            group.spawn(move |token| {
                _ = may_go_on.recv();
                _ = tell.send(token.is_cancelled());
                Ok(())
            });
            drop(group);
            drop(go);
            assert_eq!(
                told.recv(),
                Ok(false),
                "to drop a group must cancel nothing: its task goes on (whether it is cancelled)"
            );
        });
    }

    #[test]
    fn a_panic_cancels_the_rest_and_reaches_whoever_waits() {
        #[derive(Debug, PartialEq)]
        struct Unlucky(u32);

        in_time(|| {
            for panics in [0, 1, 2] {
                let mut group = Group::new(&Token::new());
                let ended = Arc::new(AtomicUsize::new(0));
                for id in 0..3 {
                    let ended = Arc::clone(&ended);
                    group.spawn(move |token| {
                        if id == panics {
                            resume_unwind(Box::new(Unlucky(id)));
                        }
                        token.wait();
                        ended.fetch_add(1, SeqCst);
                        Err("cancelled")
                    });
                }
                let result = catch_unwind(AssertUnwindSafe(|| group.wait()));
                let payload = result.expect_err("wait() must panic if a task did");
                let (payload, ended) = (payload.downcast().ok(), ended.load(SeqCst));
                assert_eq!(
                    (payload, ended),
                    (Some(Box::new(Unlucky(panics))), 2),
                    "a panic must cancel the other tasks and reach whoever waits, with its own payload, when \
                     all have ended (payload, others that ended)"
                );
            }
            let mut group: Group<String> = Group::new(&Token::new());
            group.spawn(|_| panic_any(Unlucky(7)));
            let result = catch_unwind(AssertUnwindSafe(|| group.wait()));
            assert!(
                result.is_err(),
                "a panic must not be taken for a success where no task returned an error"
            );
        });
    }
}

/// The same file, on simulated threads.
mod in_every_interleaving {
    use super::modelled::exercises::group::Group;
    use super::modelled::exercises::token::Token;
    use super::support::model::check;
    use interleave::sync::atomic::{AtomicUsize, Ordering::SeqCst};
    use interleave::sync::{Arc, Barrier};
    use std::panic::{AssertUnwindSafe, catch_unwind};

    #[test]
    fn two_tasks_run_at_once() {
        check(|| {
            let mut group: Group<u32> = Group::new(&Token::new());
            let both = Arc::new(Barrier::new(2));
            for _ in 0..2 {
                let both = Arc::clone(&both);
                group.spawn(move |_| {
                    both.wait();
                    Ok(())
                });
            }
            assert_eq!(
                group.wait(),
                Ok(()),
                "where all tasks succeed, the group must"
            );
        });
    }

    // Which of the two fails first is clear: the other waits for it.
    #[test]
    fn the_first_error_is_returned_and_not_its_echo() {
        check(|| {
            let mut group = Group::new(&Token::new());
            let ended = Arc::new(AtomicUsize::new(0));
            let echo = Arc::clone(&ended);
            group.spawn(move |token| {
                token.wait();
                echo.fetch_add(1, SeqCst);
                Err("cancelled")
            });
            group.spawn(|_| Err("failed"));
            let (result, ended) = (group.wait(), ended.load(SeqCst));
            assert_eq!(
                (result, ended),
                (Err("failed"), 1),
                "one task failed, the other failed because it was cancelled: wait() must return the error of \
                 the first, when both have ended (result, others that ended)"
            );
        });
    }

    #[test]
    fn the_first_error_is_found_whoever_was_started_first() {
        check(|| {
            let mut group = Group::new(&Token::new());
            group.spawn(|_| Err("failed"));
            group.spawn(|token| {
                token.wait();
                Err("cancelled")
            });
            assert_eq!(
                group.wait(),
                Err("failed"),
                "one task failed, the other failed because it was cancelled: wait() must return the error of \
                 the first"
            );
        });
    }

    #[test]
    fn a_task_that_succeeds_leaves_the_other_alone() {
        check(|| {
            let mut group = Group::new(&Token::new());
            for _ in 0..2 {
                group.spawn(|token| match token.is_cancelled() {
                    true => Err("cancelled, though nobody failed"),
                    false => Ok(()),
                });
            }
            assert_eq!(
                group.wait(),
                Ok(()),
                "a task that succeeds must not cancel the others"
            );
        });
    }

    #[test]
    fn a_task_that_fails_leaves_the_parent_alone() {
        check(|| {
            let root = Token::new();
            let mut group = Group::new(&root);
            group.spawn(|_| Err("failed"));
            let result = group.wait();
            assert!(
                result == Err("failed") && !root.is_cancelled(),
                "a group that fails must not cancel its parent: {result:?}"
            );
        });
    }

    #[test]
    fn the_parent_cancels_the_tasks() {
        check(|| {
            let root = Token::new();
            let mut group = Group::new(&root);
            group.spawn(|token| {
                token.wait();
                Err("cancelled")
            });
            root.cancel();
            assert_eq!(
                group.wait(),
                Err("cancelled"),
                "the tasks of a group must be cancelled with its parent"
            );
        });
    }

    #[test]
    fn a_panic_cancels_the_other_and_is_not_lost() {
        check(|| {
            let mut group = Group::new(&Token::new());
            let ended = Arc::new(AtomicUsize::new(0));
            let other = Arc::clone(&ended);
            group.spawn(|_| panic!("as it should"));
            group.spawn(move |token| {
                token.wait();
                other.fetch_add(1, SeqCst);
                Err("cancelled")
            });
            let result = catch_unwind(AssertUnwindSafe(|| group.wait()));
            let ended = ended.load(SeqCst);
            assert!(
                result.is_err() && ended == 1,
                "a panic must cancel the other task and reach whoever waits when both have ended: wait() gave \
                 {result:?}, and {ended} other task had ended"
            );
        });
    }
}
