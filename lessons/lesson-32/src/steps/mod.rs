//! The steps of this lesson, a page each, in the order in which the demo runs them.

mod s1_mutex;
mod s2_lost_update;
mod s3_guards;
mod s4_poison;
mod s5_rw_lock;
mod s6_lock_order;
mod s7_maps;
mod s8_once_per_key;

use crate::options::Options;

/// What a step shows, and the step itself.
type Step = (&'static str, fn(&Options));

/// The steps in order.
pub const ALL: [Step; 8] = [
    ("a mutex owns its data", s1_mutex::run),
    (
        "no data race, and still a race condition",
        s2_lost_update::run,
    ),
    (
        "what a guard keeps locked, and for how long",
        s3_guards::run,
    ),
    ("poison", s4_poison::run),
    ("many readers or one writer", s5_rw_lock::run),
    ("two locks, and an order", s6_lock_order::run),
    ("a map that many threads change", s7_maps::run),
    ("each key computed once", s8_once_per_key::run),
];
