//! The reference answers to the exercises of lesson 36.

use super::{sync, thread};

pub mod gather;
pub mod guard;
pub mod wait_group;
