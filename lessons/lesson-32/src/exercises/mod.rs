//! The exercises of lesson 32, in this order: `word_count`, `transfer`, `get_or_compute`.

#![allow(
    unused,
    reason = "an exercise carries the imports that its answer will need"
)]

use super::{collections, sync, thread};

pub mod get_or_compute;
pub mod transfer;
pub mod word_count;
