//! Lesson 33: atomics and ordering. The exercises, on real threads and (for the checks) on simulated ones.

#[cfg_attr(feature = "solution", path = "../../../solutions/lesson-33/mod.rs")]
pub mod exercises;

#[cfg(feature = "model")]
pub mod modelled;

/// Atomics, and nothing that locks or sleeps: these exercises are done without.
mod sync {
    pub use std::sync::atomic;
}

/// A thread that has to look again can let others run meanwhile.
mod thread {
    pub use std::thread::yield_now;
}
