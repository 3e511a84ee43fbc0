//! What `try_send`, `try_recv` and `recv_timeout` must do. The same on real threads and on
//! simulated ones, and on any channel with this API: the module above says which.

use super::channel::{Sender, bounded, unbounded};
use super::errors::{RecvTimeoutError, TryRecvError, TrySendError};
use super::time::{Duration, Instant};
use super::{CLOCK_IS_VIRTUAL, check, check_timeout, thread};

/// A time that never passes on real threads: whoever waits it out hangs.
const LONG: Duration = Duration::from_secs(3_600);
const SHORT: Duration = Duration::from_millis(10);

#[test]
fn try_send_gives_back_what_there_is_no_room_for() {
    check(|| {
        let (tx, rx) = bounded(2);
        let sent = [1, 2, 3, 4].map(|value: u64| tx.try_send(value));
        assert_eq!(
            sent,
            [
                Ok(()),
                Ok(()),
                Err(TrySendError::Full(3)),
                Err(TrySendError::Full(4))
            ],
            "try_send() must send while there is room (here for 2), and then give the value back as Full"
        );
        let received = [rx.recv().ok(), rx.recv().ok()];
        assert_eq!(
            received,
            [Some(1), Some(2)],
            "recv() must return what was sent, and nothing that was refused"
        );
    });
}

#[test]
fn an_unbounded_channel_is_never_full() {
    check(|| {
        let (tx, rx) = unbounded();
        for value in 0..10 {
            assert_eq!(
                tx.try_send(value),
                Ok(()),
                "try_send() must always send into a channel without a bound"
            );
        }
        assert_eq!(
            rx.recv().ok(),
            Some(0),
            "recv() must return what was sent first"
        );
    });
}

#[test]
fn try_send_says_disconnected_whether_full_or_not() {
    check(|| {
        let (tx, rx) = bounded(1);
        drop(rx);
        assert_eq!(
            tx.try_send(1),
            Err(TrySendError::Disconnected(1)),
            "try_send() must give the value back as Disconnected when the last receiver is gone"
        );
        let (tx, rx) = bounded(1);
        assert_eq!(
            tx.try_send(1),
            Ok(()),
            "try_send() must send: there is room"
        );
        drop(rx);
        assert_eq!(
            tx.try_send(2),
            Err(TrySendError::Disconnected(2)),
            "of full and disconnected, disconnected must win: nobody will ever make room"
        );
    });
}

#[test]
fn try_recv_takes_what_is_there() {
    check(|| {
        let (tx, rx) = bounded(2);
        assert_eq!(
            rx.try_recv(),
            Err(TryRecvError::Empty),
            "try_recv() must say Empty where a value can still come"
        );
        for value in [1, 2] {
            tx.send(value)
                .expect("send() must not fail while a receiver is there");
        }
        assert_eq!(
            rx.try_recv(),
            Ok(1),
            "try_recv() must return what was sent first"
        );
        drop(tx);
        let received = [(); 3].map(|()| rx.try_recv());
        assert_eq!(
            received,
            [
                Ok(2),
                Err(TryRecvError::Disconnected),
                Err(TryRecvError::Disconnected)
            ],
            "when the last sender is gone, try_recv() must return what is queued, and then Disconnected"
        );
    });
}

// That somebody else is at the channel just now is no reason to refuse.
#[test]
fn only_full_is_full_and_only_empty_is_empty() {
    check(|| {
        let (tx, rx) = bounded(2);
        let other = tx.clone();
        let sender = thread::spawn(move || other.try_send(1));
        let sent = [
            tx.try_send(1),
            sender.join().expect("try_send() must not panic"),
        ];
        assert_eq!(
            sent,
            [Ok(()), Ok(())],
            "try_send() must send while there is room, also if others send at the same time"
        );
        let other = rx.clone();
        let receiver = thread::spawn(move || other.try_recv());
        let received = [
            rx.try_recv(),
            receiver.join().expect("try_recv() must not panic"),
        ];
        assert_eq!(
            received,
            [Ok(1), Ok(1)],
            "try_recv() must take a value that is there, also if others receive at the same time"
        );
    });
}

