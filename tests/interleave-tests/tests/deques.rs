//! The deques behave as crossbeam-deque's do: each program here is compiled twice, and what it asserts holds on real threads with crossbeam-deque
//! and in every interleaving of the model with the checker's own. Then what only a model can show: every steal that has to be tried again, jobs that are
//! lost, and what a pool that steals costs.
//!
//! What may come out in several ways is compared in `sound`.

mod common;

use common::{outcomes, set};
use interleave::deque::{Injector, Steal, Stealer, Worker};
use interleave::sync::atomic::{AtomicUsize, Ordering::Relaxed, Ordering::SeqCst};
use interleave::sync::{Arc, Condvar, Mutex};
use interleave::{Builder, Verdict, thread};

/// Writes each program down twice: with crossbeam's and std's names and with this crate's.
macro_rules! in_both_worlds {
    ($($(#[$doc:meta])* fn $name:ident() $program:block)*) => {
        mod real {
            use crate::{Noted, again, all};
            use crossbeam_deque::{Injector, Steal, Stealer, Worker};
            use std::sync::Arc;
            use std::thread;

            $($(#[$doc])* #[test] fn $name() {
                interleave::within(std::time::Duration::from_secs(10), || $program);
            })*
        }

        mod in_the_model {
            use crate::{Noted, again, all};
            use interleave::deque::{Injector, Steal, Stealer, Worker};
            use interleave::sync::Arc;
            use interleave::thread;

            $($(#[$doc])* #[test] fn $name() { interleave::check(|| $program); })*
        }
    };
}

/// A steal, tried again as long as it has to be.
fn again<T>(mut steal: impl FnMut() -> Steal<T>) -> Option<T> {
    loop {
        match steal() {
            Steal::Success(value) => return Some(value),
            Steal::Empty => return None,
            Steal::Retry => {}
        }
    }
}

/// Everything that comes.
fn all<T>(next: impl FnMut() -> Option<T>) -> Vec<T> {
    std::iter::from_fn(next).collect()
}

/// A value that notes when it is dropped.
struct Noted(usize, Arc<std::sync::Mutex<Vec<usize>>>);

impl Drop for Noted {
    fn drop(&mut self) {
        self.1.lock().unwrap().push(self.0);
    }
}

in_both_worlds! {
    fn the_owner_pops_in_one_order_or_the_other() {
        let (fifo, lifo) = (Worker::new_fifo(), Worker::new_lifo());
        for n in 1..=3 {
            fifo.push(n);
            lifo.push(n);
        }
        assert_eq!((fifo.len(), lifo.is_empty()), (3, false));
        assert_eq!(all(|| fifo.pop()), [1, 2, 3]);
        assert_eq!(all(|| lifo.pop()), [3, 2, 1]);
        assert_eq!((fifo.len(), lifo.is_empty()), (0, true));
    }

    fn a_thief_takes_the_oldest() {
        for own in [Worker::new_fifo(), Worker::new_lifo()] {
            let stealer = own.stealer();
            assert_eq!((stealer.steal(), stealer.is_empty()), (Steal::Empty, true));
            (1..=3).for_each(|n| own.push(n));
            assert_eq!(stealer.clone().steal(), Steal::Success(1));
            assert_eq!((stealer.len(), stealer.is_empty(), own.len()), (2, false, 2));
            drop(own);
            assert_eq!(all(|| stealer.steal().success()), [2, 3]);
        }
    }

    fn an_injector_keeps_the_order() {
        let injector = Injector::new();
        assert_eq!((injector.steal(), injector.len()), (Steal::Empty, 0));
        (1..=3).for_each(|n| injector.push(n));
        assert_eq!((injector.is_empty(), injector.len()), (false, 3));
        assert_eq!(all(|| injector.steal().success()), [1, 2, 3]);
        assert!(Injector::<u8>::default().is_empty());
    }

    /// Half, rounded up; and the thief pops what it stole in the order of the deque that it was in.
    fn batches_between_deques() {
        let make = [Worker::new_fifo, Worker::new_lifo];
        let orders = [[[1, 2, 3], [1, 2, 3]], [[3, 2, 1], [3, 2, 1]]];
        for (from, orders) in make.iter().zip(orders) {
            for (to, order) in make.iter().zip(orders) {
                let (own, other) = (from(), to());
                (1..=5).for_each(|n| own.push(n));
                assert_eq!(own.stealer().steal_batch(&other), Steal::Success(()));
                assert_eq!((own.len(), all(|| other.pop()).as_slice()), (2, order.as_slice()));

                let (own, other) = (from(), to());
                (1..=6).for_each(|n| own.push(n));
                let first = own.stealer().steal_batch_and_pop(&other);
                assert_eq!(first, Steal::Success(order[0]));
                assert_eq!((own.len(), all(|| other.pop()).as_slice()), (3, &order[1..]));
            }
        }
    }

    fn batches_from_an_injector() {
        for (own, order) in [(Worker::new_fifo(), [2, 3]), (Worker::new_lifo(), [2, 3])] {
            let injector = Injector::new();
            assert_eq!(injector.steal_batch(&own), Steal::Empty);
            assert_eq!(injector.steal_batch_and_pop(&own), Steal::Empty);
            (1..=6).for_each(|n| injector.push(n));
            assert_eq!(injector.steal_batch_and_pop(&own), Steal::Success(1));
            assert_eq!(all(|| own.pop()), order);
            assert_eq!(injector.steal_batch(&own), Steal::Success(()));
            assert_eq!(all(|| own.pop()), [4, 5]);
            assert_eq!(injector.len(), 1);
        }
    }

    fn batches_have_a_limit() {
        let (own, other, injector) = (Worker::new_fifo(), Worker::new_fifo(), Injector::new());
        (1..=8).for_each(|n| own.push(n));
        (11..=18).for_each(|n| injector.push(n));
        let stealer = own.stealer();
        assert_eq!(stealer.steal_batch_with_limit(&other, 2), Steal::Success(()));
        assert_eq!(all(|| other.pop()), [1, 2]);
        assert_eq!(stealer.steal_batch_with_limit_and_pop(&other, 2), Steal::Success(3));
        assert_eq!(all(|| other.pop()), [4]);
        assert_eq!(stealer.steal_batch_with_limit_and_pop(&other, 9), Steal::Success(5));
        assert_eq!(all(|| other.pop()), [6]);
        assert_eq!(injector.steal_batch_with_limit(&other, 1), Steal::Success(()));
        assert_eq!(injector.steal_batch_with_limit_and_pop(&other, 3), Steal::Success(12));
        assert_eq!(all(|| other.pop()), [11, 13, 14]);

        (0..100).for_each(|n| own.push(n));
        assert_eq!(stealer.steal_batch(&other), Steal::Success(()));
        assert_eq!(all(|| other.pop()).len(), 32);
        assert_eq!(stealer.steal_batch_and_pop(&other), Steal::Success(30));
        assert_eq!(all(|| other.pop()).len(), 31);
    }

    /// What a deque steals from itself it keeps, or pops.
    fn a_batch_of_ones_own() {
        for own in [Worker::new_fifo(), Worker::new_lifo()] {
            let stealer: Stealer<i32> = own.stealer();
            assert_eq!(stealer.steal_batch(&own), Steal::Empty);
            assert_eq!(stealer.steal_batch_and_pop(&own), Steal::Empty);
            own.push(1);
            assert_eq!((stealer.steal_batch(&own), own.len()), (Steal::Success(()), 1));
            assert_eq!(stealer.steal_batch_and_pop(&own), Steal::Success(1));
        }
    }

    fn what_is_left_is_dropped() {
        let dropped = Arc::default();
        let noted = |n| Noted(n, Arc::clone(&dropped));
        let (own, injector) = (Worker::new_lifo(), Injector::new());
        let stealer = own.stealer();
        own.push(noted(1));
        own.push(noted(2));
        injector.push(noted(3));
        drop(own);
        assert!(dropped.lock().unwrap().is_empty());
        drop(stealer);
        assert_eq!(*dropped.lock().unwrap(), [1, 2]);
        drop(injector);
        assert_eq!(*dropped.lock().unwrap(), [1, 2, 3]);
    }

    /// Everybody gets something else, and nothing is left.
    fn each_value_goes_to_one() {
        for lifo in [true, false] {
            let own = if lifo { Worker::new_lifo() } else { Worker::new_fifo() };
            let stealer = own.stealer();
            own.push(1);
            let thief = thread::spawn(move || all(|| again(|| stealer.steal())));
            own.push(2);
            let mut got = all(|| own.pop());
            got.extend(thief.join().unwrap());
            got.sort_unstable();
            assert_eq!(got, [1, 2]);
        }
    }

    fn an_injector_for_all() {
        let injector = Arc::new(Injector::new());
        let theirs = Arc::clone(&injector);
        let other = thread::spawn(move || {
            theirs.push(1);
            let own = Worker::new_lifo();
            let mut got = all(|| again(|| theirs.steal_batch_and_pop(&own)));
            got.extend(all(|| own.pop()));
            got
        });
        injector.push(2);
        let mut got = all(|| again(|| injector.steal()));
        got.extend(other.join().unwrap());
        got.extend(all(|| again(|| injector.steal())));
        got.sort_unstable();
        assert_eq!(got, [1, 2]);
    }
}

// ----- What only a model can show -----

/// A steal that would have got something may have to be tried again; one that finds nothing says so.
#[test]
fn a_steal_may_have_to_be_tried_again() {
    let model = || {
        let own = Worker::new_fifo();
        own.push(7);
        let stealer = own.stealer();
        let thief = thread::spawn(move || {
            let first = stealer.steal();
            format!("{:?} {:?}", told(first), told(stealer.steal()))
        });
        thief.join().unwrap()
    };
    let expected = ["\"7\" \"Empty\"", "\"Retry\" \"7\""];
    assert_eq!(outcomes(model), set(expected));
}

fn told(steal: Steal<i32>) -> String {
    match steal {
        Steal::Success(value) => value.to_string(),
        Steal::Empty => "Empty".to_owned(),
        Steal::Retry => "Retry".to_owned(),
    }
}

/// Before a second thread was started nobody can have been faster.
#[test]
fn alone_a_steal_succeeds() {
    let verdict = interleave::check(|| {
        let (injector, own) = (Injector::new(), Worker::new_fifo());
        injector.push(1);
        own.push(2);
        assert_eq!(injector.steal(), Steal::Success(1));
        assert_eq!(own.stealer().steal(), Steal::Success(2));
    });
    assert_eq!((verdict.interleavings(), verdict.perturbed()), (1, 0));
}

/// Between the two steps of a batch it is neither here nor there: `true true`.
#[test]
fn a_batch_on_its_way() {
    let model = || {
        let injector = Arc::new(Injector::new());
        injector.push(1);
        let own = Worker::new_fifo();
        let (theirs, loot) = (Arc::clone(&injector), own.stealer());
        let thief = thread::spawn(move || {
            again(|| theirs.steal_batch(&own));
            own.len()
        });
        let outcome = format!("{} {}", injector.is_empty(), loot.is_empty());
        assert_eq!(thief.join().unwrap(), 1);
        outcome
    };
    let expected = ["false true", "false false", "true true", "true false"];
    assert_eq!(outcomes(model), set(expected));
}

/// Two that find nothing, or look, are the same in either order.
#[test]
fn looks_do_not_conflict() {
    let verdict = interleave::check(|| {
        let (injector, own) = (Arc::new(Injector::<u8>::new()), Worker::<u8>::new_lifo());
        let threads: Vec<_> = (0..2)
            .map(|_| {
                let (injector, stealer) = (Arc::clone(&injector), own.stealer());
                thread::spawn(move || {
                    assert!(injector.steal().is_empty() && injector.is_empty());
                    assert_eq!((stealer.steal(), stealer.len()), (Steal::Empty, 0));
                })
            })
            .collect();
        assert_eq!((own.pop(), own.is_empty()), (None, true));
        threads
            .into_iter()
            .for_each(|thread| thread.join().unwrap());
    });
    assert_eq!(verdict.interleavings(), 1);
}

/// Nor a push with a steal of something older, nor a pop of the newest with a steal of the oldest.
#[test]
fn the_two_ends_do_not_conflict() {
    let verdict = Builder::new().perturb(false).check(|| {
        let own = Worker::new_lifo();
        (1..=3).for_each(|n| own.push(n));
        let stealer = own.stealer();
        let thief = thread::spawn(move || stealer.steal());
        own.push(4);
        assert_eq!((own.pop(), own.pop()), (Some(4), Some(3)));
        assert_eq!(thief.join().unwrap(), Steal::Success(1));
    });
    assert_eq!(verdict.interleavings(), 1);
}

/// A thief knows what its victim knew when it pushed, and nothing of what it did later.
#[test]
fn a_push_publishes() {
    let model = || {
        let data = Arc::new(AtomicUsize::new(0));
        let own = Worker::new_lifo();
        let (stealer, seen) = (own.stealer(), Arc::clone(&data));
        let thief = thread::spawn(move || stealer.steal().success().map(|()| seen.load(Relaxed)));
        data.store(1, Relaxed);
        own.push(());
        data.store(2, Relaxed);
        format!("{:?}", thief.join().unwrap())
    };
    assert_eq!(outcomes(model), set(["None", "Some(1)", "Some(2)"]));
}

// ----- Pools that steal -----

/// What the workers of a pool share.
struct Shared {
    injector: Injector<usize>,
    done: AtomicUsize,
    /// Closed, and who sleeps.
    state: Mutex<bool>,
    changed: Condvar,
}

impl Shared {
    fn new() -> Arc<Self> {
        Arc::new(Shared {
            injector: Injector::new(),
            done: AtomicUsize::new(0),
            state: Mutex::new(false),
            changed: Condvar::new(),
        })
    }

    fn submit(&self, job: usize) {
        self.injector.push(job);
        // Whoever has looked in vain under the lock waits by now.
        drop(self.state.lock().unwrap());
        self.changed.notify_one();
    }

    fn close(&self) {
        *self.state.lock().unwrap() = true;
        self.changed.notify_all();
    }

    /// The worker's own deque, then the injector, then the others' deques.
    fn find(&self, own: &Worker<usize>, others: &[Stealer<usize>]) -> Option<usize> {
        let steal = || {
            let injected = self.injector.steal_batch_and_pop(own);
            injected.or_else(|| others.iter().map(Stealer::steal).collect())
        };
        own.pop().or_else(|| again(steal))
    }

    fn work(&self, own: &Worker<usize>, others: &[Stealer<usize>]) {
        loop {
            if let Some(job) = self.find(own, others) {
                self.done.fetch_add(job, SeqCst);
                continue;
            }
            let state = self.state.lock().unwrap();
            // Once more, under the lock: what comes later finds this one asleep.
            if let Some(job) = self.find(own, others) {
                drop(state);
                self.done.fetch_add(job, SeqCst);
            } else if *state {
                return;
            } else {
                drop(self.changed.wait(state).unwrap());
            }
        }
    }
}

fn pool(workers: usize, jobs: usize) {
    let shared = Shared::new();
    let own: Vec<Worker<usize>> = (0..workers).map(|_| Worker::new_fifo()).collect();
    let stealers: Vec<Stealer<usize>> = own.iter().map(Worker::stealer).collect();
    let threads: Vec<_> = own
        .into_iter()
        .enumerate()
        .map(|(index, own)| {
            let shared = Arc::clone(&shared);
            let mut others = stealers.clone();
            others.remove(index);
            thread::spawn(move || shared.work(&own, &others))
        })
        .collect();
    (1..=jobs).for_each(|job| shared.submit(job));
    shared.close();
    threads
        .into_iter()
        .for_each(|thread| thread.join().unwrap());
    assert_eq!(shared.done.load(SeqCst), jobs * (jobs + 1) / 2);
}

fn count(name: &str, verdict: &Verdict) -> usize {
    println!("{name}: {verdict} ({:?})", verdict.time());
    verdict.interleavings()
}

#[test]
fn a_pool_of_one_that_steals() {
    let verdict = interleave::check(|| pool(1, 1));
    let tried = count("1 worker, 1 job", &verdict);
    assert!(tried < 200, "{tried} interleavings");
    let verdict = interleave::check_up_to(2, || pool(1, 2));
    let tried = count("1 worker, 2 jobs", &verdict);
    assert!(tried < 300, "{tried} interleavings");
}

#[test]
fn a_pool_of_two_that_steals() {
    let verdict = interleave::check_up_to(1, || pool(2, 1));
    let tried = count("2 workers, 1 job", &verdict);
    assert!(tried < 400, "{tried} interleavings");
    let verdict = interleave::check_up_to(1, || pool(2, 2));
    let tried = count("2 workers, 2 jobs", &verdict);
    assert!(tried < 1_000, "{tried} interleavings");
}

/// The owner works off its deque while a thief helps: the deque alone.
#[test]
fn an_owner_and_a_thief() {
    let verdict = interleave::check(|| {
        let own = Worker::new_lifo();
        let (stealer, done) = (own.stealer(), Arc::new(AtomicUsize::new(0)));
        (1..=3).for_each(|job| own.push(job));
        let theirs = Arc::clone(&done);
        let thief = thread::spawn(move || {
            while let Some(job) = again(|| stealer.steal()) {
                theirs.fetch_add(job, SeqCst);
            }
        });
        while let Some(job) = own.pop() {
            done.fetch_add(job, SeqCst);
        }
        thief.join().unwrap();
        assert_eq!(done.load(SeqCst), 6);
    });
    let tried = count("an owner and a thief, 3 jobs", &verdict);
    assert!(tried < 100, "{tried} interleavings");
}

/// `Retry` is taken for `Empty`: the job stays where it is, and nobody comes for it.
#[test]
fn a_retry_taken_for_nothing() {
    let failure = Builder::new().try_check(|| {
        let injector = Arc::new(Injector::new());
        injector.push(1);
        let theirs = Arc::clone(&injector);
        let worker = thread::spawn(move || theirs.steal().success().unwrap_or(0));
        assert_eq!(worker.join().unwrap(), 1);
    });
    let failure = failure.unwrap_err();
    assert_eq!(failure.kind(), "panic");
    let story = failure.to_string();
    assert!(story.contains("1 steal to be tried again"), "{story}");
}

/// A deque that a static keeps from one execution to the next.
#[test]
fn a_deque_that_outlives_its_execution() {
    static KEPT: std::sync::OnceLock<Injector<u8>> = std::sync::OnceLock::new();
    let failure = Builder::new().try_check(|| {
        thread::spawn(|| KEPT.get_or_init(Injector::new).push(1));
        KEPT.get_or_init(Injector::new).push(2);
    });
    assert_eq!(failure.unwrap_err().kind(), "outlived");
}
