//! # Exercise 4: `shed`
//!
mod support;

#[path = "contract"]
mod on_real_threads {
    use super::support::real::{Gate, IS_MODEL, OpenAtEnd, check, sync, thread};
    use lesson_41::exercises::shed;
    use worker_pool as pool;

    mod shedding;
}

#[path = "contract"]
mod in_every_interleaving {
    use super::support::model::{Gate, IS_MODEL, OpenAtEnd, sync, thread};
    use lesson_41::modelled::exercises::shed;
    use worker_pool::modelled as pool;

    mod shedding;

    /// From here, so that the checker knows whose checks these are.
    fn check(model: impl Fn() + Send + Sync + 'static) {
        super::support::model::check(model);
    }
}
