//! Who sends what to whom.

use super::*;

program! {
    /// Two producers: in which order their values come.
    order(capacity: Option<usize>) {
        let (tx, rx) = channel(capacity);
        let other = tx.clone();
        let first = thread::spawn(move || {
            other.send(1).unwrap();
            other.send(2).unwrap();
        });
        let second = thread::spawn(move || tx.send(3).unwrap());
        let got: Vec<i32> = rx.iter().collect();
        first.join().unwrap();
        second.join().unwrap();
        format!("{got:?}")
    }
}

#[test]
fn two_producers() {
    for capacity in CAPACITIES {
        let name = format!("two producers, {capacity:?}");
        let far = if capacity == Some(0) { 1 } else { 2 };
        same(
            &name,
            Plain::UpTo(far),
            move || order::ours::run(capacity),
            move || order::plain::run(capacity),
        );
    }
}

program! {
    /// Two consumers: who gets what.
    who(capacity: Option<usize>) {
        let (tx, rx) = channel(capacity);
        let other = rx.clone();
        let consumer = thread::spawn(move || other.iter().collect::<Vec<i32>>());
        let producer = thread::spawn(move || {
            tx.send(1).unwrap();
            tx.send(2).unwrap();
        });
        let mine: Vec<i32> = rx.iter().collect();
        producer.join().unwrap();
        format!("{mine:?} {:?}", consumer.join().unwrap())
    }
}

#[test]
fn two_consumers() {
    for capacity in CAPACITIES {
        let name = format!("two consumers, {capacity:?}");
        let far = if capacity == Some(0) { 1 } else { 2 };
        same(
            &name,
            Plain::UpTo(far),
            move || who::ours::run(capacity),
            move || who::plain::run(capacity),
        );
    }
}

program! {
    /// The consumer takes one value and goes: which sends fail.
    hang_up(capacity: Option<usize>) {
        let (tx, rx) = channel(capacity);
        let producer = thread::spawn(move || (1..=3).map(|n| tx.send(n).is_ok()).collect::<Vec<_>>());
        let got = rx.recv();
        drop(rx);
        format!("{got:?} {:?}", producer.join().unwrap())
    }
}

#[test]
fn hanging_up_in_the_middle() {
    for capacity in CAPACITIES {
        let name = format!("hang-up, {capacity:?}");
        same(
            &name,
            Plain::All,
            move || hang_up::ours::run(capacity),
            move || hang_up::plain::run(capacity),
        );
    }
}

program! {
    /// Two consumers, each takes one value and goes: only the last to go hangs up.
    two_hang_up(capacity: Option<usize>) {
        let (tx, rx) = channel(capacity);
        let (gone, other) = (Arc::new(AtomicUsize::new(0)), rx.clone());
        let told = Arc::clone(&gone);
        let waits = thread::spawn(move || drop(rx));
        let tells = thread::spawn(move || {
            drop(other);
            told.store(1, SeqCst);
        });
        let outcome = format!("{} {}", gone.load(SeqCst), tx.send(()).is_ok());
        drop(tx);
        waits.join().unwrap();
        tells.join().unwrap();
        outcome
    }
}

#[test]
fn the_last_of_two_hangs_up() {
    for capacity in [Some(1), None] {
        let name = format!("two consumers go, {capacity:?}");
        same(
            &name,
            Plain::UpTo(3),
            move || two_hang_up::ours::run(capacity),
            move || two_hang_up::plain::run(capacity),
        );
    }
}

program! {
    /// Results that nobody collects before all jobs are sent.
    uncollected() {
        let (jobs, inbox) = bounded(1);
        let (outbox, results) = bounded(1);
        let worker = thread::spawn(move || inbox.iter().for_each(|job: i32| outbox.send(job).unwrap()));
        (0..4).for_each(|job| jobs.send(job).unwrap());
        drop(jobs);
        let got: Vec<i32> = results.iter().collect();
        worker.join().unwrap();
        format!("{got:?}")
    }
}

#[test]
fn uncollected_results_deadlock() {
    both_deadlock(uncollected::ours::run, uncollected::plain::run);
}

program! {
    /// A ring of three: each adds itself to the value and passes it on.
    ring() {
        let (to_a, at_a) = bounded(1);
        let (to_b, at_b) = bounded(1);
        let (to_main, at_main) = bounded(1);
        let a = thread::spawn(move || at_a.iter().for_each(|n: String| to_b.send(n + "a").unwrap()));
        let b = thread::spawn(move || at_b.iter().for_each(|n: String| to_main.send(n + "b").unwrap()));
        to_a.send("1".to_owned()).unwrap();
        to_a.send("2".to_owned()).unwrap();
        drop(to_a);
        let got: Vec<String> = at_main.iter().collect();
        a.join().unwrap();
        b.join().unwrap();
        format!("{got:?}")
    }
}

#[test]
fn a_ring_of_three() {
    same("ring", Plain::UpTo(1), ring::ours::run, ring::plain::run);
}
