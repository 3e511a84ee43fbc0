//! # Exercise 2: `guard`
//!
//! `add` and `done` are two calls that must be made equally often, on every path through every job. In
//! Go one writes `defer wg.Done()` and hopes. In Rust the scope can count: open
//! `src/exercises/guard.rs` and write the wait group of the crossbeam crate, in which each *value* is
//! a member of the group.
//!
//! ```text
//! let group = WaitGroup::new();           // one member: this one
//! for _ in 0..2 {
//!     let member = group.clone();         // one more, counted here and now
//!     thread::spawn(move || {
//!         /* the job */
//!         drop(member);                   // or at the end of the scope, or because of a panic
//!     });
//! }
//! group.wait();                           // gives up its own, waits until the others are gone
//! ```
//!
//! If you come from Go, turn one reflex around: there, to copy a `WaitGroup` is a bug that `go vet`
//! looks for. Here, to clone it *is* `Add(1)`, and to drop it is `Done()`.
//!
//! You have a counter and its condition variable already, in exercise 1, and may build on it. Then
//! there is little to write, and one thing to think about: `wait` takes `self`. When is its own member
//! counted down, and how often? (A `self` is dropped at the end of its function, too.)
//!
//! The panic in these tests is part of them. A panicking thread drops what it owns, and so takes its
//! leave; whoever waits need not know.
//!
//! Before moving on, be sure that you can say
//!
//! - why a member must be cloned *before* its thread is spawned and not as the thread's first act;
//! - why `fn wait(&self)` would be a trap;
//! - what happens if a `drop` panics while a panic is unwinding already, and why yours cannot;
//! - what a `std::mem::forget(member)` does, and why that is no reason to distrust the design.
//!
//! Further reading:
//!
//! - `crossbeam::sync::WaitGroup`,
//!   <https://docs.rs/crossbeam/latest/crossbeam/sync/struct.WaitGroup.html>: its source is a page
//!   long, and its comment on the missed notification is worth that page;
//! - "Ownership Based Resource Management" in the Rustonomicon, on what `Drop` does and does not
//!   promise, <https://doc.rust-lang.org/nomicon/obrm.html>.

mod support;

mod on_real_threads {
    use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
    use std::sync::{Arc, Barrier};
    use std::thread;
    use std::time::Duration;

    use interleave::in_time;
    use lesson_36::exercises::guard::WaitGroup;

    const LIMIT: Duration = Duration::from_secs(10);

    #[test]
    fn a_lone_member_waits_for_nobody() {
        in_time(LIMIT, || {
            WaitGroup::new().wait();
            WaitGroup::default().wait();
        });
    }

    #[test]
    fn waits_for_every_member() {
        in_time(LIMIT, || {
            let group = WaitGroup::new();
            let ended = Arc::new(AtomicUsize::new(0));

            for _ in 0..8 {
                let (member, ended) = (group.clone(), Arc::clone(&ended));
                thread::spawn(move || {
                    ended.fetch_add(1, SeqCst);
                    drop(member);
                });
            }
            group.wait();

            let ended = ended.load(SeqCst);
            assert_eq!(
                ended, 8,
                "wait() must come back only when all other members are gone"
            );
        });
    }

    #[test]
    fn a_dropped_member_is_not_waited_for() {
        in_time(LIMIT, || {
            let group = WaitGroup::new();
            let members: Vec<_> = (0..10).map(|_| group.clone()).collect();
            drop(members[0].clone());
            drop(members);
            group.wait();
        });
    }

    #[test]
    fn members_that_wait_do_not_wait_for_each_other() {
        in_time(LIMIT, || {
            let group = WaitGroup::new();
            let waiters = [(); 4].map(|()| {
                let member = group.clone();
                thread::spawn(move || member.wait())
            });
            group.wait();
            for waiter in waiters {
                waiter.join().expect("wait() must not panic");
            }
        });
    }

    // The value that `new` made is a member like any other. A waiter that does not wait for it is sometimes
    // late enough to be right, but not every time.
    #[test]
    fn a_clone_that_waits_waits_for_the_first_member() {
        in_time(LIMIT, || {
            for round in 1..=200 {
                let group = WaitGroup::new();
                let (ended, both) = (Arc::new(AtomicUsize::new(0)), Arc::new(Barrier::new(2)));

                let waiter = {
                    let member = group.clone();
                    let (ended, both) = (Arc::clone(&ended), Arc::clone(&both));
                    thread::spawn(move || {
                        both.wait();
                        member.wait();
                        ended.load(SeqCst)
                    })
                };
                both.wait();
                ended.store(1, SeqCst);
                drop(group);

                let seen = waiter.join().expect("wait() must not panic");
                assert_eq!(
                    seen, 1,
                    "wait() must also wait for the member that new() made (round {round})"
                );
            }
        });
    }

