//! What a channel with a capacity must do. The same on real threads and on simulated ones, and on
//! any channel with this API: the module above says which.

use super::channel::{Sender, bounded, unbounded};
use super::sync::Arc;
use super::sync::atomic::{AtomicU64, Ordering::Relaxed, Ordering::SeqCst};
use super::{MANY, check, thread};

#[test]
fn there_is_room_for_the_whole_capacity() {
    check(|| {
        let (tx, rx) = bounded(3);
        for round in 0..MANY {
            let sent = [1, 2, 3].map(|value| 10 * round + value);
            for value in sent {
                tx.send(value).expect("send() must not fail"); // nor wait: there is room
            }
            let received = sent.map(|_| rx.recv().ok());
            assert_eq!(
                received,
                sent.map(Some),
                "recv() must return the values in the order in which they were sent"
            );
        }
    });
}

#[test]
fn a_sender_waits_while_there_is_no_room() {
    check(|| {
        let (tx, rx) = bounded(1);
        let sent = Arc::new(AtomicU64::new(0));
        let count = Arc::clone(&sent);
        let sender = thread::spawn(move || {
            for value in 0..MANY {
                tx.send(value).expect("send() must not fail");
                count.fetch_add(1, SeqCst);
            }
        });
        for received in 0..MANY {
            let sent = sent.load(SeqCst);
            assert!(
                sent <= received + 1,
                "with a capacity of 1, send() must return at most once more than recv() was called: it \
                 returned {sent} times, and recv() was called {received} times"
            );
            assert_eq!(
                rx.recv().ok(),
                Some(received),
                "recv() must return the values in the order in which they were sent"
            );
        }
        sender.join().expect("send() must not panic");
    });
}

// One takes the room, the other waits for more.
#[test]
fn two_senders_share_room_for_one() {
    check(|| {
        let (tx, rx) = bounded(1);
        let sent = Arc::new(AtomicU64::new(0));
        let send = |tx: &Sender<u64>, sent: &AtomicU64, value| {
            tx.send(value).expect("send() must not fail");
            sent.fetch_add(1, SeqCst);
        };
        let (other, theirs) = (tx.clone(), Arc::clone(&sent));
        let sender = thread::spawn(move || send(&other, &theirs, 1));
        let before = Arc::clone(&sent);
        let receiver = thread::spawn(move || {
            let before = before.load(SeqCst);
            (before, [rx.recv().ok(), rx.recv().ok()])
        });
        send(&tx, &sent, 2);
        sender.join().expect("send() must not panic");
        let (before, mut received) = receiver.join().expect("recv() must not panic");
        received.sort_unstable();
        assert!(
            before <= 1,
            "with a capacity of 1, only one of two senders may go on before a value is received: {before} did"
        );
        assert_eq!(
            received,
            [Some(1), Some(2)],
            "what each of the senders sent must be received, once"
        );
    });
}

// Both wait, and two values are taken: each of these makes room for one.
#[test]
fn each_receive_lets_one_more_sender_go() {
    check(|| {
        let (tx, rx) = bounded(2);
        for value in [1, 2] {
            tx.send(value).expect("send() must not fail");
        }
        let senders = [3, 4].map(|value| {
            let tx = tx.clone();
            thread::spawn(move || tx.send(value).is_ok())
        });
        let first = [rx.recv().ok(), rx.recv().ok()];
        for sender in senders {
            assert!(
                sender.join().expect("send() must not panic"),
                "send() must not fail"
            );
        }
        let mut last = [rx.recv().ok(), rx.recv().ok()];
        last.sort_unstable();
        assert_eq!(
            (first, last),
            ([Some(1), Some(2)], [Some(3), Some(4)]),
            "what was sent first must be received first, and each value once"
        );
    });
}

// With room for one, both sides may have somebody who waits: whoever is woken must be one who can
// go on.
#[test]
fn a_sender_and_two_receivers_never_sleep_at_once() {
    each_value_goes_to_one_receiver(1);
}

// With room for two, two values may be there before the first receiver is awake.
#[test]
fn two_values_wake_two_receivers() {
    each_value_goes_to_one_receiver(2);
}

fn each_value_goes_to_one_receiver(capacity: usize) {
    check(move || {
        let (tx, rx) = bounded(capacity);
        let receivers = [1, 2].map(|_| {
            let rx = rx.clone();
            thread::spawn(move || {
                let values = (0..MANY / 2).filter_map(|_| rx.recv().ok());
                values.collect::<Vec<u64>>()
            })
        });
        for value in 0..MANY {
            tx.send(value).expect("send() must not fail");
        }
        let of_each = receivers.map(|receiver| receiver.join().expect("recv() must not panic"));
        let mut received = of_each.concat();
        received.sort_unstable();
        assert_eq!(
            received,
            (0..MANY).collect::<Vec<_>>(),
            "each value must go to one receiver, and only to one"
        );
    });
}

#[test]
fn what_a_sender_did_before_is_visible_to_the_receiver() {
    check(|| {
        let (tx, rx) = bounded(1);
        let written = Arc::new(AtomicU64::new(0));
        let theirs = Arc::clone(&written);
        let sender = thread::spawn(move || {
            for number in 1..=MANY {
                theirs.store(number, Relaxed);
                tx.send(number).expect("send() must not fail");
            }
        });
        for _ in 1..=MANY {
            let number = rx.recv().expect("recv() must not fail");
            let seen = written.load(Relaxed);
            assert!(
                seen >= number,
                "who receives a value must see what its sender did before: expected {number} or more, \
                 saw {seen}"
            );
        }
        sender.join().expect("send() must not panic");
    });
}

#[test]
fn without_a_bound_nobody_waits_to_send() {
    check(|| {
        let (tx, rx) = unbounded();
        let sent: Vec<u64> = (0..10).collect();
        for value in &sent {
            tx.send(*value).expect("send() must not fail");
        }
        let received: Vec<u64> = sent.iter().filter_map(|_| rx.recv().ok()).collect();
        assert_eq!(
            received, sent,
            "recv() must return the values in the order in which they were sent"
        );
    });
}
