//! The contract of this lesson is crossbeam's: the checks of the exercises, run on
//! crossbeam-channel itself (on real threads), and on the channel that the checker offers (in the
//! model). So what they ask of you is what a channel does that is used everywhere.
//!
//! There are two exceptions. A channel of capacity 0 is a rendezvous there, and refused in the
//! exercises: no check of the contract makes one. And what is queued in a *bounded* channel when
//! its last receiver goes stays there until the last sender goes
//! (<https://github.com/crossbeam-rs/crossbeam/issues/1102>), while std, and you, drop it at once.
//! Should crossbeam change that, these checks say so.
//!
//! The finished channel gives way once before it sleeps, if it is `PATIENT`. In the models of
//! exercise 4 it is not, so that every interleaving can be tried. Here it is, as on real threads, and
//! every interleaving is tried that has at most two preemptions.

mod support;

#[path = "contract"]
mod crossbeam_on_real_threads {
    use super::support::real::{CLOCK_IS_VIRTUAL, MANY, check, check_timeout, sync, thread, time};
    use crossbeam_channel::{self as channel, self as errors};

    const BOUNDED_KEEPS_WHAT_IS_QUEUED: bool = true;

    mod bounded_channel;
    mod closing;
    mod trying;
    mod unbounded_channel;
}

#[path = "../../../solutions/lesson-34"]
mod patient {
    use interleave::{sync, thread, time};

    use lesson_34::PATIENT;

    pub mod try_and_timeout;
}

#[path = "contract"]
mod the_patient_channel_with_two_preemptions {
    use super::patient::try_and_timeout as channel;
    use super::support::model::{CLOCK_IS_VIRTUAL, MANY, sync, thread, time};
    use std::sync::mpsc as errors;

    const BOUNDED_KEEPS_WHAT_IS_QUEUED: bool = false;

    mod bounded_channel;
    mod closing;
    mod trying;
    mod unbounded_channel;

    fn check(model: impl Fn() + Send + Sync + 'static) {
        interleave::check_up_to(2, model);
    }

    fn check_timeout(model: impl Fn() + Send + Sync + 'static) {
        check(model);
    }
}

#[path = "contract"]
mod the_checkers_in_every_interleaving {
    use super::support::model::{
        CLOCK_IS_VIRTUAL, MANY, check, check as check_timeout, sync, thread, time,
    };
    use interleave::channel::{self, self as errors};

    const BOUNDED_KEEPS_WHAT_IS_QUEUED: bool = true;

    mod bounded_channel;
    mod closing;
    mod trying;
    mod unbounded_channel;
}
