//! The reference answers to the exercises of lesson 34.

use super::{PATIENT, sync, thread, time};

pub mod bounded;
pub mod close;
pub mod try_and_timeout;
pub mod unbounded;
