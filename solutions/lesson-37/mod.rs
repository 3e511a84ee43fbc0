//! The exercises of this lesson.

use super::{channel, sync, thread};

pub mod bounded_feed;
pub mod semaphore;
pub mod send_all;