#[test]
fn try_send_wakes_receivers_that_sleep() {
    check(|| {
        let (tx, rx) = bounded(2);
        let receivers = [1, 2].map(|_| {
            let rx = rx.clone();
            thread::spawn(move || rx.recv().ok())
        });
        let sent = [tx.try_send(1), tx.try_send(2)];
        let mut received =
            receivers.map(|receiver| receiver.join().expect("recv() must not panic"));
        received.sort_unstable();
        assert_eq!(
            (sent, received),
            ([Ok(()), Ok(())], [Some(1), Some(2)]),
            "a receiver that sleeps must be woken for what try_send() sends"
        );
    });
}

#[test]
fn try_recv_wakes_senders_that_sleep() {
    check(|| {
        let (tx, rx) = bounded(2);
        for value in [1, 2] {
            tx.send(value)
                .expect("send() must not fail while a receiver is there");
        }
        let senders = [3, 4].map(|value| {
            let tx = tx.clone();
            thread::spawn(move || tx.send(value).is_ok())
        });
        let first = [rx.try_recv(), rx.try_recv()];
        let sent = senders.map(|sender| sender.join().expect("send() must not panic"));
        assert_eq!(
            (first, sent),
            ([Ok(1), Ok(2)], [true, true]),
            "a sender that sleeps must be woken for the room that try_recv() makes"
        );
    });
}

#[test]
fn no_time_at_all_is_enough_for_what_is_there() {
    check(|| {
        let (tx, rx) = bounded(2);
        assert_eq!(
            rx.recv_timeout(Duration::ZERO),
            Err(RecvTimeoutError::Timeout),
            "recv_timeout() must say Timeout where a value can still come, but has not come in time"
        );
        for value in [1, 2] {
            tx.send(value)
                .expect("send() must not fail while a receiver is there");
        }
        assert_eq!(
            rx.recv_timeout(Duration::ZERO),
            Ok(1),
            "recv_timeout() must return a value that is there, however short the time"
        );
        drop(tx);
        let received = [(); 2].map(|()| rx.recv_timeout(Duration::ZERO));
        assert_eq!(
            received,
            [Ok(2), Err(RecvTimeoutError::Disconnected)],
            "when the last sender is gone, recv_timeout() must return what is queued, and then Disconnected, \
             however short the time"
        );
    });
}

#[test]
fn a_time_without_end_may_be_given() {
    check(|| {
        let (tx, rx) = unbounded();
        tx.send(1)
            .expect("send() must not fail while a receiver is there");
        let received = rx.recv_timeout(Duration::MAX);
        drop(tx);
        assert_eq!(
            (received, rx.recv_timeout(Duration::MAX)),
            (Ok(1), Err(RecvTimeoutError::Disconnected)),
            "recv_timeout(Duration::MAX) must do what recv() does"
        );
    });
}

// A receiver that waits without end is there when the value comes. (An answer may take "without end"
// for a very long time: in a model, that may be over first.)
#[test]
fn a_time_without_end_lasts_until_there_is_a_value() {
    const YEAR: Duration = Duration::from_secs(365 * 24 * 3_600);
    check(|| {
        let (tx, rx) = unbounded();
        let sender = thread::spawn(move || {
            tx.send(1)
                .expect("send() must not fail while a receiver is there");
            tx // not dropped before the receiver has its answer: the channel stays open
        });
        let start = Instant::now();
        let received = rx.recv_timeout(Duration::MAX);
        let took = start.elapsed();
        sender.join().expect("send() must not panic");
        assert!(
            received == Ok(1) || received == Err(RecvTimeoutError::Timeout) && took > YEAR,
            "recv_timeout(Duration::MAX) must wait until there is a value: it returned {received:?} after {took:?}"
        );
    });
}

/// What `recv_timeout` answers where somebody sends 7, or leaves, while it waits. In a model the
/// time may be over first.
fn waits_long(act: impl Fn(Sender<u64>) + Send + 'static, expected: Result<u64, RecvTimeoutError>) {
    let (tx, rx) = bounded(1);
    let keep = tx.clone();
    let other = thread::spawn(move || {
        act(tx);
        drop(keep);
    });
    let start = Instant::now();
    let received = rx.recv_timeout(LONG);
    let took = start.elapsed();
    other.join().expect("send() must not panic");
    if !CLOCK_IS_VIRTUAL {
        assert_eq!(
            received, expected,
            "recv_timeout() must return as soon as there is an answer"
        );
        return;
    }
    assert!(
        received == expected && (took.is_zero() || took == LONG)
            || received == Err(RecvTimeoutError::Timeout) && took == LONG,
        "recv_timeout() must sleep until there is an answer ({expected:?}) or the time ({LONG:?}) is over: it returned \
         {received:?} after {took:?}"
    );
}

