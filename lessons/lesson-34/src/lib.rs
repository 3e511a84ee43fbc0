//! Lesson 34: build a channel. The exercises, on real threads and (for the checks) on simulated ones.
//!
//! What an exercise may use is what a channel is made of. A channel that is ready is not among it.

#[allow(unused_imports, reason = "an answer may be built from any of these")]
mod sync {
    pub use std::sync::{Arc, Condvar, Mutex, MutexGuard, Weak, atomic};
}
#[allow(unused_imports, reason = "an answer may park its threads")]
mod thread {
    pub use std::thread::{Thread, ThreadId, current, park, park_timeout, yield_now};
}
mod time {
    pub use std::time::{Duration, Instant};
}

/// Whether the channel of exercise 4 gives way once before it asks the system for a sleep.
pub const PATIENT: bool = true;

#[cfg_attr(feature = "solution", path = "../../../solutions/lesson-34/mod.rs")]
pub mod exercises;

#[cfg(feature = "model")]
pub mod modelled;
