//! The exercises of lesson 40, in this order: `job`, `submit`, `panic_proof`, `shutdown`, `wait_inside`.

#![allow(
    unused,
    reason = "an exercise carries the imports that its answer will need"
)]

use super::{channel, context, outcomes, sync, thread, time};

pub mod job;
pub mod panic_proof;
pub mod shutdown;
pub mod submit;
pub mod wait_inside;
