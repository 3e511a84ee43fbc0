//! Lesson 40: the blueprint of a pool. The exercises, on real threads and (for the checks) on simulated ones.

pub mod outcomes;

#[allow(unused_imports, reason = "an answer may be built from any of these")]
use crossbeam::channel;
use std::{sync, thread, time};

mod context;

#[cfg_attr(feature = "solution", path = "../../../solutions/lesson-40/mod.rs")]
pub mod exercises;

#[cfg(feature = "model")]
pub mod modelled;
