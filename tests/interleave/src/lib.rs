//! Checks concurrent code under **every interleaving** that a scheduler could choose, and shows the simplest one that fails as a
//! picture over the code's own lines.
//!
//! A model is a closure that starts a few threads and asserts something. It uses the modules of this crate where it would use std's or
//! crossbeam's: they have the same names and signatures, so one source file can be compiled against either.
//!
//! | instead of | write | |
//! | --- | --- | --- |
//! | `std::sync` | [`interleave::sync`](sync) | locks, condition variables, atomics, `mpsc` |
//! | `std::thread` | [`interleave::thread`](thread) | `spawn`, `scope`, `park` |
//! | `std::time` | [`interleave::time`](time) | a virtual clock |
//! | `crossbeam::channel` | [`interleave::channel`](channel) | bounded, rendezvous, `select!` |
//! | `crossbeam::deque` | [`interleave::deque`](deque) | work stealing |
//! | `parking_lot` | [`interleave::parking_lot`](parking_lot) | a mutex that is never poisoned, a condition variable |
//! | `std::collections` | [`interleave::collections`](collections) | maps of a fixed order |
//!
//! ```
//! use interleave::sync::{Arc, Condvar, Mutex};
//! use interleave::thread;
//!
//! let failure = interleave::Builder::new()
//!     .try_check(|| {
//!         let ready = Arc::new((Mutex::new(false), Condvar::new()));
//!         let theirs = Arc::clone(&ready);
//!         thread::spawn(move || {
//!             *theirs.0.lock().unwrap() = true;
//!             theirs.1.notify_one();
//!         });
//!         // Looks, lets go of the lock, and only then begins to wait.
//!         if !*ready.0.lock().unwrap() {
//!             let guard = ready.0.lock().unwrap();
//!             drop(ready.1.wait(guard).unwrap());
//!         }
//!     })
//!     .unwrap_err();
//! assert_eq!(failure.kind(), "deadlock");
//! assert_eq!(failure.preemptions(), Some(1));
//! ```
//!
//! # What a model sees
//! - Every order of the steps of its threads, up to orders that cannot be told apart. [`check`] tries them all; [`check_up_to`] those with at
//!   most so many preemptions. The search tries few before many, so what it reports has the fewest there can be, or one more.
//! - The memory model: stale loads, as [`sync::atomic`] says.
//! - What std allows beside: a wait that ends for no reason, `notify_one` that wakes another waiter, a weak compare-exchange that fails,
//!   a steal that has to be tried again (one such thing in an execution, with one preemption beside it, in some with two), any ready arm of a `select!`.
//! - Panics, as in std: they end their thread, `join` returns them, guards that are dropped meanwhile poison. Jobs may panic in a model.
//!   A panic that reaches the model's own closure is a failure.
//! - Deadlocks, and threads that sleep for ever after the closure has returned. Threads that can still end may do so.
//! - Timeouts, on a virtual clock: see [`time`].
//!
//! # What it does not see
//! - Whatever does not go through this crate: std's locks, I/O, statics, `thread_local!`. A check refuses an exercise that names them, and one
//!   that blocks in them is found by a watchdog ([`Builder::patience`]).
//! - Fairness and speed. A thread that looks for the same thing in vain for a third time lets the others go first, so a loop that spins ends if
//!   anything can end it. Two threads that spin at once may take turns until the steps run out, though a third could end both.
//! - What is inside crossbeam's deques: theirs is modelled as the contract that it keeps (see [`deque`]).
//! - Load buffering, and the order in which references are dropped (see [`sync::Arc`]).
//! - More than five threads, the main one included: loom has room for no more. Two or three show almost everything.
//! - Who unwinds, in one corner: std counts panics by OS thread, and all simulated threads share one. If one of them catches a panic while
//!   another is still held up in a drop that unwinds, the first counts as panicking until the second is done.
//! - That `notify_one` and `notify_all` order nothing by themselves: here a waiter knows what its notifier knew, even if that held no lock.
//!
//! A model must do the same whenever the same schedule is run: no clocks, no random numbers, no `HashMap` of std's that is walked through, nothing kept
//! in a `static`. If it does not, the check says so.
//!
//! # Which blocking operations are one step
//! All of them: a `lock`, a `send`, a `recv`, a `join` takes its place in the order of arrivals, and if it has to wait, whoever ends the wait completes
//! it. So a bounded pool of two workers and two jobs has 37 interleavings, all of which are run. Why nothing is lost by this is argued in the source (`engine/mod.rs`, `channel/chan.rs`), and
//! `tests/sound` compares the outcomes with those of the plain constructions.
//!
//! # When a model fails
//! The story is the panic's message; [`Builder::try_check`] hands it back instead, [`Failure::json`] is for programs. Nothing of the model runs
//! any more then, not even a `drop`: its OS thread is left behind, parked. So a failing model never aborts the process and never hangs it.
//! (After a `double panic` std's panic hook cannot be changed any more, which a test binary does when all its tests are over: the process then
//! ends with code 101.)
//!
//! How to read the picture:
//!
#![doc = include_str!("story/legend.md")]
//!
//! # JSON
#![doc = include_str!("story/format.md")]

mod engine;
mod sources;
mod story;
mod tape;
mod within;

pub mod channel;
pub mod collections;
pub mod deque;
pub mod parking_lot;
pub mod sync;
pub mod thread;
pub mod time;

pub use engine::{Builder, Failure, Verdict, check, check_up_to};
pub use within::{in_time, within};
