//! The exercises once more, on simulated threads: the same files, with the checker where std was.

use crate::outcomes;
#[allow(unused_imports, reason = "an answer may be built from any of these")]
use interleave::channel;
use interleave::{sync, thread, time};

#[path = "context.rs"]
mod context;

#[cfg_attr(not(feature = "solution"), path = "exercises/mod.rs")]
#[cfg_attr(feature = "solution", path = "../../../solutions/lesson-40/mod.rs")]
pub mod exercises;
