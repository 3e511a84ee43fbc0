//! Several channels at once.

use super::*;

/// What a `select!` came to, in words.
pub fn told<A: std::fmt::Debug, B: std::fmt::Debug>(
    either: plain::channel::Either<A, B>,
) -> String {
    use plain::channel::Either::{First, Neither, Second};
    match either {
        First(got) => format!("first {got:?}"),
        Second(got) => format!("second {got:?}"),
        Neither => "neither".to_owned(),
    }
}

program! {
    /// A selection between two channels, into which two threads send. The plain one prefers what the bit says.
    select(preference: usize, capacity: usize, time: Option<Duration>) {
        let hub = Hub::new(preference);
        let (a, from_a) = bounded_at(&hub, capacity);
        let (b, from_b) = bounded_at(&hub, capacity);
        let first = thread::spawn(move || a.send('a').is_ok());
        let second = thread::spawn(move || b.send('b').is_ok());
        let got = told(either(&from_a, &from_b, time));
        drop((from_a, from_b));
        format!("{got} {} {}", first.join().unwrap(), second.join().unwrap())
    }
}

program! {
    /// Two selections between two channels, into which one thread sends: it has gone from the first when it comes to the second.
    select_twice(preference: usize, capacity: usize, time: Option<Duration>) {
        let hub = Hub::new(preference);
        let (a, from_a) = bounded_at(&hub, capacity);
        let (b, from_b) = bounded_at(&hub, capacity);
        let sender = thread::spawn(move || {
            let first = a.send('a').is_ok();
            drop(a);
            (first, b.send('b').is_ok())
        });
        let one = told(either(&from_a, &from_b, time));
        let two = told(either(&from_a, &from_b, time));
        drop((from_a, from_b));
        format!("{one}, {two} {:?}", sender.join().unwrap())
    }
}

/// How long a selection waits, and between channels of which capacity.
const SELECTIONS: [(Option<Duration>, usize); 5] = [
    (None, 0),
    (None, 1),
    (Some(Duration::ZERO), 0),
    (Some(Duration::ZERO), 1),
    (Some(Duration::from_secs(1)), 1),
];

#[test]
fn selecting_from_two_senders() {
    for (time, capacity) in SELECTIONS {
        let name = format!("select, {capacity}, {time:?}");
        let plain = (0..2).map(|preference| move || select::plain::run(preference, capacity, time));
        same_as_any(
            &name,
            &set([]),
            Plain::UpTo(2),
            move || select::ours::run(0, capacity, time),
            plain,
        );
    }
}

#[test]
fn selecting_twice() {
    for (time, capacity) in SELECTIONS {
        let name = format!("select twice, {capacity}, {time:?}");
        let plain =
            (0..4).map(|preference| move || select_twice::plain::run(preference, capacity, time));
        same_as_any(
            &name,
            &set([]),
            Plain::All,
            move || select_twice::ours::run(0, capacity, time),
            plain,
        );
    }
}

program! {
    /// A worker that takes jobs until it is told to quit, or there are no more.
    quit(preference: usize) {
        let hub = Hub::new(preference);
        let (jobs, inbox) = bounded_at(&hub, 1);
        let (stop, stopped) = bounded_at::<()>(&hub, 0);
        let worker = thread::spawn(move || {
            let mut done = Vec::new();
            while let Either::First(Ok(job)) = either(&inbox, &stopped, None) {
                done.push(job);
            }
            done
        });
        let sent: Vec<bool> = (1..=2).map(|job| jobs.send(job).is_ok()).collect();
        drop(stop);
        format!("{sent:?} {:?}", worker.join().unwrap())
    }
}

#[test]
fn a_closed_channel_as_the_word_to_quit() {
    let plain = (0..8).map(|preference| move || quit::plain::run(preference));
    same_as_any("quit", &set([]), Plain::All, || quit::ours::run(0), plain);
}

program! {
    /// Both channels have something before the selection comes.
    both_ready(preference: usize) {
        let hub = Hub::new(preference);
        let (a, from_a) = bounded_at(&hub, 1);
        let (b, from_b) = bounded_at(&hub, 1);
        a.send('a').unwrap();
        b.send('b').unwrap();
        let sender = thread::spawn(move || a.try_send('A').is_ok());
        let one = told(either(&from_a, &from_b, None));
        let two = told(either(&from_a, &from_b, None));
        let sent = sender.join().unwrap();
        drop(b);
        format!("{one}, {two} {sent}")
    }
}

#[test]
fn any_ready_arm() {
    let plain = (0..4).map(|preference| move || both_ready::plain::run(preference));
    same_as_any(
        "both ready",
        &set([]),
        Plain::All,
        || both_ready::ours::run(0),
        plain,
    );
}

program! {
    /// What is known of a channel that is selected from says nothing of another.
    select_knows() {
        let hub = Hub::new(0);
        let (tx, rx) = bounded_at::<()>(&hub, 1);
        let (a, from_a) = bounded_at(&hub, 1);
        let (silent, from_silent) = bounded_at::<()>(&hub, 1);
        let _ = told(either(&rx, &from_silent, Some(Duration::ZERO)));
        a.send('a').unwrap();
        let (data, flag) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
        let (stored, set) = (Arc::clone(&data), Arc::clone(&flag));
        let leaver = thread::spawn(move || {
            stored.store(1, Relaxed);
            drop(rx);
            set.store(1, Relaxed);
        });
        let flag = flag.load(Relaxed);
        let got = told(either(&from_a, &from_silent, None));
        let outcome = format!("{flag} {got} {}", data.load(Relaxed));
        leaver.join().unwrap();
        drop((tx, a, silent));
        outcome
    }
}

#[test]
fn one_channel_tells_nothing_of_another() {
    // In the plain construction both are under one mutex.
    let more = set(["1 first Ok('a') 0"]);
    same_but(
        "select knows",
        &more,
        Plain::All,
        select_knows::ours::run,
        select_knows::plain::run,
    );
}
