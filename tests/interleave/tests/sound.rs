//! Nothing is lost by the shortcuts: what small programs can come to is the same with the checker's channels and locks, whose
//! blocking operations are one step each, as with the plain constructions of `plain/`, in which every look and every wake-up is a step.
//!
//! Each program is compiled twice, and the two sets of outcomes are compared. An outcome is a text with everything that the threads observed, stale
//! values of a `Relaxed` atomic among it. A mutex orders more than a channel does: two senders that go through the mutex of
//! the plain construction learn of each other, which crossbeam promises to nobody. Where that shows, the outcomes that only the checker has
//! are listed at the program, with the reason.
//!
//! `cargo test -p interleave --test sound -- --nocapture` prints the two numbers of interleavings for each program.

mod common;
mod plain;

use common::{search, set};
use interleave::sync::Arc;
use interleave::sync::atomic::{AtomicUsize, Ordering::Relaxed, Ordering::SeqCst};
use interleave::{Builder, thread};
use std::collections::BTreeSet;
use std::time::Duration;

/// A program, compiled against the checker's channels (`ours`) and against the plain ones (`plain`).
macro_rules! program {
    ($(#[$doc:meta])* $name:ident($($argument:ident: $T:ty),*) $body:block) => {
        $(#[$doc])*
        mod $name {
            pub mod ours {
                #[allow(unused_imports, reason = "no program needs all of it")]
                use crate::{checked::*, *};
                pub fn run($($argument: $T),*) -> String $body
            }
            pub mod plain {
                #[allow(unused_imports, reason = "no program needs all of it")]
                use crate::{plain::channel::*, plain::locks::*, *};
                pub fn run($($argument: $T),*) -> String $body
            }
        }
    };
}

/// The checker's own, under the names that the plain ones have.
mod checked {
    pub use crate::plain::channel::{Either, Hub};
    pub use interleave::channel::{Receiver, Sender, bounded, unbounded};
    use interleave::channel::{never, select};
    pub use interleave::sync::{Arc, Barrier, Mutex, OnceLock, RwLock};
    use interleave::thread::{self, Thread};
    use std::time::Duration;

    #[track_caller]
    pub fn channel<T>(capacity: Option<usize>) -> (Sender<T>, Receiver<T>) {
        capacity.map_or_else(unbounded, bounded)
    }

    #[track_caller]
    pub fn bounded_at<T>(_hub: &Arc<Hub>, capacity: usize) -> (Sender<T>, Receiver<T>) {
        bounded(capacity)
    }

    pub fn either<A, B>(
        first: &Receiver<A>,
        second: &Receiver<B>,
        time: Option<Duration>,
    ) -> Either<A, B> {
        match time {
            None => select! {
                recv(first) -> got => Either::First(got),
                recv(second) -> got => Either::Second(got),
                recv(never::<()>()) -> _ => unreachable!("never has nothing"),
            },
            Some(Duration::ZERO) => select! {
                recv(first) -> got => Either::First(got),
                recv(second) -> got => Either::Second(got),
                default => Either::Neither,
            },
            Some(time) => select! {
                recv(first) -> got => Either::First(got),
                recv(second) -> got => Either::Second(got),
                default(time) => Either::Neither,
            },
        }
    }

    /// The token of the thread that makes it.
    pub struct Token(Thread);

    impl Token {
        pub fn new() -> Self {
            Token(thread::current())
        }

        pub fn park(&self) {
            thread::park();
        }

        pub fn unpark(&self) {
            self.0.unpark();
        }
    }
}

/// How far the plain construction is searched.
#[derive(Clone, Copy)]
enum Plain {
    All,
    /// Where all are too many: with at most so many preemptions. Every outcome that needs more is then missed there, so this is the number
    /// from which on no more are found.
    UpTo(usize),
}

/// Compares the outcomes of the two, where the checker alone has `more` than the plain construction.
fn same_but(
    name: &str,
    more: &BTreeSet<String>,
    far: Plain,
    ours: impl Fn() -> String + Send + Sync + 'static,
    plain: impl Fn() -> String + Send + Sync + 'static,
) {
    same_as_any(name, more, far, ours, [plain]);
}

fn same(
    name: &str,
    far: Plain,
    ours: impl Fn() -> String + Send + Sync + 'static,
    plain: impl Fn() -> String + Send + Sync + 'static,
) {
    same_but(name, &BTreeSet::new(), far, ours, plain);
}

/// As [`same_but`], where the plain construction has several forms, which come to everything together.
fn same_as_any<P: Fn() -> String + Send + Sync + 'static>(
    name: &str,
    more: &BTreeSet<String>,
    far: Plain,
    ours: impl Fn() -> String + Send + Sync + 'static,
    plain: impl IntoIterator<Item = P>,
) {
    // Wake-ups for no reason are for programs that wait on conditions; these here don't.
    let all = Builder::new().perturb(false);
    let (ours, verdict) = search(&all, ours);
    let counted = verdict
        .unwrap_or_else(|| panic!("{name}: ours deadlocks"))
        .interleavings();
    let mut theirs = BTreeSet::new();
    let mut tried = 0;
    for plain in plain {
        let builder = match far {
            Plain::All => all.clone(),
            Plain::UpTo(preemptions) => all.clone().preemptions(preemptions),
        };
        let (outcomes, verdict) = search(&builder, plain);
        theirs.extend(outcomes);
        tried += verdict.expect("no deadlock").interleavings();
    }
    let far = match far {
        Plain::All => String::new(),
        Plain::UpTo(preemptions) => format!(" (up to {preemptions} preemptions)"),
    };
    println!(
        "{name}: {} outcomes; {counted} interleavings, plain {tried}{far}",
        ours.len()
    );
    assert!(
        theirs.is_disjoint(more),
        "{name}: the plain construction has these, too: {theirs:?}"
    );
    theirs.extend(more.iter().cloned());
    let lost: Vec<_> = theirs.difference(&ours).collect();
    let invented: Vec<_> = ours.difference(&theirs).collect();
    assert!(
        lost.is_empty() && invented.is_empty(),
        "{name}: lost {lost:?}, invented {invented:?}"
    );
}

/// Both can deadlock.
fn both_deadlock(
    ours: impl Fn() -> String + Send + Sync + 'static,
    plain: impl Fn() -> String + Send + Sync + 'static,
) {
    let builder = Builder::new().perturb(false);
    assert!(search(&builder, ours).0.contains("deadlock"));
    assert!(search(&builder, plain).0.contains("deadlock"));
}

const CAPACITIES: [Option<usize>; 4] = [Some(0), Some(1), Some(2), None];

// ----- Who sends what to whom -----

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

// ----- Who knows what -----

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

// ----- Looking without waiting -----

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

// ----- Several channels at once -----

/// What a `select!` came to, in words.
fn told<A: std::fmt::Debug, B: std::fmt::Debug>(either: plain::channel::Either<A, B>) -> String {
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

// ----- Values that do something when they are dropped -----

/// Notes the thread that drops it.
struct Drops(Arc<AtomicUsize>);

impl Drop for Drops {
    fn drop(&mut self) {
        let main = thread::current().name() == Some("main");
        self.0.store(if main { 1 } else { 2 }, SeqCst);
    }
}

program! {
    /// A value that is sent while the only receiver goes: who drops it, and whether it is gone at once.
    dropped(capacity: Option<usize>) {
        let by = Arc::new(AtomicUsize::new(0));
        let (tx, rx) = channel(capacity);
        let value = Drops(Arc::clone(&by));
        let sender = thread::spawn(move || {
            let given_back = tx.send(value).is_err();
            drop(tx);
            given_back
        });
        drop(rx);
        let soon = by.load(SeqCst);
        format!("{soon} {} {}", sender.join().unwrap(), by.load(SeqCst))
    }
}

#[test]
fn a_value_left_in_the_channel() {
    for capacity in CAPACITIES {
        let name = format!("dropped, {capacity:?}");
        same(
            &name,
            Plain::All,
            move || dropped::ours::run(capacity),
            move || dropped::plain::run(capacity),
        );
    }
}

// ----- Locks and their like -----

program! {
    /// A lock, a try and a plain number beside.
    try_lock() {
        let data = Arc::new(AtomicUsize::new(0));
        let held = Arc::new(Mutex::new(0));
        let (theirs, stored) = (Arc::clone(&held), Arc::clone(&data));
        let other = thread::spawn(move || {
            let mut held = theirs.lock().unwrap();
            stored.store(1, Relaxed);
            *held += 1;
        });
        let first = held.try_lock().ok().map(|held| *held);
        let seen = data.load(Relaxed);
        let second = held.try_lock().ok().map(|held| *held);
        other.join().unwrap();
        format!("{first:?} {seen} {second:?}")
    }
}

program! {
    /// Three threads, who comes after whom.
    lock() {
        let order = Arc::new(Mutex::new(String::new()));
        let threads: Vec<_> = ["a", "b"]
            .into_iter()
            .map(|name| {
                let order = Arc::clone(&order);
                thread::spawn(move || order.lock().unwrap().push_str(name))
            })
            .collect();
        order.lock().unwrap().push('m');
        let early = order.lock().unwrap().clone();
        threads.into_iter().for_each(|thread| thread.join().unwrap());
        format!("{early} {}", order.lock().unwrap().clone())
    }
}

#[test]
fn a_mutex() {
    same(
        "try_lock",
        Plain::All,
        try_lock::ours::run,
        try_lock::plain::run,
    );
    same("lock", Plain::UpTo(2), lock::ours::run, lock::plain::run);
}

program! {
    /// Two readers and a writer, and what each knows.
    read_and_write() {
        let data = Arc::new(AtomicUsize::new(0));
        let lock = Arc::new(RwLock::new(0));
        let (theirs, stored) = (Arc::clone(&lock), Arc::clone(&data));
        let first = thread::spawn(move || {
            let value = theirs.read().unwrap();
            stored.load(Relaxed);
            stored.store(1, Relaxed);
            *value
        });
        let (theirs, looked) = (Arc::clone(&lock), Arc::clone(&data));
        let second = thread::spawn(move || {
            let value = theirs.read().unwrap();
            looked.load(Relaxed);
            *value
        });
        let mut value = lock.write().unwrap();
        let seen = data.load(Relaxed);
        *value = 7;
        drop(value);
        format!("{seen} {} {}", first.join().unwrap(), second.join().unwrap())
    }
}

#[test]
fn a_lock_for_readers_and_writers() {
    same(
        "read and write",
        Plain::UpTo(2),
        read_and_write::ours::run,
        read_and_write::plain::run,
    );
}

program! {
    /// Two rounds at a barrier: who leads, and what the others know.
    barrier() {
        let data = Arc::new(AtomicUsize::new(0));
        let barrier = Arc::new(Barrier::new(2));
        let (theirs, stored) = (Arc::clone(&barrier), Arc::clone(&data));
        let other = thread::spawn(move || {
            stored.store(1, Relaxed);
            let first = theirs.wait().is_leader();
            stored.store(2, Relaxed);
            (first, theirs.wait().is_leader())
        });
        let first = barrier.wait().is_leader();
        let seen = data.load(Relaxed);
        let second = barrier.wait().is_leader();
        format!("{first} {seen} {second} {} {:?}", data.load(Relaxed), other.join().unwrap())
    }
}

#[test]
fn a_barrier() {
    same(
        "barrier",
        Plain::All,
        barrier::ours::run,
        barrier::plain::run,
    );
}

program! {
    /// Two who would make the value, and one look.
    once() {
        let making = Arc::new(AtomicUsize::new(0));
        let cell = Arc::new(OnceLock::new());
        let (theirs, told) = (Arc::clone(&cell), Arc::clone(&making));
        let other = thread::spawn(move || {
            *theirs.get_or_init(|| {
                told.store(1, SeqCst);
                'b'
            })
        });
        let seen = making.load(SeqCst);
        let look = cell.get().copied();
        let set = cell.set('a').is_ok();
        format!("{seen} {look:?} {set} {:?} {}", cell.get(), other.join().unwrap())
    }
}

#[test]
fn a_cell_that_is_set_once() {
    same("once", Plain::All, once::ours::run, once::plain::run);
}

program! {
    /// A thread that parks twice, and two who wake it: the token is one, however often it is handed over.
    park() {
        let data = Arc::new([AtomicUsize::new(0), AtomicUsize::new(0)]);
        let token = Arc::new(Token::new());
        let threads: Vec<_> = (0..2)
            .map(|index| {
                let (token, data) = (Arc::clone(&token), Arc::clone(&data));
                thread::spawn(move || {
                    data[index].store(1, Relaxed);
                    token.unpark();
                })
            })
            .collect();
        token.park();
        let outcome = format!("{} {}", data[0].load(Relaxed), data[1].load(Relaxed));
        threads.into_iter().for_each(|thread| thread.join().unwrap());
        token.unpark();
        token.park();
        outcome
    }
}

program! {
    /// Two parks, two wake-ups: if both wake-ups come first, the second park sleeps for ever.
    park_twice() {
        let token = Arc::new(Token::new());
        let theirs = Arc::clone(&token);
        let waker = thread::spawn(move || {
            theirs.unpark();
            theirs.unpark();
        });
        token.park();
        token.park();
        waker.join().unwrap();
        String::new()
    }
}

#[test]
fn parking() {
    same("park", Plain::UpTo(3), park::ours::run, park::plain::run);
    both_deadlock(park_twice::ours::run, park_twice::plain::run);
}

program! {
    /// A wait group of a channel: whoever is done drops a sender, and the channel is closed when all are.
    wait_group() {
        let done = Arc::new(AtomicUsize::new(0));
        let (guard, all) = bounded::<()>(0);
        let threads: Vec<_> = (0..2)
            .map(|_| {
                let (guard, done) = (guard.clone(), Arc::clone(&done));
                thread::spawn(move || {
                    done.fetch_add(1, Relaxed);
                    drop(guard);
                })
            })
            .collect();
        drop(guard);
        let closed = all.recv().is_err();
        let outcome = format!("{closed} {}", done.load(Relaxed));
        threads.into_iter().for_each(|thread| thread.join().unwrap());
        outcome
    }
}

#[test]
fn a_wait_group() {
    same(
        "wait group",
        Plain::UpTo(3),
        wait_group::ours::run,
        wait_group::plain::run,
    );
}
