//! # Exercise 4: `stop_flag`
//!
//! Open `src/exercises/stop_flag.rs`. A worker takes items and works on them until somebody says stop.
//! The flag of step 2 of the demo does nearly that. Here it keeps two promises to people who will not
//! read your code.
//!
//! ```text
//! // the worker's thread                  // any other thread
//! flag.run(|| inbox.take(), |item| …);    flag.stop();
//!                                         flag.join();     // the loop has ended, its work is visible
//! ```
//!
//! *After `stop`, nothing new.* Once `stop` has returned, an item that is handed over is not begun. Look at
//! a loop that asks the flag and then takes an item, and put the other thread's two steps, stop and hand
//! over, between its two. The look at the flag was right when it was made, and is worth nothing when
//! the item comes. So: what has to come first, the look or the item? And what becomes of an item that
//! was taken and may not be begun? It is not yours to lose.
//!
//! *After `join`, everything.* When `join` returns, the last item is finished and all that the work
//! wrote can be read, by plain `Relaxed` loads. That is the publishing of exercise 2 again: which of
//! your stores carries the work with it, and which load receives it?
//!
//! In the checks the items are handed over with `Release` and taken with `Acquire`, as a channel, a lock
//! or your mailbox would do it. So whoever takes an item knows all that the one who handed it over
//! knew. It is worth a minute to find out what that means for the ordering of the flag itself.
//!
//! Your loop looks, finds nothing and looks again; your `join` does so, too. `yield_now` lets others run
//! meanwhile, and that is all that can be done with atomics alone. A worker that has nothing to do for an
//! hour is busy for an hour. Spinning is not waiting: to sleep until there is something to do is what
//! lesson 34 begins with.
//!
//! Before moving on, be sure that you can say
//!
//! - why `Relaxed` is enough for the flag that stops, and not for the one that tells of the end;
//! - why `stop` itself must not wait for the worker (what if the work calls it?);
//! - what `join` does if the work panics, and what kind of value would mend that.
//!
//! Further reading:
//!
//! - Mara Bos, *Rust Atomics and Locks*, chapter 2, "Example: Stop Flag";
//! - `std::hint::spin_loop`, <https://doc.rust-lang.org/std/hint/fn.spin_loop.html>, on when to spin and
//!   when to yield.

mod support;

mod on_real_threads {
    use std::cell::RefCell;
    use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering::Relaxed};
    use std::sync::{Arc, mpsc};
    use std::thread;
    use std::time::Duration;

    use interleave::in_time;
    use lesson_33::exercises::stop_flag::StopFlag;

    const LIMIT: Duration = Duration::from_secs(10);

    #[test]
    fn works_on_every_item_until_the_work_itself_says_stop() {
        in_time(LIMIT, || {
            let flag = StopFlag::new();
            let done = RefCell::new(Vec::new());
            // Nothing there at first, nothing now and then: that is no reason to end.
            let mut source = [
                None,
                Some(1),
                None,
                None,
                Some(2),
                Some(3),
                Some(4),
                Some(5),
            ]
            .into_iter();
            let left = flag.run(
                || source.next().flatten(),
                |item| {
                    done.borrow_mut().push(item);
                    if item == 3 {
                        flag.stop();
                    }
                },
            );
            flag.join();

            assert_eq!(
                *done.borrow(),
                [1, 2, 3],
                "run() must work on items 1, 2 and 3, in order, and begin none after the stop"
            );
            let rest: Vec<_> = left.into_iter().chain(source.flatten()).collect();
            assert_eq!(
                rest,
                [4, 5],
                "items that are not begun must not be lost: run() returns the one that it took"
            );
        });
    }

    #[test]
    fn a_flag_that_is_up_lets_nothing_begin() {
        in_time(LIMIT, || {
            let flag = StopFlag::default();
            flag.stop();
            flag.stop();
            let mut source = 1..=3;
            let left = flag.run(
                || source.next(),
                |item| panic!("run() must not begin item {item} when the flag is up already"),
            );
            flag.join();
            flag.join();

            let rest: Vec<_> = left.into_iter().chain(source).collect();
            assert_eq!(
                rest,
                [1, 2, 3],
                "items that are not begun must not be lost: run() returns the one that it took"
            );
        });
    }

    #[test]
    fn ten_thousand_items_are_done_before_the_stop() {
        in_time(LIMIT, || {
            let flag = Arc::new(StopFlag::new());
            let sum = Arc::new(AtomicU64::new(0));
            let (items, inbox) = mpsc::channel::<u64>();
            let (done, reports) = mpsc::channel();

            let worker = {
                let (flag, sum) = (Arc::clone(&flag), Arc::clone(&sum));
                thread::spawn(move || {
                    flag.run(
                        || inbox.try_recv().ok(),
                        |item| {
                            sum.store(sum.load(Relaxed) + item, Relaxed);
                            let _ = done.send(());
                        },
                    )
                })
            };
            for item in 1..=10_000 {
                items
                    .send(item)
                    .expect("run() must not return before stop()");
            }
            for _ in 1..=10_000 {
                reports.recv().expect("run() must not return before stop()");
            }
            flag.stop();
            flag.join();

            let sum = sum.load(Relaxed);
            assert_eq!(
                sum, 50_005_000,
                "the work on the items 1 to 10000 must be done once, and visible after join()"
            );
            let left = worker.join().expect("run() must not panic");
            assert_eq!(left, None, "all items were begun: there is none to return");
        });
    }

    // The work goes on until `stop` has returned: a `stop` that waits for it waits for ever.
    #[test]
    fn stop_waits_for_nobody_and_join_for_the_item_that_was_begun() {
        in_time(LIMIT, || {
            let flag = Arc::new(StopFlag::new());
            let finished = Arc::new(AtomicUsize::new(0));
            let (begun, first) = mpsc::channel();
            let (go_on, signal) = mpsc::channel::<()>();

            let worker = {
                let (flag, finished) = (Arc::clone(&flag), Arc::clone(&finished));
                thread::spawn(move || {
                    let mut items = 1..=2;
                    flag.run(
                        || items.next(),
                        |_| {
                            begun.send(()).expect("the test waits for it");
                            signal.recv().expect("the test goes on");
                            finished.store(1, Relaxed);
                        },
                    )
                })
            };
            first.recv().expect("run() must begin the first item");
            flag.stop();
            go_on.send(()).expect("an item that is begun is finished");
            flag.join();

            let finished = finished.load(Relaxed);
            assert_eq!(
                finished, 1,
                "join() must return only when the item that was begun is finished"
            );
            let left = worker.join().expect("run() must not panic");
            assert!(
                left.is_none_or(|item| item == 2),
                "run() may have taken item 2, and no other, but returned {left:?}"
            );
        });
    }
}

