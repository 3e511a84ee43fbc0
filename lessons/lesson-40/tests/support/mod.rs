//! What the checks of this lesson share: the two worlds in which they are run, and the instruments that a job carries
//! into the pool. The checks of the crate `worker-pool` use it as well.
#![allow(
    dead_code,
    unused_imports,
    reason = "each file of checks uses some of it"
)]

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// The message that `body` panics with, if it does.
pub fn panic_of<T>(body: impl FnOnce() -> T) -> Option<String> {
    let payload = catch_unwind(AssertUnwindSafe(body)).err()?;
    Some(message_of(&*payload))
}

/// The message in the payload of a panic.
pub fn message_of(payload: &(dyn Any + Send)) -> String {
    let text = payload.downcast_ref::<&str>().map(|text| text.to_string());
    let text = text.or_else(|| payload.downcast_ref::<String>().cloned());
    text.unwrap_or_default()
}

/// Threads of the system. What works nearly always has many occasions to fail.
pub mod real {
    pub use super::{message_of, panic_of};
    pub use std::{sync, thread, time};

    use std::sync::{Arc, Condvar, Mutex};
    use std::time::Duration;

    /// How many jobs a check submits where the number does not matter.
    pub const MANY: usize = 50;
    /// A timeout may last longer than it was told, if the machine is busy.
    pub const IS_MODEL: bool = false;

    /// How often a check is run.
    const ROUNDS: usize = 100;
    /// How long all of its rounds may take before it counts as hung.
    const LIMIT: Duration = Duration::from_secs(10);
    /// How long jobs wait for one another before they give up, so that the check can say what is wrong. It decides how
    /// soon a wrong answer hears of it, never whether an answer is right.
    const PATIENCE: Duration = Duration::from_secs(3);

    /// Runs a check many times. Once one has hung, those of the same file that have not begun are not tried: most of
    /// them would hang as long again.
    pub fn check(body: impl Fn() + Send + 'static) {
        rounds(ROUNDS, body);
    }

    /// Runs a check that waits for a timeout, or panics aloud: so not as often.
    pub fn check_few(body: impl Fn() + Send + 'static) {
        rounds(5, body);
    }

    /// Runs a check of which a model tries the orders only.
    pub fn orders(body: impl Fn() + Send + 'static) {
        check(body);
    }

    /// Runs a check that, in a model, may have so many threads at a time.
    pub fn at_most(_threads: usize, body: impl Fn() + Send + 'static) {
        check(body);
    }

    fn rounds(rounds: usize, body: impl Fn() + Send + 'static) {
        interleave::in_time(LIMIT, move || (0..rounds).for_each(|_| body()));
    }

    /// Holds whoever wants to pass until somebody opens it, once and for all.
    #[derive(Default)]
    pub struct Gate {
        is_open: Mutex<bool>,
        opened: Condvar,
    }

    impl Gate {
        /// A gate that holds everybody.
        pub fn closed() -> Arc<Self> {
            Arc::default()
        }

        /// Lets all pass who wait, and all who come later.
        pub fn open(&self) {
            *self.is_open.lock().unwrap() = true;
            self.opened.notify_all();
        }

        /// Waits until the gate is open.
        pub fn pass(&self) {
            let is_open = self.is_open.lock().unwrap();
            drop(self.opened.wait_while(is_open, |is_open| !*is_open));
        }

        /// Opens the gate when it is dropped, be it by a panic.
        pub fn at_end(self: &Arc<Self>) -> OpenAtEnd {
            OpenAtEnd(Arc::clone(self))
        }
    }

    /// Opens its gate when it is dropped.
    pub struct OpenAtEnd(Arc<Gate>);

    impl Drop for OpenAtEnd {
        fn drop(&mut self) {
            self.0.open();
        }
    }

    /// Brings together those who attend, and sees how many were there at once.
    pub struct Meeting {
        wanted: usize,
        state: Mutex<Attendance>,
        changed: Condvar,
    }

    #[derive(Default)]
    struct Attendance {
        present: usize,
        most: usize,
        given_up: bool,
    }

    impl Meeting {
        /// A meeting that holds those who attend until `wanted` are there at once, or the patience of one is at an end.
        pub fn of(wanted: usize) -> Arc<Self> {
            let (state, changed) = (Mutex::default(), Condvar::new());
            Arc::new(Meeting {
                wanted,
                state,
                changed,
            })
        }

