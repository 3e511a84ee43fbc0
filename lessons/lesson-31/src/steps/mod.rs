//! The steps of this lesson, a page each, in the order in which the demo runs them.

pub mod s1_spawn_and_join;
pub mod s2_main_returns;
pub mod s3_move;
pub mod s4_scope;
pub mod s5_send_and_sync;
pub mod s6_panic;
pub mod s7_thread_local;
pub mod s8_time;
pub mod s9_memory;

use crate::options::Options;

/// What a step shows, and the step itself.
type Step = (&'static str, fn(&Options));

/// The steps in order.
pub const ALL: [Step; 9] = [
    ("spawn and join", s1_spawn_and_join::run),
    (
        "main returns, and threads are cut off",
        s2_main_returns::run,
    ),
    ("what a thread uses moves into it", s3_move::run),
    ("a scope, whose threads may borrow", s4_scope::run),
    ("Send, Sync, and Arc in place of Rc", s5_send_and_sync::run),
    ("a panic is an Err at join", s6_panic::run),
    ("thread-locals: one of each for each", s7_thread_local::run),
    ("what a thread costs in time, here and now", s8_time::run),
    (
        "what a thread costs in memory, here and now",
        s9_memory::run,
    ),
];
