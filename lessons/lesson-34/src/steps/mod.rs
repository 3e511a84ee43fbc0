//! The channel, built step by step: each file is a page of the chapter.

mod s1_queue;
mod s2_condvar;
mod s3_capacity;
mod s4_closing;
mod s5_woken_for_nothing;
mod s6_few_notifications;

use crate::options::Options;

/// What a step shows, and the step itself.
type Step = (&'static str, fn(&Options));

/// The steps in order.
pub const ALL: [Step; 6] = [
    ("a queue under a mutex", s1_queue::run),
    (
        "a condition variable, so that nobody spins",
        s2_condvar::run,
    ),
    ("a capacity, and back-pressure", s3_capacity::run),
    ("closing by drop", s4_closing::run),
    ("woken for nothing", s5_woken_for_nothing::run),
    ("few notifications", s6_few_notifications::run),
];