mod in_every_interleaving {
    use super::support::check;
    use interleave::sync::Arc;
    use interleave::sync::atomic::{AtomicUsize, Ordering::*};
    use interleave::thread;
    use lesson_33::modelled::exercises::stop_flag::StopFlag;
    use std::sync::atomic::AtomicUsize as Note; // takes no part in the model: to write it is no step

    /// Room for one item, which is not 0. Handing over orders what came before it.
    struct Inbox {
        item: AtomicUsize,
    }

    impl Inbox {
        fn new() -> Self {
            let item = AtomicUsize::new(0);
            Inbox { item }
        }

        fn hand_over(&self, item: usize) {
            self.item.swap(item, Release);
        }

        fn take(&self) -> Option<usize> {
            Some(self.item.swap(0, Acquire)).filter(|item| *item != 0)
        }
    }

    #[test]
    fn an_item_handed_over_after_stop_is_never_begun() {
        check(|| {
            let (flag, inbox) = (Arc::new(StopFlag::new()), Arc::new(Inbox::new()));
            let begun = Arc::new(Note::new(0));
            let worker = {
                let (flag, inbox) = (Arc::clone(&flag), Arc::clone(&inbox));
                let begun = Arc::clone(&begun);
                thread::spawn(move || flag.run(|| inbox.take(), |item| begun.store(item, Relaxed)))
            };

            flag.stop();
            inbox.hand_over(7);
            let left = worker.join().expect("run() must not panic");
            let begun = begun.load(Relaxed);
            assert_eq!(
                begun, 0,
                "run() must begin no item that was handed over after stop() had returned"
            );
            assert_eq!(
                left.or(inbox.take()),
                Some(7),
                "an item that is not begun must not be lost: run() returns it if it took it"
            );
        });
    }

    // `result` is `Relaxed`, which orders nothing: that `main` sees it is a promise of `join`.
    #[test]
    fn the_work_is_visible_after_join() {
        check(|| {
            let (flag, inbox) = (Arc::new(StopFlag::new()), Arc::new(Inbox::new()));
            let (begun, result) = (Arc::new(Note::new(0)), Arc::new(AtomicUsize::new(0)));
            inbox.hand_over(7);
            {
                let (flag, inbox) = (Arc::clone(&flag), Arc::clone(&inbox));
                let (begun, result) = (Arc::clone(&begun), Arc::clone(&result));
                thread::spawn(move || {
                    flag.run(
                        || inbox.take(),
                        |item| {
                            begun.store(item, Relaxed);
                            result.store(item, Relaxed);
                        },
                    )
                });
            }

            flag.stop();
            flag.join();
            let (begun, result) = (begun.load(Relaxed), result.load(Relaxed));
            assert_eq!(
                result, begun,
                "when join() returns, the work on the item that was begun must be done and visible"
            );
        });
    }

    // Whoever says stop cannot know that the loop has ended already.
    #[test]
    fn to_stop_after_the_end_takes_nothing_back() {
        check(|| {
            let flag = Arc::new(StopFlag::new());
            let theirs = Arc::clone(&flag);
            let worker = thread::spawn(move || theirs.run(|| None::<usize>, |_| ()));

            flag.stop();
            flag.join();
            flag.stop();
            flag.join();
            assert_eq!(worker.join().unwrap(), None, "there was no item to return");
        });
    }

    #[test]
    fn the_work_may_say_stop_while_another_waits_for_the_end() {
        check(|| {
            let flag = Arc::new(StopFlag::new());
            let (begun, result) = (Arc::new(Note::new(0)), Arc::new(AtomicUsize::new(0)));
            let worker = {
                let flag = Arc::clone(&flag);
                let (begun, result) = (Arc::clone(&begun), Arc::clone(&result));
                thread::spawn(move || {
                    let mut items = [7, 8].into_iter();
                    let left = flag.run(
                        || items.next(),
                        |item| {
                            begun.store(item, Relaxed);
                            flag.stop();
                            result.store(item, Relaxed);
                        },
                    );
                    left.or(items.next())
                })
            };

            flag.join();
            let (begun, result) = (begun.load(Relaxed), result.load(Relaxed));
            assert_eq!(
                (begun, result),
                (7, 7),
                "when join() returns, the work on item 7 must be done and visible, and no other begun"
            );
            assert_eq!(
                worker.join().unwrap(),
                Some(8),
                "items that are not begun must not be lost: run() returns the one that it took"
            );
        });
    }
}
