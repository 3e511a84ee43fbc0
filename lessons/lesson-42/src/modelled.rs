//! The exercises once more, on simulated threads: the same files, with the checker where std was.

use crate::parts;
use interleave::{sync, thread, time};

#[cfg_attr(not(feature = "solution"), path = "exercises/mod.rs")]
#[cfg_attr(feature = "solution", path = "../../../solutions/lesson-42/mod.rs")]
pub mod exercises;
