//! Who knows what: stale loads beside channels.

use super::*;

program! {
    /// What the receiver sees of a plain store that came before a send.
    publish(capacity: Option<usize>) {
        let data = Arc::new(AtomicUsize::new(0));
        let (tx, rx) = channel(capacity);
        let (other, theirs) = (tx.clone(), Arc::clone(&data));
        let first = thread::spawn(move || {
            theirs.store(1, Relaxed);
            other.send("stored").unwrap();
        });
        let second = thread::spawn(move || tx.send("other").unwrap());
        let outcome = format!("{} {}", rx.recv().unwrap(), data.load(Relaxed));
        rx.iter().for_each(drop);
        first.join().unwrap();
        second.join().unwrap();
        outcome
    }
}

#[test]
fn a_send_publishes() {
    for capacity in CAPACITIES {
        let name = format!("publish by a send, {capacity:?}");
        same(
            &name,
            Plain::UpTo(2),
            move || publish::ours::run(capacity),
            move || publish::plain::run(capacity),
        );
    }
}

program! {
    /// A value that may be there already when the receiver comes for it, and something that is stored only behind it.
    publish_ahead(capacity: Option<usize>) {
        let data = Arc::new(AtomicUsize::new(0));
        let (tx, rx) = channel(capacity);
        let theirs = Arc::clone(&data);
        let sender = thread::spawn(move || {
            tx.send(1).unwrap();
            theirs.store(1, Relaxed);
            tx.send(2).unwrap();
            theirs.store(2, Relaxed);
        });
        let outcome = format!("{:?} {:?} {}", rx.recv(), rx.recv(), data.load(Relaxed));
        sender.join().unwrap();
        outcome
    }
}

#[test]
fn a_value_in_the_queue_publishes() {
    for capacity in CAPACITIES {
        let name = format!("publish ahead, {capacity:?}");
        same(
            &name,
            Plain::All,
            move || publish_ahead::ours::run(capacity),
            move || publish_ahead::plain::run(capacity),
        );
    }
}

program! {
    /// What a receiver that finds the channel closed sees of stores that came before the senders went.
    close() {
        let data = Arc::new([AtomicUsize::new(0), AtomicUsize::new(0)]);
        let (tx, rx) = bounded::<()>(1);
        let senders = [tx.clone(), tx].into_iter().enumerate();
        let threads: Vec<_> = senders
            .map(|(index, tx)| {
                let data = Arc::clone(&data);
                thread::spawn(move || {
                    data[index].store(1, Relaxed);
                    drop(tx);
                })
            })
            .collect();
        let outcome = format!("{:?} {} {}", rx.recv(), data[0].load(Relaxed), data[1].load(Relaxed));
        threads.into_iter().for_each(|thread| thread.join().unwrap());
        outcome
    }
}

#[test]
fn closing_publishes_for_all_senders() {
    same(
        "publish by closing",
        Plain::UpTo(3),
        close::ours::run,
        close::plain::run,
    );
}

program! {
    /// As before, where the receiver is a thread that was started after the channel was closed.
    close_before() {
        let (data, closed) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
        let (tx, rx) = bounded::<()>(1);
        let (stored, told) = (Arc::clone(&data), Arc::clone(&closed));
        let sender = thread::spawn(move || {
            stored.store(1, Relaxed);
            drop(tx);
            told.store(1, Relaxed);
        });
        let closed = closed.load(Relaxed);
        let receiver = thread::spawn(move || format!("{:?} {}", rx.recv(), data.load(Relaxed)));
        sender.join().unwrap();
        format!("{closed} {}", receiver.join().unwrap())
    }
}

#[test]
fn closing_publishes_for_threads_to_come() {
    same(
        "publish by closing before",
        Plain::All,
        close_before::ours::run,
        close_before::plain::run,
    );
}

program! {
    /// One of two senders goes, and sees that the other did something before it went. Unless it is the last, it learns nothing.
    farewell() {
        let (data, flag) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
        let (tx, rx) = bounded::<()>(1);
        let (other, stored, told) = (tx.clone(), Arc::clone(&data), Arc::clone(&flag));
        let sender = thread::spawn(move || {
            stored.store(1, Relaxed);
            told.store(1, Relaxed);
            drop(other);
        });
        let flag = flag.load(Relaxed);
        drop(tx);
        let outcome = format!("{flag} {}", data.load(Relaxed));
        sender.join().unwrap();
        drop(rx);
        outcome
    }
}

#[test]
fn senders_that_go_learn_nothing_of_each_other() {
    same(
        "farewell",
        Plain::All,
        farewell::ours::run,
        farewell::plain::run,
    );
}

