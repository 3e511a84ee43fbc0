//! The pattern, built step by step: each file is a page of the chapter.

mod s1_one_worker;
mod s2_three_workers;
mod s3_closing;
mod s4_worker_pool;
mod s5_images;

use crate::options::Options;

/// What a step shows, and the step itself.
type Step = (&'static str, fn(&Options));

/// The steps in order.
pub const ALL: [Step; 5] = [
    ("one worker and a channel of jobs", s1_one_worker::run),
    (
        "several workers, and a channel of results",
        s2_three_workers::run,
    ),
    ("what closing a channel does", s3_closing::run),
    ("the pool as a type", s4_worker_pool::run),
    ("a queue of uploaded images", s5_images::run),
];
