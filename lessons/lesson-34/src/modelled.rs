//! The exercises once more, on simulated threads: the same files, with the checker where std was.

#[allow(unused_imports, reason = "an answer may be built from any of these")]
mod sync {
    pub use interleave::sync::{Arc, Condvar, Mutex, MutexGuard, Weak, atomic};
}
#[allow(unused_imports, reason = "an answer may park its threads")]
mod thread {
    pub use interleave::thread::{Thread, ThreadId, current, park, park_timeout, yield_now};
}
mod time {
    pub use interleave::time::{Duration, Instant};
}

/// Simulated threads sleep at once: to give way would multiply the interleavings. `tests/contract.rs` has models
/// of the patient channel as well.
pub const PATIENT: bool = false;

#[cfg_attr(not(feature = "solution"), path = "exercises/mod.rs")]
#[cfg_attr(feature = "solution", path = "../../../solutions/lesson-34/mod.rs")]
pub mod exercises;
