//! The exercises of lesson 34, in this order: `unbounded`, `bounded`, `close`, `try_and_timeout`.

#![allow(
    unused,
    reason = "an exercise carries the imports that its answer will need"
)]

use super::{PATIENT, sync, thread, time};

pub mod bounded;
pub mod close;
pub mod try_and_timeout;
pub mod unbounded;
