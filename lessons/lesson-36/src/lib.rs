//! Lesson 36: WaitGroup. The exercises, on real threads and (for the checks) on simulated ones.

use std::{sync, thread};

#[cfg_attr(feature = "solution", path = "../../../solutions/lesson-36/mod.rs")]
pub mod exercises;

#[cfg(feature = "model")]
pub mod modelled;
