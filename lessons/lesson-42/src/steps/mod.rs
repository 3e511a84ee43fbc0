//! The pattern, built step by step: each file is a page of the chapter.

mod s1_traffic;
mod s2_four_ways;
mod s3_on_paper;
mod s4_measured;
mod s5_budget;

use crate::setup::Setup;
use lesson_42_readers::ReadError;

/// What a step shows, and the step itself.
type Step = (&'static str, fn(&Setup) -> Result<(), ReadError>);

/// The steps in order.
pub const ALL: [Step; 5] = [
    ("the traffic", s1_traffic::run),
    ("four ways, one answer", s2_four_ways::run),
    ("what it should cost, on paper", s3_on_paper::run),
    ("predicted and measured", s4_measured::run),
    ("what the client has time for", s5_budget::run),
];
