//! The exercises of lesson 36, in this order: `wait_group`, `guard`, `gather`.

#![allow(
    unused,
    reason = "an exercise carries the imports that its answer will need"
)]

use super::{sync, thread};

pub mod gather;
pub mod guard;
pub mod wait_group;
