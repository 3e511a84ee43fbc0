//! The exercises once more, on simulated threads: the same files, with the checker where std was.

use interleave::{sync, thread};

#[cfg_attr(not(feature = "solution"), path = "exercises/mod.rs")]
#[cfg_attr(feature = "solution", path = "../../../solutions/lesson-31/mod.rs")]
pub mod exercises;
