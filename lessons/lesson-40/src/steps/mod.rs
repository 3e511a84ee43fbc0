//! The pattern, built step by step: each file is a page of the chapter.

mod s1_job;
mod s2_three_calls;
mod s3_full_queue;
mod s4_failures;
mod s5_drain_or_quit;
mod s6_own_pool;
mod s7_numbers;

use crate::options::Options;

/// What a step shows, and the step itself.
type Step = (&'static str, fn(&Options));

/// The steps in order.
pub const ALL: [Step; 7] = [
    ("a job is anything that can be executed", s1_job::run),
    ("create, start, add jobs", s2_three_calls::run),
    ("what to do when the queue is full", s3_full_queue::run),
    (
        "errors and panics, and workers that outlive them",
        s4_failures::run,
    ),
    ("drain or quit", s5_drain_or_quit::run),
    ("a job that waits on its own pool", s6_own_pool::run),
    ("the numbers a pool should tell", s7_numbers::run),
];
