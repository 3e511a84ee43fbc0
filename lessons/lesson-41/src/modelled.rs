//! The exercises once more, on simulated threads: the same files, with the checker where std was.

#[allow(unused_imports, reason = "an answer may be built from any of these")]
use interleave::channel;
use interleave::{sync, thread, time};
use worker_pool::modelled as pool;

#[path = "parts.rs"]
pub mod parts;

#[cfg_attr(not(feature = "solution"), path = "exercises/mod.rs")]
#[cfg_attr(feature = "solution", path = "../../../solutions/lesson-41/mod.rs")]
pub mod exercises;
