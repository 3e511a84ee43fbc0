//! The reference answers to the exercises of lesson 39.

use super::{channel, sync, thread, time};

pub mod cancellable_pool;
pub mod deadline;
pub mod group;
pub mod token;
