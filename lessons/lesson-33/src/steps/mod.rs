//! The steps of this lesson, a page each, in the order in which the demo runs them.

mod s1_counter;
mod s2_stop_flag;
mod s3_publish;
mod s4_exchange;
mod s5_mutex;

use crate::options::Options;

/// What a step shows, and the step itself.
type Step = (&'static str, fn(&Options));

/// The steps in order.
pub const ALL: [Step; 5] = [
    ("a counter, in two operations and in one", s1_counter::run),
    ("a stop flag", s2_stop_flag::run),
    ("data published behind a flag", s3_publish::run),
    ("a compare-exchange loop", s4_exchange::run),
    ("when a mutex is the better answer", s5_mutex::run),
];