    #[test]
    fn a_worker_that_panics_is_not_waited_for() {
        in_time(LIMIT, || {
            let group = WaitGroup::new();
            let workers = [1, 2, 3].map(|id| {
                let member = group.clone();
                thread::spawn(move || {
                    let _member = member;
                    assert_ne!(id, 2, "worker 2 panics, as it should");
                })
            });
            group.wait();

            let panicked = workers.map(|worker| worker.join().is_err());
            assert_eq!(
                panicked,
                [false, true, false],
                "of the workers 1, 2 and 3 only worker 2 must have panicked"
            );
        });
    }
}

mod in_every_interleaving {
    use super::support::check;
    use interleave::sync::Arc;
    use interleave::sync::atomic::{AtomicUsize, Ordering::SeqCst};
    use interleave::thread;
    use lesson_36::modelled::exercises::guard::WaitGroup;

    // Here `ended` is `SeqCst`, unlike in exercise 1: a right answer may count with the drops of an
    // `Arc`, which order what came before them, but whose ordering the model does not know.
    #[test]
    fn waits_for_both_workers() {
        check(|| {
            let group = WaitGroup::new();
            let ended = Arc::new(AtomicUsize::new(0));

            for _ in 0..2 {
                let (member, ended) = (group.clone(), Arc::clone(&ended));
                thread::spawn(move || {
                    ended.fetch_add(1, SeqCst);
                    drop(member);
                });
            }
            group.wait();

            let ended = ended.load(SeqCst);
            assert_eq!(
                ended, 2,
                "wait() must come back only when both workers are gone"
            );
        });
    }

    #[test]
    fn wakes_both_members_that_wait() {
        check(|| {
            let group = WaitGroup::new();
            let ended = Arc::new(AtomicUsize::new(0));

            let worker = {
                let (member, ended) = (group.clone(), Arc::clone(&ended));
                thread::spawn(move || {
                    ended.store(1, SeqCst);
                    drop(member);
                })
            };
            let waiter = {
                let (member, ended) = (group.clone(), Arc::clone(&ended));
                thread::spawn(move || {
                    member.wait();
                    ended.load(SeqCst)
                })
            };
            group.wait();

            let seen = [ended.load(SeqCst), waiter.join().unwrap()];
            assert_eq!(
                seen,
                [1, 1],
                "wait() must come back only when the worker is gone"
            );
            worker.join().unwrap();
        });
    }

    #[test]
    fn a_clone_that_waits_waits_for_the_first_member() {
        check(|| {
            let group = WaitGroup::new();
            let ended = Arc::new(AtomicUsize::new(0));

            let waiter = {
                let (member, ended) = (group.clone(), Arc::clone(&ended));
                thread::spawn(move || {
                    member.wait();
                    ended.load(SeqCst)
                })
            };
            ended.store(1, SeqCst);
            drop(group);

            let seen = waiter.join().expect("wait() must not panic");
            assert_eq!(
                seen, 1,
                "wait() must also wait for the member that new() made"
            );
        });
    }

    #[test]
    fn two_members_that_wait_both_leave() {
        check(|| {
            let group = WaitGroup::new();
            let waiter = {
                let member = group.clone();
                thread::spawn(move || member.wait())
            };
            group.wait();
            waiter.join().expect("wait() must not panic");
        });
    }

    #[test]
    fn a_worker_that_panics_is_not_waited_for() {
        check(|| {
            let group = WaitGroup::new();
            let worker = {
                let member = group.clone();
                thread::spawn(move || {
                    let _member = member;
                    panic!("as it should");
                })
            };
            group.wait();
            worker
                .join()
                .expect_err("the worker's panic belongs to its handle");
        });
    }

    #[test]
    fn a_worker_may_bring_in_a_further_one() {
        check(|| {
            let group = WaitGroup::new();
            let ended = Arc::new(AtomicUsize::new(0));

            let first = {
                let (member, ended) = (group.clone(), Arc::clone(&ended));
                thread::spawn(move || {
                    let second = {
                        let (member, ended) = (member.clone(), Arc::clone(&ended));
                        thread::spawn(move || {
                            ended.fetch_add(1, SeqCst);
                            drop(member);
                        })
                    };
                    drop(member);
                    second
                })
            };
            group.wait();

            let ended = ended.load(SeqCst);
            assert_eq!(
                ended, 1,
                "wait() must also wait for a member that was cloned while it waited"
            );
            first.join().unwrap().join().unwrap();
        });
    }
}
