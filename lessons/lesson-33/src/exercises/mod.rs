//! The exercises of lesson 33, in this order: `tickets`, `mailbox`, `high_water`, `stop_flag`.

#![allow(
    unused,
    reason = "an exercise carries the imports that its answer will need"
)]

use super::{sync, thread};

pub mod high_water;
pub mod mailbox;
pub mod stop_flag;
pub mod tickets;
