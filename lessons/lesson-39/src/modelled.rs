//! The exercises once more, on simulated threads: the same files, with the checker where std was.

use interleave::{channel, sync, thread, time};

#[cfg_attr(not(feature = "solution"), path = "exercises/mod.rs")]
#[cfg_attr(feature = "solution", path = "../../../solutions/lesson-39/mod.rs")]
pub mod exercises;
