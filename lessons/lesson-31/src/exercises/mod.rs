//! The exercises of lesson 31, in this order: `map_on_threads`, `sum_chunks`.

#![allow(
    unused,
    reason = "an exercise carries the imports that its answer will need"
)]

use super::{sync, thread};

pub mod map_on_threads;
pub mod sum_chunks;
