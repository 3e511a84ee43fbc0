//! What becomes of a channel whose handles are dropped. The same on real threads and on simulated
//! ones, and on any channel with this API: the module above says which.

use super::channel::{Receiver, Sender, bounded, unbounded};
use super::sync::Arc;
use super::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use super::{BOUNDED_KEEPS_WHAT_IS_QUEUED, MANY, check, thread};
use std::panic::resume_unwind;

/// A way to make a channel.
type New<T> = fn() -> (Sender<T>, Receiver<T>);

/// Two channels on which most of the checks are run, one after the other: they close alike.
fn both<T>() -> [New<T>; 2] {
    [unbounded, || bounded(4)]
}

#[test]
fn what_is_queued_is_received_before_the_end() {
    for new in both() {
        check(move || {
            let (tx, rx) = new();
            for value in [1, 2] {
                tx.send(value)
                    .expect("send() must not fail while a receiver is there");
            }
            drop(tx);
            let received = [0; 4].map(|_: u64| rx.recv().ok());
            assert_eq!(
                received,
                [Some(1), Some(2), None, None],
                "when the last sender is gone, recv() must return what is queued, and then an error each time"
            );
        });
    }
}

#[test]
fn what_two_senders_sent_before_they_left_is_received() {
    for new in both() {
        check(move || {
            let (tx, rx) = new();
            let senders = [1, 2].map(|sender| {
                let tx = tx.clone();
                thread::spawn(move || {
                    let send = |number| tx.send((sender, number)).is_ok();
                    (0..MANY / 2).all(send)
                })
            });
            drop(tx);
            let received: Vec<(u64, u64)> = std::iter::from_fn(|| rx.recv().ok()).collect();
            for sender in senders {
                assert!(
                    sender.join().expect("send() must not panic"),
                    "send() must not fail while a receiver is there"
                );
            }
            for sender in [1, 2] {
                let of_one = received.iter().filter(|(from, _)| *from == sender);
                let numbers: Vec<u64> = of_one.map(|(_, number)| *number).collect();
                assert_eq!(
                    numbers,
                    (0..MANY / 2).collect::<Vec<_>>(),
                    "recv() must return all that each sender sent before it was dropped, and only then fail"
                );
            }
        });
    }
}

#[test]
fn every_receiver_that_waits_is_told_when_the_last_sender_leaves() {
    for new in both() {
        check(move || {
            let (tx, rx) = new();
            let receivers = [1, 2].map(|_| {
                let rx = rx.clone();
                thread::spawn(move || rx.recv().ok())
            });
            drop::<Sender<u64>>(tx);
            let received =
                receivers.map(|receiver| receiver.join().expect("recv() must not panic"));
            assert_eq!(
                received,
                [None, None],
                "each recv() must fail when the last sender is gone"
            );
        });
    }
}

#[test]
fn a_receiver_is_not_told_before_the_last_sender_leaves() {
    for new in both() {
        check(move || {
            let (tx, rx) = new();
            let other = tx.clone();
            let leaves = thread::spawn(move || drop(tx));
            let sends = thread::spawn(move || other.send(7).is_ok());
            let received = [rx.recv().ok(), rx.recv().ok()];
            assert_eq!(
                received,
                [Some(7), None],
                "while a sender is left, recv() must wait for what it sends"
            );
            leaves.join().expect("a drop must not panic");
            assert!(
                sends.join().expect("send() must not panic"),
                "send() must not fail while a receiver is there"
            );
        });
    }
}

// A panic drops what its thread owns. (This one is silent.)
#[test]
fn a_sender_that_is_lost_to_a_panic_is_gone_as_well() {
    for new in both() {
        check(move || {
            let (tx, rx) = new();
            let sender = thread::spawn(move || {
                let _tx: Sender<u64> = tx;
                resume_unwind(Box::new("a worker fails"));
            });
            assert_eq!(
                rx.recv().ok(),
                None,
                "recv() must fail when the last sender is gone, whichever way it went"
            );
            sender.join().expect_err("the panic belongs to its handle");
        });
    }
}

// `written` is read and written with `Relaxed`, which orders nothing.
#[test]
fn what_the_senders_did_is_visible_at_the_end() {
    for new in both() {
        check(move || {
            let (tx, rx) = new();
            let written = Arc::new(AtomicUsize::new(0));
            let theirs = Arc::clone(&written);
            let sender = thread::spawn(move || {
                theirs.store(1, Relaxed);
                drop::<Sender<u64>>(tx);
            });
            assert_eq!(rx.recv().ok(), None, "recv() must fail: nothing was sent");
            assert_eq!(
                written.load(Relaxed),
                1,
                "who is told that the senders are gone must see what they did before"
            );
            sender.join().expect("a drop must not panic");
        });
    }
}