program! {
    /// A value that was there before the channel was closed, taken after that: it says nothing of who closed it.
    closed_behind() {
        let (data, flag) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
        let (tx, rx) = bounded(1);
        let first = rx.try_recv();
        tx.send(1).unwrap();
        let (stored, told) = (Arc::clone(&data), Arc::clone(&flag));
        let sender = thread::spawn(move || {
            stored.store(1, Relaxed);
            drop(tx);
            told.store(1, Relaxed);
        });
        let outcome = format!("{first:?} {} {:?} {}", flag.load(Relaxed), rx.try_recv(), data.load(Relaxed));
        sender.join().unwrap();
        outcome
    }
}

#[test]
fn a_value_tells_only_of_its_sender() {
    // Whoever closes a channel publishes for those who find it closed. In the plain construction the mutex says more.
    let more = set(["Err(Empty) 1 Ok(1) 0"]);
    same_but(
        "closed behind a value",
        &more,
        Plain::All,
        closed_behind::ours::run,
        closed_behind::plain::run,
    );
}

program! {
    /// What a sender that finds all receivers gone sees of what they stored before they went.
    gone() {
        let data = Arc::new([AtomicUsize::new(0), AtomicUsize::new(0)]);
        let (tx, rx) = bounded(1);
        let receivers = [rx.clone(), rx].into_iter().enumerate();
        let threads: Vec<_> = receivers
            .map(|(index, rx)| {
                let data = Arc::clone(&data);
                thread::spawn(move || {
                    data[index].store(1, Relaxed);
                    drop(rx);
                })
            })
            .collect();
        let sent: Vec<bool> = (0..2).map(|n| tx.send(n).is_ok()).collect();
        let outcome = format!("{sent:?} {} {}", data[0].load(Relaxed), data[1].load(Relaxed));
        threads.into_iter().for_each(|thread| thread.join().unwrap());
        outcome
    }
}

#[test]
fn hanging_up_publishes_for_all_receivers() {
    same(
        "publish by hanging up",
        Plain::UpTo(3),
        gone::ours::run,
        gone::plain::run,
    );
}

program! {
    /// What a sender that needed room sees of what the receiver that made it did before: a bounded channel can serve as a semaphore.
    room(capacity: usize) {
        let data = Arc::new(AtomicUsize::new(0));
        let (tx, rx) = bounded(capacity);
        let theirs = Arc::clone(&data);
        let sender = thread::spawn(move || {
            (0..=capacity).for_each(|n| tx.send(n).unwrap());
            theirs.load(Relaxed)
        });
        data.store(1, Relaxed);
        rx.recv().unwrap();
        data.store(2, Relaxed);
        rx.iter().for_each(drop);
        format!("{}", sender.join().unwrap())
    }
}

#[test]
fn making_room_publishes() {
    for capacity in [0, 1, 2] {
        let name = format!("publish by making room, {capacity}");
        same(
            &name,
            Plain::All,
            move || room::ours::run(capacity),
            move || room::plain::run(capacity),
        );
    }
}

program! {
    /// Two senders and a value that only one of them published.
    between_senders() {
        let data = Arc::new(AtomicUsize::new(0));
        let (tx, rx) = bounded(2);
        let (other, theirs) = (tx.clone(), Arc::clone(&data));
        let sender = thread::spawn(move || {
            theirs.store(1, Relaxed);
            other.send(1).unwrap();
        });
        tx.send(2).unwrap();
        let seen = data.load(Relaxed);
        sender.join().unwrap();
        drop(tx);
        format!("{:?} {seen}", rx.iter().collect::<Vec<_>>())
    }
}

#[test]
fn senders_learn_nothing_of_each_other() {
    // The second send may see nothing of what came before the first, as far as crossbeam promises.
    let more = set(["[1, 2] 0"]);
    same_but(
        "between senders",
        &more,
        Plain::All,
        between_senders::ours::run,
        between_senders::plain::run,
    );
}

program! {
    /// What the joiner sees, of a thread that it waits for and of one that may have ended long ago.
    join() {
        let data = Arc::new([AtomicUsize::new(0), AtomicUsize::new(0)]);
        let threads: [_; 2] = std::array::from_fn(|index| {
            let data = Arc::clone(&data);
            thread::spawn(move || data[index].store(1, Relaxed))
        });
        let [first, second] = threads;
        second.join().unwrap();
        let early = data[0].load(Relaxed);
        let joined = data[1].load(Relaxed);
        first.join().unwrap();
        format!("{early} {joined} {}", data[0].load(Relaxed))
    }
}

#[test]
fn a_join_publishes() {
    same("join", Plain::All, join::ours::run, join::plain::run);
    // Joining is the same in both, so it is compared with what must come out as well.
    assert_eq!(
        search(&Builder::new(), join::ours::run).0,
        set(["0 1 1", "1 1 1"])
    );
}
