//! The reference answers to the exercises of lesson 32.

use super::{collections, sync, thread};

pub mod get_or_compute;
pub mod transfer;
pub mod word_count;
