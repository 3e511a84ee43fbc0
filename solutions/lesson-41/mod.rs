//! The exercises of this lesson, in this order: `lazy_load`, `populate`, `single_flight`, `shed`.

#[allow(unused_imports, reason = "an answer may be built from any of these")]
use super::{channel, parts, pool, sync, thread, time};

pub mod lazy_load;
pub mod populate;
pub mod shed;
pub mod single_flight;
