//! The exercises of this lesson, in this order: `job`, `submit`, `panic_proof`, `shutdown`, `wait_inside`.

#[allow(unused_imports, reason = "an answer may be built from any of these")]
use super::{channel, context, outcomes, sync, thread, time};

pub mod job;
pub mod panic_proof;
pub mod shutdown;
pub mod submit;
pub mod wait_inside;
