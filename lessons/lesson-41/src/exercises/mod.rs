//! The exercises of lesson 41, in this order: `lazy_load`, `populate`, `single_flight`, `shed`.

#![allow(
    unused,
    reason = "an exercise carries the imports that its answer will need"
)]

use super::{channel, parts, pool, sync, thread, time};

pub mod lazy_load;
pub mod populate;
pub mod shed;
pub mod single_flight;
