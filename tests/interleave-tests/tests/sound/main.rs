//! Nothing is lost by the shortcuts: what small programs can come to is the same with the checker's channels and locks, whose
//! blocking operations are one step each, as with the plain constructions of `plain/`, in which every look and every wake-up is a step.
//!
//! Each program is compiled twice, and the two sets of outcomes are compared. An outcome is a text with everything that the threads observed, stale
//! values of a `Relaxed` atomic among it. A mutex orders more than a channel does: two senders that go through the mutex of
//! the plain construction learn of each other, which crossbeam promises to nobody. Where that shows, the outcomes that only the checker has
//! are listed at the program, with the reason.
//!
//! `cargo test -p interleave-tests --test sound -- --nocapture` prints the two numbers of interleavings for each program.

#[path = "../common/mod.rs"]
mod common;
#[path = "../plain/mod.rs"]
mod plain;

use common::{search, set};
use deques::{got, had};
use drops::Drops;
use interleave::sync::Arc;
use interleave::sync::atomic::{AtomicUsize, Ordering::Relaxed, Ordering::SeqCst};
use interleave::{Builder, thread};
use several::told;
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
                use crate::{plain::channel::*, plain::deque::*, plain::locks::*, *};
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
    pub use interleave::deque::{Injector, Worker};
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

mod deques;
mod drops;
mod knowledge;
mod locks;
mod looking;
mod order;
mod scripts;
mod several;
