//! The exercises of this lesson, in this order: `read_at_once`, `worth_it`.

#[allow(unused_imports, reason = "an answer may be built from any of these")]
use super::{parts, sync, thread, time};

pub mod read_at_once;
pub mod worth_it;
