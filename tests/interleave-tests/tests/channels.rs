//! The channels behave as crossbeam's and std's do: each program here is compiled twice, and what it asserts holds on real threads
//! with crossbeam-channel (and `std::sync::mpsc`) and in every interleaving of the model with the checker's own.
//!
//! What may come out in several ways is compared in `sound`.

use std::time::Duration;

/// Programs, each compiled and run in both worlds.
macro_rules! in_both_worlds {
    ($($(#[$doc:meta])* $name:ident $body:block)*) => { $(
        $(#[$doc])*
        mod $name {
            #[allow(unused_imports, reason = "no program needs all of it")]
            mod real {
                use crate::{MOMENT, Noted, notes};
                use crossbeam_channel::*;
                use std::{sync::mpsc, thread, time::{Duration, Instant}};
                pub fn run() $body
            }

            #[allow(unused_imports, reason = "no program needs all of it")]
            mod model {
                use crate::{MOMENT, Noted, notes};
                use interleave::{channel::*, sync::mpsc, thread, time::{Duration, Instant}};
                pub fn run() $body
            }

            #[test]
            fn on_real_threads() {
                interleave::within(crate::LIMIT, real::run);
            }

            #[test]
            fn in_the_model() {
                interleave::check(model::run);
            }
        }
    )* };
}

/// How long a test may take on real threads.
const LIMIT: Duration = Duration::from_secs(10);

/// How long the programs wait for what does not come.
const MOMENT: Duration = Duration::from_millis(5);

/// A value that notes when it is dropped.
struct Noted(&'static str, Notes);

type Notes = std::sync::Arc<std::sync::Mutex<Vec<&'static str>>>;

fn notes() -> Notes {
    Notes::default()
}

impl Drop for Noted {
    fn drop(&mut self) {
        self.1.lock().unwrap().push(self.0);
    }
}

impl std::fmt::Debug for Noted {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0)
    }
}

in_both_worlds! {
    bounded_keeps_the_order {
        let (tx, rx) = bounded(2);
        let sender = thread::spawn(move || (1..=4).for_each(|n| tx.send(n).unwrap()));
        assert_eq!(rx.iter().collect::<Vec<_>>(), [1, 2, 3, 4]);
        assert_eq!(rx.recv(), Err(RecvError));
        sender.join().unwrap();
    }

    unbounded_never_waits {
        let (tx, rx) = unbounded();
        (1..=4).for_each(|n| tx.send(n).unwrap());
        assert_eq!((tx.len(), tx.is_full(), tx.capacity()), (4, false, None));
        drop(tx);
        assert_eq!(rx.into_iter().collect::<Vec<_>>(), [1, 2, 3, 4]);
    }

    rendezvous_has_no_room {
        let (tx, rx) = bounded(0);
        assert_eq!(tx.try_send(1), Err(TrySendError::Full(1)));
        assert_eq!(rx.try_recv(), Err(TryRecvError::Empty));
        assert_eq!((tx.len(), tx.is_empty(), tx.is_full(), tx.capacity()), (0, true, true, Some(0)));
        let receiver = thread::spawn(move || rx.recv());
        assert_eq!(tx.send(2), Ok(()));
        assert_eq!(receiver.join().unwrap(), Ok(2));
        assert_eq!(tx.send(3), Err(SendError(3)));
    }

    /// A rendezvous with somebody who waits for it, if only for a while: tried until it is there.
    rendezvous_without_waiting {
        let (tx, rx) = bounded(0);
        let receiver = thread::spawn(move || rx.recv());
        while tx.try_send(7).is_err() {
            thread::yield_now();
        }
        assert_eq!(receiver.join().unwrap(), Ok(7));
    }

    looking_without_waiting {
        let (tx, rx) = bounded(1);
        assert_eq!(rx.try_recv(), Err(TryRecvError::Empty));
        assert_eq!(tx.try_send(1), Ok(()));
        assert_eq!(tx.try_send(2), Err(TrySendError::Full(2)));
        assert_eq!((rx.len(), rx.is_empty(), rx.is_full(), rx.capacity()), (1, false, true, Some(1)));
        assert_eq!(rx.try_recv(), Ok(1));
        tx.send(3).unwrap();
        drop(tx);
        assert_eq!(rx.try_recv(), Ok(3), "what was sent before the channel was closed is still there");
        assert_eq!(rx.try_recv(), Err(TryRecvError::Disconnected));
    }

    gone_wins_over_full {
        let (tx, rx) = bounded(1);
        tx.send(1).unwrap();
        drop(rx);
        assert_eq!(tx.try_send(2), Err(TrySendError::Disconnected(2)));
        assert_eq!(tx.send_timeout(3, MOMENT), Err(SendTimeoutError::Disconnected(3)));
        assert_eq!(tx.send(4), Err(SendError(4)));
    }

    running_out_of_time {
        let (tx, rx) = bounded(1);
        let begin = Instant::now();
        assert_eq!(rx.recv_timeout(MOMENT), Err(RecvTimeoutError::Timeout));
        assert!(begin.elapsed() >= MOMENT);
        assert_eq!(rx.recv_deadline(Instant::now() + MOMENT), Err(RecvTimeoutError::Timeout));
        assert_eq!(tx.send_timeout(1, MOMENT), Ok(()));
        assert_eq!(tx.send_timeout(2, MOMENT), Err(SendTimeoutError::Timeout(2)));
        assert_eq!(tx.send_deadline(3, Instant::now() + MOMENT), Err(SendTimeoutError::Timeout(3)));
        assert!(begin.elapsed() >= 4 * MOMENT);
        assert_eq!(rx.recv_timeout(MOMENT), Ok(1));
        drop(tx);
        assert_eq!(rx.recv_timeout(MOMENT), Err(RecvTimeoutError::Disconnected));
    }

    /// The value of a send that ran out of time is gone from the channel.
    nothing_is_left_of_a_late_send {
        let (tx, rx) = bounded(0);
        assert_eq!(tx.send_timeout(1, MOMENT), Err(SendTimeoutError::Timeout(1)));
        let sender = thread::spawn(move || tx.send(2));
        assert_eq!(rx.recv(), Ok(2));
        assert_eq!(sender.join().unwrap(), Ok(()));
    }

    what_errors_say {
        assert!(TrySendError::Full(1).is_full() && TrySendError::Disconnected(1).is_disconnected());
        assert_eq!((TrySendError::Full(1).into_inner(), SendError(2).into_inner()), (1, 2));
        assert!(TryRecvError::Empty.is_empty() && TryRecvError::Disconnected.is_disconnected());
        assert!(RecvTimeoutError::Timeout.is_timeout() && RecvTimeoutError::Disconnected.is_disconnected());
        assert!(SendTimeoutError::Timeout(1).is_timeout() && SendTimeoutError::Disconnected(1).is_disconnected());
        assert_eq!(RecvError.to_string(), "receiving on an empty and disconnected channel");
        assert_eq!(SendError(1).to_string(), "sending on a disconnected channel");
    }

    how_handles_show_themselves {
        let (tx, rx) = bounded::<i32>(1);
        assert_eq!(format!("{tx:?} {rx:?}"), "Sender { .. } Receiver { .. }");
        assert_eq!(format!("{:?} {:?}", rx.iter(), rx.try_iter()), "Iter { .. } TryIter { .. }");
        assert_eq!(format!("{:?}", rx.into_iter()), "IntoIter { .. }");
        drop(tx);
    }

    walking_through_what_comes {
        let (tx, rx) = bounded(2);
        let sender = thread::spawn(move || (1..=3).for_each(|n| tx.send(n).unwrap()));
        let mut sum = 0;
        for n in &rx {
            sum += n;
        }
        assert_eq!(sum, 6);
        assert_eq!(rx.into_iter().next(), None);
        sender.join().unwrap();
    }

    walking_through_what_is_there {
        let (tx, rx) = unbounded();
        tx.send(1).unwrap();
        tx.send(2).unwrap();
        assert_eq!(rx.try_iter().collect::<Vec<_>>(), [1, 2]);
        assert_eq!(rx.try_iter().next(), None);
        tx.send(3).unwrap();
        assert_eq!(rx.try_iter().next(), Some(3));
    }

    clones_are_the_same_channel {
        let (tx, rx) = bounded(2);
        let (other_tx, other_rx) = (tx.clone(), rx.clone());
        tx.send(1).unwrap();
        drop(tx);
        other_tx.send(2).unwrap();
        drop(rx);
        assert_eq!((other_rx.recv(), other_rx.len()), (Ok(1), 1));
        drop(other_tx);
        assert_eq!((other_rx.recv(), other_rx.recv()), (Ok(2), Err(RecvError)));
    }

    closing_wakes_everybody {
        let (tx, rx) = bounded::<i32>(1);
        let waiting: Vec<_> = [rx.clone(), rx].into_iter().map(|rx| thread::spawn(move || rx.recv())).collect();
        drop(tx);
        assert!(waiting.into_iter().all(|thread| thread.join().unwrap() == Err(RecvError)));
    }

    hanging_up_wakes_everybody {
        let (tx, rx) = bounded(0);
        let waiting: Vec<_> =
            [(1, tx.clone()), (2, tx)].map(|(n, tx)| thread::spawn(move || tx.send(n) == Err(SendError(n)))).into();
        drop(rx);
        assert!(waiting.into_iter().all(|thread| thread.join().unwrap()));
    }

    never_has_nothing {
        let rx = never::<i32>();
        assert_eq!(rx.try_recv(), Err(TryRecvError::Empty));
        assert_eq!(rx.recv_timeout(MOMENT), Err(RecvTimeoutError::Timeout));
        assert_eq!((rx.len(), rx.is_empty(), rx.is_full(), rx.capacity()), (0, true, true, Some(0)));
        assert_eq!(rx.clone().try_iter().next(), None);
    }

    after_has_the_time_once {
        let begin = Instant::now();
        let rx = after(MOMENT);
        assert_eq!(rx.capacity(), Some(1));
        let time = rx.recv().unwrap();
        assert!(time >= begin + MOMENT && Instant::now() >= time);
        assert_eq!((rx.try_recv(), rx.len()), (Err(TryRecvError::Empty), 0));
        assert_eq!(rx.recv_timeout(MOMENT), Err(RecvTimeoutError::Timeout), "and is never closed");
    }

    after_waits {
        let rx = after(Duration::from_secs(3600));
        assert_eq!((rx.try_recv(), rx.is_empty(), rx.is_full()), (Err(TryRecvError::Empty), true, false));
        assert_eq!(rx.recv_timeout(MOMENT), Err(RecvTimeoutError::Timeout));
    }

    at_has_its_time_once {
        let when = Instant::now() + MOMENT;
        let rx = at(when);
        assert_eq!((rx.capacity(), rx.recv()), (Some(1), Ok(when)));
        assert!(Instant::now() >= when);
        assert_eq!((rx.try_recv(), rx.len()), (Err(TryRecvError::Empty), 0));
        assert_eq!(at(when).try_recv(), Ok(when), "it is late enough already");
        let far = at(when + Duration::from_secs(3600));
        assert_eq!((far.try_recv(), far.is_empty()), (Err(TryRecvError::Empty), true));
        assert_eq!(far.recv_timeout(MOMENT), Err(RecvTimeoutError::Timeout));
    }

    tick_has_the_time_again_and_again {
        let begin = Instant::now();
        let rx = tick(MOMENT);
        let times: Vec<Instant> = rx.iter().take(3).collect();
        assert!(times[0] >= begin + MOMENT);
        assert!(times.windows(2).all(|pair| pair[1] >= pair[0] + MOMENT));
        assert_eq!(rx.capacity(), Some(1));
    }

    /// If nobody was there for several periods, one tick is due, and the next comes a period after it was taken.
    tick_does_not_catch_up {
        let rx = tick(MOMENT);
        assert_eq!(never::<()>().recv_timeout(10 * MOMENT), Err(RecvTimeoutError::Timeout));
        assert_eq!((rx.len(), rx.is_full()), (1, true));
        let late = Instant::now();
        let first = rx.recv().unwrap();
        assert!(first + 9 * MOMENT <= late, "the time at which it was due");
        assert!(rx.recv().unwrap() >= late + MOMENT);
    }

    // ----- What becomes of values that nobody takes -----

    /// By an unbounded channel they are dropped when the last receiver goes.
    unbounded_drops_at_the_hang_up {
        let log = notes();
        let (tx, rx) = unbounded();
        tx.send(Noted("a", log.clone())).unwrap();
        tx.send(Noted("b", log.clone())).unwrap();
        drop(rx);
        assert_eq!(*log.lock().unwrap(), ["a", "b"]);
        assert!(tx.send(Noted("c", log.clone())).is_err());
        assert_eq!(*log.lock().unwrap(), ["a", "b", "c"]);
    }

    /// A bounded one keeps them until the senders are gone, too.
    bounded_drops_at_the_end {
        let log = notes();
        let (tx, rx) = bounded(2);
        tx.send(Noted("a", log.clone())).unwrap();
        tx.send(Noted("b", log.clone())).unwrap();
        drop(rx);
        assert!(log.lock().unwrap().is_empty());
        drop(tx);
        assert_eq!(*log.lock().unwrap(), ["a", "b"]);
    }

    /// If the senders go first, both kinds wait for the receivers.
    closed_channels_keep_what_is_in_them {
        let log = notes();
        let ((tx, rx), (other, from_other)) = (bounded(1), unbounded());
        tx.send(Noted("a", log.clone())).unwrap();
        other.send(Noted("b", log.clone())).unwrap();
        drop((tx, other));
        assert!(log.lock().unwrap().is_empty());
        drop((rx, from_other));
        assert_eq!(*log.lock().unwrap(), ["a", "b"]);
    }

    /// A value on its way through a rendezvous comes back.
    a_rendezvous_keeps_nothing {
        let log = notes();
        let (tx, rx) = bounded(0);
        let value = Noted("a", log.clone());
        let sender = thread::spawn(move || tx.send(value).unwrap_err().into_inner().0);
        drop(rx);
        assert_eq!(sender.join().unwrap(), "a");
        assert_eq!(*log.lock().unwrap(), ["a"]);
    }

    // ----- std's -----

    mpsc_keeps_the_order {
        let (tx, rx) = mpsc::channel();
        let sender = thread::spawn(move || (1..=3).for_each(|n| tx.send(n).unwrap()));
        assert_eq!(rx.iter().collect::<Vec<_>>(), [1, 2, 3]);
        assert_eq!(rx.recv(), Err(mpsc::RecvError));
        assert_eq!(rx.try_recv(), Err(mpsc::TryRecvError::Disconnected));
        sender.join().unwrap();
    }

    mpsc_waits_for_room {
        let (tx, rx) = mpsc::sync_channel(1);
        let sender = thread::spawn(move || (1..=3).for_each(|n| tx.send(n).unwrap()));
        assert_eq!(rx.into_iter().collect::<Vec<_>>(), [1, 2, 3]);
        sender.join().unwrap();
    }

    mpsc_has_a_rendezvous {
        let (tx, rx) = mpsc::sync_channel(0);
        assert_eq!(tx.try_send(1), Err(mpsc::TrySendError::Full(1)));
        let sender = thread::spawn(move || tx.send(2));
        assert_eq!(rx.recv(), Ok(2));
        assert_eq!(sender.join().unwrap(), Ok(()));
    }

    mpsc_looks_without_waiting {
        let (tx, rx) = mpsc::sync_channel(1);
        assert_eq!(rx.try_recv(), Err(mpsc::TryRecvError::Empty));
        assert_eq!((tx.try_send(1), tx.try_send(2)), (Ok(()), Err(mpsc::TrySendError::Full(2))));
        assert_eq!(rx.try_iter().collect::<Vec<_>>(), [1]);
        assert_eq!(rx.recv_timeout(MOMENT), Err(mpsc::RecvTimeoutError::Timeout));
        drop(rx);
        assert_eq!(tx.try_send(3), Err(mpsc::TrySendError::Disconnected(3)));
        assert_eq!(tx.send(4), Err(mpsc::SendError(4)));
        let (tx, rx) = mpsc::channel::<i32>();
        drop(tx);
        assert_eq!(rx.recv_timeout(MOMENT), Err(mpsc::RecvTimeoutError::Disconnected));
    }

    /// Unlike crossbeam's, both kinds drop what is in them when the receiver goes.
    mpsc_drops_at_the_hang_up {
        let log = notes();
        let ((tx, rx), (other, from_other)) = (mpsc::sync_channel(1), mpsc::channel());
        tx.send(Noted("a", log.clone())).unwrap();
        other.send(Noted("b", log.clone())).unwrap();
        drop((rx, from_other));
        assert_eq!(*log.lock().unwrap(), ["a", "b"]);
        assert!(tx.send(Noted("c", log.clone())).is_err());
    }

    mpsc_shows_itself {
        let ((tx, rx), (other, _)) = (mpsc::sync_channel::<i32>(1), mpsc::channel::<i32>());
        let shown = format!("{tx:?} {rx:?} {other:?}");
        assert_eq!(shown, "SyncSender { .. } Receiver { .. } Sender { .. }");
    }
}

/// The errors are crossbeam's and std's own types, so code can hand them on, whichever world it is in.
#[test]
fn the_errors_are_the_same_types() {
    let _: interleave::channel::RecvError = crossbeam_channel::RecvError;
    let _: interleave::channel::SendError<i32> = crossbeam_channel::SendError(1);
    let _: interleave::channel::TryRecvError = crossbeam_channel::TryRecvError::Empty;
    let _: interleave::channel::TrySendError<i32> = crossbeam_channel::TrySendError::Full(1);
    let _: interleave::channel::RecvTimeoutError = crossbeam_channel::RecvTimeoutError::Timeout;
    let _: interleave::channel::SendTimeoutError<i32> =
        crossbeam_channel::SendTimeoutError::Timeout(1);
    let _: interleave::sync::mpsc::RecvError = std::sync::mpsc::RecvError;
    let _: interleave::sync::mpsc::SendError<i32> = std::sync::mpsc::SendError(1);
    let _: interleave::sync::mpsc::TryRecvError = std::sync::mpsc::TryRecvError::Empty;
    let _: interleave::sync::mpsc::TrySendError<i32> = std::sync::mpsc::TrySendError::Full(1);
    let _: interleave::sync::mpsc::RecvTimeoutError = std::sync::mpsc::RecvTimeoutError::Timeout;
}

/// What waits for ever on real threads is a deadlock in the model.
#[test]
fn waiting_for_ever_is_a_deadlock() {
    use interleave::channel::{after, bounded, never};

    fn kind(model: fn()) -> &'static str {
        interleave::Builder::new()
            .try_check(model)
            .unwrap_err()
            .kind()
    }
    assert_eq!(
        kind(|| {
            let _ = never::<()>().recv();
        }),
        "deadlock"
    );
    let twice = || {
        let rx = after(Duration::from_secs(1));
        let _ = (rx.recv(), rx.recv());
    };
    assert_eq!(kind(twice), "deadlock", "`after` has the time only once");
    let alone = || {
        let (tx, rx) = bounded(0);
        tx.send(1).unwrap();
        drop(rx);
    };
    assert_eq!(kind(alone), "deadlock", "nobody meets oneself");
}
