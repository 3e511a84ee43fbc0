//! Looking without waiting.

use super::*;

program! {
    /// Two looks at a channel into which somebody sends.
    try_recv(capacity: Option<usize>) {
        let (tx, rx) = channel(capacity);
        let sender = thread::spawn(move || {
            tx.send(1).unwrap_or(());
            tx.send(2).unwrap_or(());
        });
        let looks: Vec<_> = (0..2).map(|_| rx.try_recv()).collect();
        drop(rx);
        sender.join().unwrap();
        format!("{looks:?}")
    }
}

program! {
    /// Looks at a channel that two senders leave.
    try_recv_closing() {
        let (tx, rx) = bounded::<()>(1);
        let (gone, other) = (Arc::new(AtomicUsize::new(0)), tx.clone());
        let told = Arc::clone(&gone);
        let waits = thread::spawn(move || drop(tx));
        let tells = thread::spawn(move || {
            drop(other);
            told.store(1, SeqCst);
        });
        let outcome = format!("{} {:?}", gone.load(SeqCst), rx.try_recv());
        waits.join().unwrap();
        tells.join().unwrap();
        outcome
    }
}

#[test]
fn looking_for_a_value() {
    for capacity in CAPACITIES {
        let name = format!("try_recv, {capacity:?}");
        same(
            &name,
            Plain::All,
            move || try_recv::ours::run(capacity),
            move || try_recv::plain::run(capacity),
        );
    }
    same(
        "try_recv, closing",
        Plain::UpTo(3),
        try_recv_closing::ours::run,
        try_recv_closing::plain::run,
    );
}

program! {
    /// Two tries to send to somebody who takes one value and goes.
    try_send(capacity: Option<usize>) {
        let (tx, rx) = channel(capacity);
        let receiver = thread::spawn(move || rx.recv().ok());
        let tries: Vec<_> = (1..=2).map(|n| tx.try_send(n)).collect();
        drop(tx);
        format!("{tries:?} {:?}", receiver.join().unwrap())
    }
}

#[test]
fn looking_for_room() {
    for capacity in CAPACITIES {
        let name = format!("try_send, {capacity:?}");
        same(
            &name,
            Plain::All,
            move || try_send::ours::run(capacity),
            move || try_send::plain::run(capacity),
        );
    }
}

program! {
    /// How long the queue is, seen from both ends while it is used.
    len(capacity: Option<usize>) {
        let (tx, rx) = channel(capacity);
        let sender = thread::spawn(move || {
            tx.send(1).unwrap_or(());
            let between = tx.len();
            tx.send(2).unwrap_or(());
            between
        });
        let before = rx.len();
        let got = rx.recv();
        let after = rx.len();
        drop(rx);
        format!("{before} {got:?} {after} {}", sender.join().unwrap())
    }
}

#[test]
fn asking_how_many() {
    for capacity in CAPACITIES {
        let name = format!("len, {capacity:?}");
        same(
            &name,
            Plain::All,
            move || len::ours::run(capacity),
            move || len::plain::run(capacity),
        );
    }
}

program! {
    /// A sender and a receiver of little patience.
    timeouts(capacity: Option<usize>) {
        let time = Duration::from_secs(1);
        let (tx, rx) = channel(capacity);
        let sender = thread::spawn(move || (1..=2).map(|n| tx.send_timeout(n, time)).collect::<Vec<_>>());
        let first = rx.recv_timeout(time);
        let second = rx.try_recv();
        drop(rx);
        format!("{first:?} {second:?} {:?}", sender.join().unwrap())
    }
}

#[test]
fn running_out_of_time() {
    for capacity in CAPACITIES {
        let name = format!("timeouts, {capacity:?}");
        same(
            &name,
            Plain::All,
            move || timeouts::ours::run(capacity),
            move || timeouts::plain::run(capacity),
        );
    }
}
