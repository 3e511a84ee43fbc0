//! Lesson 42: the code not written. The exercises, on real threads and (for the checks) on simulated ones.

use std::{sync, thread, time};

pub mod parts;

#[cfg_attr(feature = "solution", path = "../../../solutions/lesson-42/mod.rs")]
pub mod exercises;

#[cfg(feature = "model")]
pub mod modelled;
