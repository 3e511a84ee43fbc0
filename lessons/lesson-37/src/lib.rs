//! Lesson 37: unbounded spawn against a bounded pool. The exercises, on real threads and (for the
//! checks) on simulated ones.

use crossbeam::channel;
use std::{sync, thread};

#[cfg_attr(feature = "solution", path = "../../../solutions/lesson-37/mod.rs")]
pub mod exercises;

#[cfg(feature = "model")]
pub mod modelled;