#[test]
fn a_value_that_nobody_can_receive_comes_back() {
    for new in both() {
        check(move || {
            let (tx, rx) = new();
            let other = rx.clone();
            drop(rx);
            tx.send(1)
                .expect("send() must not fail while a receiver is there");
            assert_eq!(
                other.recv().ok(),
                Some(1),
                "recv() must return what was sent"
            );
            drop(other);
            let back = [2, 3].map(|value: u64| tx.send(value).map_err(|error| error.0));
            assert_eq!(
                back,
                [Err(2), Err(3)],
                "send() must fail and give its value back when the last receiver is gone"
            );
        });
    }
}

#[test]
fn every_sender_that_waits_gets_its_value_back_when_the_last_receiver_leaves() {
    check(|| {
        let (tx, rx) = bounded(1);
        tx.send(0)
            .expect("send() must not fail while a receiver is there");
        let senders = [1, 2].map(|value: u64| {
            let tx = tx.clone();
            thread::spawn(move || tx.send(value).map_err(|error| error.0))
        });
        drop(rx);
        let back = senders.map(|sender| sender.join().expect("send() must not panic"));
        assert_eq!(
            back,
            [Err(1), Err(2)],
            "a send() that waits for room must give its value back when the last receiver is gone"
        );
    });
}

#[test]
fn what_is_queued_is_dropped_when_the_last_receiver_leaves() {
    for (new, kept) in [
        (unbounded as New<_>, false),
        (|| bounded(4), BOUNDED_KEEPS_WHAT_IS_QUEUED),
    ] {
        check(move || {
            let (tx, rx) = new();
            let value = Arc::new(());
            for _ in 0..2 {
                tx.send(Arc::clone(&value))
                    .expect("send() must not fail while a receiver is there");
            }
            drop(rx.clone());
            let queued = Arc::strong_count(&value) - 1;
            assert_eq!(
                queued, 2,
                "a receiver that is not the last must leave what is queued"
            );
            drop(rx);
            let queued = Arc::strong_count(&value) - 1;
            let expected = if kept { 2 } else { 0 };
            assert_eq!(
                queued, expected,
                "when the last receiver goes, what is queued must be dropped, and not when the senders go"
            );
            drop(tx);
            let queued = Arc::strong_count(&value) - 1;
            assert_eq!(
                queued, 0,
                "with the last handle, all that is queued must be dropped"
            );
        });
    }
}

// In whichever order the two happen: the value is back, or it is gone. It does not stay in a queue
// that nobody reads.
#[test]
fn a_value_sent_while_the_last_receiver_leaves_does_not_stay() {
    for new in if BOUNDED_KEEPS_WHAT_IS_QUEUED {
        vec![unbounded as New<_>]
    } else {
        both().to_vec()
    } {
        check(move || {
            let (tx, rx) = new();
            let value = Arc::new(());
            let receiver = thread::spawn(move || drop(rx));
            let back = tx.send(Arc::clone(&value)).is_err(); // and dropped with the error
            receiver.join().expect("a drop must not panic");
            let queued = Arc::strong_count(&value) - 1;
            assert_eq!(
                queued, 0,
                "a value that nobody can receive must come back or be dropped at once (it came back: {back})"
            );
        });
    }
}

/// A job that can send further jobs: it holds a handle to the channel in which it is queued.
struct Job(Option<Sender<Job>>);

#[test]
fn a_queued_value_may_hold_a_handle_to_its_channel() {
    check(|| {
        let (tx, rx) = unbounded();
        let job = Job(Some(tx.clone()));
        tx.send(job)
            .unwrap_or_else(|_| panic!("send() must not fail while a receiver is there"));
        tx.send(Job(None))
            .unwrap_or_else(|_| panic!("send() must not fail while a receiver is there"));
        let first = rx.recv().unwrap_or_else(|_| panic!("recv() must not fail"));
        let handle = first.0.expect("the first job holds a handle");
        tx.send(Job(Some(handle)))
            .unwrap_or_else(|_| panic!("send() must not fail while a receiver is there"));
        drop(rx); // drops the jobs, and with them a handle
        assert!(
            tx.send(Job(None)).is_err(),
            "send() must fail when the last receiver is gone"
        );
    });
}
