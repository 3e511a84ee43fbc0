//! The pattern, built step by step: each file is a page of the chapter.

mod s1_channels;
mod s2_buffer;
mod s3_fan_out_fan_in;
mod s4_closing;
mod s5_uncollected;
mod s6_select;
mod s7_reply;
mod s8_lock_channel_owner;

use crate::options::Options;

/// What a step shows, and the step itself.
type Step = (&'static str, fn(&Options));

/// The steps in order.
pub const ALL: [Step; 8] = [
    ("crossbeam's channels", s1_channels::run),
    ("what a buffer is for", s2_buffer::run),
    ("fan-out and fan-in", s3_fan_out_fan_in::run),
    ("closing by drop, and a forgotten clone", s4_closing::run),
    ("results that nobody collects", s5_uncollected::run),
    ("jobs, quit and a tick", s6_select::run),
    ("a reply channel in the job", s7_reply::run),
    (
        "a lock, a channel, or one owner",
        s8_lock_channel_owner::run,
    ),
];
