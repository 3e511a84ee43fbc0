//! The exercises of this lesson.
#![allow(unused_imports, reason = "other answers may need what these don't")]

use super::{channel, sync, thread, time};

pub mod ask;
pub mod ordered;
pub mod pipeline;
pub mod steer;
