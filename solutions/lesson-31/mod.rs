//! The reference answers to the exercises of lesson 31.

use super::{sync, thread};

pub mod map_on_threads;
pub mod sum_chunks;
