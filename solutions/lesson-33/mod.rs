//! The reference answers to the exercises of lesson 33.

use super::{sync, thread};

pub mod high_water;
pub mod mailbox;
pub mod stop_flag;
pub mod tickets;
