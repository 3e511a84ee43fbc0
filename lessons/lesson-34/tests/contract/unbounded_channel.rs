//! What an unbounded channel must do. The same on real threads and on simulated ones, and on any
//! channel with this API: the module above says which.

use super::channel::unbounded;
use super::sync::Arc;
use super::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use super::{MANY, check, thread};

#[test]
fn values_come_in_the_order_in_which_they_were_sent() {
    check(|| {
        let (tx, rx) = unbounded();
        let sent: Vec<u64> = (0..MANY).collect();
        for value in &sent {
            tx.send(*value).expect("send() must not fail"); // and not wait: nobody receives yet
        }
        let received: Vec<u64> = sent.iter().filter_map(|_| rx.recv().ok()).collect();
        assert_eq!(
            received, sent,
            "recv() must return the values in the order in which they were sent"
        );
    });
}

#[test]
fn a_receiver_that_comes_first_waits_for_its_value() {
    check(|| {
        let (tx, rx) = unbounded();
        let receiver = thread::spawn(move || [rx.recv(), rx.recv()].map(Result::ok));
        tx.send(1).expect("send() must not fail");
        tx.send(2).expect("send() must not fail");
        let received = receiver.join().expect("recv() must not panic");
        assert_eq!(
            received,
            [Some(1), Some(2)],
            "recv() must wait for a value that is sent later"
        );
    });
}

#[test]
fn what_two_senders_send_is_received_once() {
    check(|| {
        let (tx, rx) = unbounded();
        let counts = [(1, MANY), (2, MANY / 2)];
        let senders = counts.map(|(sender, count)| {
            let tx = tx.clone();
            thread::spawn(move || {
                for number in 0..count {
                    tx.send((sender, number)).expect("send() must not fail");
                }
            })
        });
        let total = MANY + MANY / 2;
        let received: Vec<(u64, u64)> = (0..total).filter_map(|_| rx.recv().ok()).collect();
        for sender in senders {
            sender.join().expect("send() must not panic");
        }
        for (sender, count) in counts {
            let of_one = received.iter().filter(|(from, _)| *from == sender);
            let numbers: Vec<u64> = of_one.map(|(_, number)| *number).collect();
            assert_eq!(
                numbers,
                (0..count).collect::<Vec<_>>(),
                "each value of each sender must be received once, in the order in which that sender sent them"
            );
        }
    });
}

#[test]
fn each_value_goes_to_one_of_two_receivers() {
    check(|| {
        let (tx, rx) = unbounded();
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
        assert!(
            of_each.iter().all(|values| values.is_sorted()),
            "each receiver must get what it gets in the order in which it was sent"
        );
        let mut received = of_each.concat();
        received.sort_unstable();
        assert_eq!(
            received,
            (0..MANY).collect::<Vec<_>>(),
            "each value must go to one receiver, and only to one"
        );
    });
}

// `written` is read and written with `Relaxed`, which orders nothing: what a sender did before it
// sent is visible by the channel's promise alone.
#[test]
fn what_a_sender_did_before_is_visible_to_the_receiver() {
    check(|| {
        let (tx, rx) = unbounded();
        let written = Arc::new(AtomicUsize::new(0));
        let theirs = Arc::clone(&written);
        let sender = thread::spawn(move || {
            theirs.store(1, Relaxed);
            tx.send(()).is_ok()
        });
        rx.recv().expect("recv() must not fail");
        assert_eq!(
            written.load(Relaxed),
            1,
            "who receives a value must see what its sender did before"
        );
        assert!(
            sender.join().expect("send() must not panic"),
            "send() must not fail"
        );
    });
}

#[test]
fn a_dropped_clone_closes_nothing() {
    check(|| {
        let (tx, rx) = unbounded();
        drop((tx.clone(), rx.clone()));
        tx.send(1).expect("send() must not fail");
        assert_eq!(
            rx.recv().ok(),
            Some(1),
            "a clone that is dropped must not change anything for the other handles"
        );
    });
}

// A value can be anything that can be sent; handles can be sent and shared.
#[test]
fn values_are_only_moved() {
    fn shared<T: Send + Sync>(_: &T) {}
    check(|| {
        let (tx, rx) = unbounded();
        shared(&tx);
        shared(&rx);
        let job: Box<dyn FnOnce() -> u64 + Send> = Box::new(|| 7);
        let clone = tx.clone();
        drop(tx);
        clone
            .send(job)
            .unwrap_or_else(|_| panic!("send() must not fail"));
        let job = rx.recv().unwrap_or_else(|_| panic!("recv() must not fail"));
        assert_eq!(job(), 7, "recv() must return what was sent");
    });
}

#[test]
fn what_nobody_received_goes_with_the_last_handle() {
    check(|| {
        let (tx, rx) = unbounded();
        let value = Arc::new(());
        for _ in 0..MANY {
            tx.send(Arc::clone(&value)).expect("send() must not fail");
        }
        drop((tx, rx));
        assert_eq!(
            Arc::strong_count(&value),
            1,
            "values that nobody received must be dropped with the channel"
        );
    });
}
