//! The exercises of this lesson.

use super::{channel, sync, thread, time};

pub mod pool;
pub mod speed_up;
pub mod square;
