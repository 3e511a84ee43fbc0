//! The pattern, built step by step: each file is a page of the chapter.

mod s1_stop_flag;
mod s2_token;
mod s3_tree;
mod s4_done;
mod s5_deadline;
mod s6_request;
mod s7_tokio;

use crate::options::Options;

/// What a step shows, and the step itself.
type Step = (&'static str, fn(&Options));

/// The steps in order.
pub const ALL: [Step; 7] = [
    ("a stop flag wakes nobody", s1_stop_flag::run),
    ("a token that wakes sleepers", s2_token::run),
    ("a tree of tokens", s3_tree::run),
    ("`done()` as a channel", s4_done::run),
    ("a deadline, and nobody who watches it", s5_deadline::run),
    (
        "the life of a request through three layers",
        s6_request::run,
    ),
    ("the same with tokio", s7_tokio::run),
];
