//! The pattern, built step by step: each file is a page of the chapter.

mod s1_in_line;
mod s2_background;
mod s3_one_read;
mod s4_full_pool;
mod s5_load;
mod s6_other_jobs;

use crate::options::Options;

/// What a step shows, and the step itself.
type Step = (&'static str, fn(&Options));

/// The steps in order.
pub const ALL: [Step; 6] = [
    (
        "read the cache, else the database, and store",
        s1_in_line::run,
    ),
    ("store in the background", s2_background::run),
    ("many miss the same, one reads", s3_one_read::run),
    ("the pool is full", s4_full_pool::run),
    ("under load", s5_load::run),
    ("other work for the same pool", s6_other_jobs::run),
];
