//! Two of the exercises on std's atomics with a gate before each operation. At the gate a thread can be stopped in the middle of a
//! call, or be overtaken by others, as often as a check likes.

#![allow(
    unused,
    reason = "an exercise carries the imports that its answer will need, and each check uses a part of this"
)]

use std::cell::RefCell;
use std::sync::{Arc, Mutex, mpsc};
use std::thread;

#[cfg_attr(not(feature = "solution"), path = "../../src/exercises/high_water.rs")]
#[cfg_attr(
    feature = "solution",
    path = "../../../../solutions/lesson-33/high_water.rs"
)]
pub mod high_water;
#[cfg_attr(not(feature = "solution"), path = "../../src/exercises/mailbox.rs")]
#[cfg_attr(
    feature = "solution",
    path = "../../../../solutions/lesson-33/mailbox.rs"
)]
pub mod mailbox;

/// What the exercise finds where it expects the lesson's `sync`.
mod sync {
    pub mod atomic {
        pub use std::sync::atomic::{Ordering, compiler_fence, fence};

        /// Whoever calls a method of std's atomic comes through `deref`: that is the gate.
        macro_rules! gated {
            ($($Atomic:ident $T:ty),*) => { $(
                #[derive(Debug, Default)]
                pub struct $Atomic(std::sync::atomic::$Atomic);

                impl $Atomic {
                    pub const fn new(value: $T) -> Self {
                        $Atomic(std::sync::atomic::$Atomic::new(value))
                    }
                }

                impl std::ops::Deref for $Atomic {
                    type Target = std::sync::atomic::$Atomic;

                    fn deref(&self) -> &Self::Target {
                        super::super::pass_the_gate();
                        &self.0
                    }
                }
            )* };
        }
        gated!(
            AtomicBool bool, AtomicU8 u8, AtomicU16 u16, AtomicU32 u32, AtomicU64 u64, AtomicUsize usize,
            AtomicI8 i8, AtomicI16 i16, AtomicI32 i32, AtomicI64 i64, AtomicIsize isize
        );
    }
}

thread_local! {
    static GATE: RefCell<Box<dyn FnMut()>> = RefCell::new(Box::new(|| ()));
}

fn pass_the_gate() {
    GATE.with_borrow_mut(|gate| gate());
}

/// What this thread does before each operation on an atomic from now on.
fn at_the_gate(act: impl FnMut() + 'static) {
    GATE.set(Box::new(act));
}

/// Makes a call that has to return after so many operations at the most.
pub fn at_most<R>(most: usize, or_else: &'static str, call: impl FnOnce() -> R) -> R {
    let mut left = most;
    at_the_gate(move || {
        assert!(left > 0, "{or_else}");
        left -= 1;
    });
    let result = call();
    at_the_gate(|| ());
    result
}

/// Has another thread make a call, stops it before its operation of this number, and does something else meanwhile. Returns whether
/// the call had so many operations.
pub fn while_stopped(before: usize, call: impl FnOnce() + Send, meanwhile: impl FnOnce()) -> bool {
    thread::scope(|scope| {
        let (stops, stopped) = mpsc::channel();
        let (_goes_on, signal) = mpsc::channel::<()>(); // dropped when this is over, whatever comes of it
        scope.spawn(move || {
            let mut operations = 0;
            at_the_gate(move || {
                operations += 1;
                if operations == before {
                    let _ = stops.send(());
                    let _ = signal.recv();
                }
            });
            call();
            at_the_gate(|| ());
        });
        let stopped = stopped.recv().is_ok();
        if stopped {
            meanwhile();
        }
        stopped
    })
}

/// Makes a call, and has `others` come first before each of its operations, up to so many times. Returns how often they did.
pub fn overtaken(
    times: usize,
    others: impl Fn() + Send + Sync + 'static,
    call: impl FnOnce(),
) -> usize {
    const PATIENCE: usize = 100; // the other may wait for this one: then it is let go on
    let others = Arc::new(others);
    let came = Arc::new(Mutex::new(Vec::new()));
    let all = Arc::clone(&came);
    at_the_gate(move || {
        let mut came = came.lock().unwrap();
        if came.len() == times {
            return;
        }
        let (tell, done) = mpsc::channel::<()>();
        let others = Arc::clone(&others);
        came.push(thread::spawn(move || {
            let (mut operations, mut tell) = (0, Some(tell));
            at_the_gate(move || {
                operations += 1;
                if operations == PATIENCE {
                    tell = None;
                }
            });
            others();
            at_the_gate(|| ());
        }));
        let _ = done.recv(); // until it is dropped
    });
    call();
    at_the_gate(|| ());
    let came = std::mem::take(&mut *all.lock().unwrap());
    let count = came.len();
    for other in came {
        other.join().expect("the others must not panic");
    }
    count
}
