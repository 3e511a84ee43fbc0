//! The steps of this lesson, a page each, in the order in which the demo runs them.

pub mod s1_join_handles;
pub mod s2_add_done_wait;
pub mod s3_guard;
pub mod s4_scope;
pub mod s5_barrier;
pub mod s6_spawn;
