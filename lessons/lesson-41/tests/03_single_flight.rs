//! # Exercise 3: `single_flight`
//!
mod support;

#[path = "contract"]
mod on_real_threads {
    use super::support::real::{Gate, IS_MODEL, Meeting, check, check_few, sync, thread, time};
    use lesson_41::exercises::single_flight;
    use worker_pool as pool;

    mod flights;
    mod one_time_limit;
}

#[path = "contract"]
mod in_every_interleaving {
    use super::support::model::{Gate, IS_MODEL, Meeting, sync, thread, time};
    use lesson_41::modelled::exercises::single_flight;
    use worker_pool::modelled as pool;

    mod flights;

    /// From here, so that the checker knows whose checks these are.
    fn check(model: impl Fn() + Send + Sync + 'static) {
        super::support::model::check(model);
    }

    fn check_few(model: impl Fn() + Send + Sync + 'static) {
        check(model);
    }
}
