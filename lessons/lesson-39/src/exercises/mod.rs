//! The exercises of lesson 39, in this order: `token`, `deadline`, `cancellable_pool`, `group`.

#![allow(unused, reason = "the stubs name what their bodies will need")]

use super::{channel, sync, thread, time};

pub mod cancellable_pool;
pub mod deadline;
pub mod group;
pub mod token;
