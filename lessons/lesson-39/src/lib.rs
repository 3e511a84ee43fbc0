//! Lesson 39: context. The exercises, on real threads and (for the checks) on simulated ones.

use crossbeam::channel;
use std::{sync, thread, time};

#[cfg_attr(feature = "solution", path = "../../../solutions/lesson-39/mod.rs")]
pub mod exercises;

#[cfg(feature = "model")]
pub mod modelled;
