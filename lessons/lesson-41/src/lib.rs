//! Lesson 41: a cache populated in the background. The exercises, on real threads and (for the checks) on simulated ones.

#[allow(unused_imports, reason = "an answer may be built from any of these")]
use crossbeam::channel;
use std::{sync, thread, time};
use worker_pool as pool;

pub mod parts;

#[cfg_attr(feature = "solution", path = "../../../solutions/lesson-41/mod.rs")]
pub mod exercises;

#[cfg(feature = "model")]
pub mod modelled;
