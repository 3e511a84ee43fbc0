//! Lesson 31: raw threads. The exercises, on real threads and (for the checks) on simulated ones.

use std::{sync, thread};

#[cfg_attr(feature = "solution", path = "../../../solutions/lesson-31/mod.rs")]
pub mod exercises;

#[cfg(feature = "model")]
pub mod modelled;
