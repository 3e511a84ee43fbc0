//! Lesson 32: shared state. The exercises, on real threads and (for the checks) on simulated ones.

use std::{collections, sync, thread};

#[cfg_attr(feature = "solution", path = "../../../solutions/lesson-32/mod.rs")]
pub mod exercises;

#[cfg(feature = "model")]
pub mod modelled;