#[test]
fn recv_timeout_is_woken_for_a_value() {
    check(|| waits_long(|tx| tx.send(7).expect("send() must not fail"), Ok(7)));
}

#[test]
fn recv_timeout_is_told_when_the_last_sender_leaves() {
    check(|| waits_long(drop, Err(RecvTimeoutError::Disconnected)));
}

#[test]
fn recv_timeout_makes_room_for_a_sender_that_sleeps() {
    check(|| {
        let (tx, rx) = bounded(1);
        tx.send(1)
            .expect("send() must not fail while a receiver is there");
        let sender = thread::spawn(move || tx.send(2).is_ok());
        let first = rx.recv_timeout(LONG);
        let sent = sender.join().expect("send() must not panic");
        assert_eq!(
            (first, sent),
            (Ok(1), true),
            "a sender that sleeps must be woken for the room that recv_timeout() makes"
        );
    });
}

#[test]
fn recv_timeout_waits_as_long_as_it_was_told() {
    check_timeout(|| {
        let (tx, rx) = unbounded::<u64>();
        let start = Instant::now();
        let received = rx.recv_timeout(SHORT);
        let took = start.elapsed();
        assert!(
            took == SHORT || took > SHORT && !CLOCK_IS_VIRTUAL,
            "recv_timeout({SHORT:?}) must wait for {SHORT:?} where nothing comes: it gave up after {took:?}"
        );
        drop(tx);
        assert_eq!(
            (received, rx.recv_timeout(SHORT)),
            (
                Err(RecvTimeoutError::Timeout),
                Err(RecvTimeoutError::Disconnected)
            ),
            "recv_timeout() must say Timeout where a value can still come, else Disconnected"
        );
    });
}

// Whoever gives up must not take along the notification that would have woken somebody else.
#[test]
fn who_gives_up_costs_nobody_else_a_value() {
    check_timeout(|| {
        let (tx, rx) = unbounded();
        let (others, start) = (rx.clone(), Instant::now());
        let hasty = thread::spawn(move || (others.recv_timeout(SHORT), start.elapsed()));
        let others = rx.clone();
        let patient = thread::spawn(move || others.recv().ok());
        tx.send(1)
            .expect("send() must not fail while a receiver is there");
        let (first, took) = hasty.join().expect("recv_timeout() must not panic");
        assert!(
            first.is_ok() || took >= SHORT,
            "recv_timeout() must not say Timeout before the time is over ({SHORT:?}): it did after {took:?}"
        );
        if first.is_ok() {
            tx.send(2)
                .expect("send() must not fail while a receiver is there");
        }
        let second = patient.join().expect("recv() must not panic");
        let last = if first.is_ok() { Some(2) } else { Some(1) };
        assert_eq!(
            second, last,
            "recv() must return the value that the other did not take"
        );
        assert_eq!(
            rx.try_recv(),
            Err(TryRecvError::Empty),
            "each value must be received once"
        );
    });
}

// Somebody else takes the value for which a receiver was woken, and the receiver sleeps on. When the
// next value comes, it is a sleeper like any other: not one who has been woken already.
#[test]
fn who_was_woken_in_vain_sleeps_like_any_other() {
    check(|| {
        let (tx, rx) = unbounded();
        let (quick, others) = (rx.clone(), rx.clone());
        let sender = thread::spawn(move || {
            let send = |value| {
                tx.send(value)
                    .expect("send() must not fail while a receiver is there");
            };
            send(1);
            let _ = quick.try_recv();
            send(2);
            send(3);
            tx
        });
        let patient = thread::spawn(move || others.recv().ok());
        let _ = rx.recv_timeout(LONG);
        let _open = sender.join().expect("send() must not panic");
        let last = patient.join().expect("recv() must not panic");
        assert!(
            last.is_some(),
            "recv() must return a value: three were sent, and others received two at most"
        );
    });
}