        /// To be called in a job. Once the meeting has taken place, nobody is held any more.
        pub fn attend(&self) {
            let mut state = self.state.lock().unwrap();
            state.present += 1;
            state.most = state.most.max(state.present);
            self.changed.notify_all();
            let waited = self.changed.wait_timeout_while(state, PATIENCE, |state| {
                state.most < self.wanted && !state.given_up
            });
            let (mut state, result) = waited.unwrap();
            state.given_up |= result.timed_out();
            state.present -= 1;
            self.changed.notify_all();
        }

        /// The most that were ever there at once.
        pub fn most(&self) -> usize {
            self.state.lock().unwrap().most
        }
    }
}

/// Simulated threads: every interleaving of few threads that do little.
pub mod model {
    pub use super::{message_of, panic_of};
    pub use interleave::{sync, thread, time};

    use interleave::Builder;
    use interleave::channel::{Receiver, Sender, bounded};
    use interleave::sync::Barrier;
    use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
    use std::sync::{Arc, Mutex};

    /// How many jobs a check submits where the number does not matter.
    pub const MANY: usize = 2;
    /// The clock stands still but for the timeouts and sleeps of the model.
    pub const IS_MODEL: bool = true;

    /// Tries every interleaving of a model. An answer that takes many more steps than it needs may have hundreds of
    /// thousands: of these, every one with at most one preemption and many with two, so that the verdict does not take
    /// minutes.
    #[track_caller]
    pub fn check(model: impl Fn() + Send + Sync + 'static) {
        few().check(model);
    }

    /// Tries every interleaving of a model that may have so many threads at a time, its main thread among them.
    #[track_caller]
    pub fn at_most(threads: usize, model: impl Fn() + Send + Sync + 'static) {
        few().threads(threads).check(model);
    }

    /// Tries every interleaving of a model, but no waits that end for no reason, where these would be a hundred times as many.
    #[track_caller]
    pub fn orders(model: impl Fn() + Send + Sync + 'static) {
        few().perturb(false).check(model);
    }

    fn few() -> Builder {
        Builder::new().interleavings(2_000).else_up_to(1)
    }

    /// Holds whoever wants to pass until somebody opens it, once and for all: a channel that is closed by opening the
    /// gate, since to receive from it is one step. (std's mutex is no step at all, and nobody waits for it.)
    pub struct Gate {
        sender: Mutex<Option<Sender<()>>>,
        receiver: Receiver<()>,
    }

    impl Gate {
        /// A gate that holds everybody.
        #[track_caller]
        pub fn closed() -> Arc<Self> {
            let (sender, receiver) = bounded(1);
            let sender = Mutex::new(Some(sender));
            Arc::new(Gate { sender, receiver })
        }

        /// Lets all pass who wait, and all who come later.
        #[track_caller]
        pub fn open(&self) {
            let sender = self.sender.lock().unwrap().take();
            drop(sender);
        }

        /// Waits until the gate is open.
        #[track_caller]
        pub fn pass(&self) {
            let _closed = self.receiver.recv();
        }

        /// Opens the gate when it is dropped, be it by a panic.
        pub fn at_end(self: &Arc<Self>) -> OpenAtEnd {
            OpenAtEnd(Arc::clone(self))
        }
    }

    /// Opens its gate when it is dropped.
    pub struct OpenAtEnd(Arc<Gate>);

    impl Drop for OpenAtEnd {
        fn drop(&mut self) {
            self.0.open();
        }
    }

    /// Brings together those who attend: as many as it was made for, no more.
    pub struct Meeting {
        barrier: Barrier,
        present: AtomicUsize,
        most: AtomicUsize,
    }

    impl Meeting {
        /// A meeting that holds those who attend until all `wanted` are there.
        #[track_caller]
        pub fn of(wanted: usize) -> Arc<Self> {
            let (present, most) = (AtomicUsize::new(0), AtomicUsize::new(0));
            let barrier = Barrier::new(wanted);
            Arc::new(Meeting {
                barrier,
                present,
                most,
            })
        }

        /// To be called in a job.
        #[track_caller]
        pub fn attend(&self) {
            let present = self.present.fetch_add(1, Relaxed) + 1; // std's: it is no step
            self.most.fetch_max(present, Relaxed);
            self.barrier.wait();
            self.present.fetch_sub(1, Relaxed);
        }

        /// The most that were ever there at once.
        pub fn most(&self) -> usize {
            self.most.load(Relaxed)
        }
    }
}
