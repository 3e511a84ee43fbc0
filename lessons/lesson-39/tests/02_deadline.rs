//! x
#[path = "support/memory.rs"]
mod memory;
mod support;

#[path = "contract"]
mod on_real_threads {
    use super::memory::bytes_in_use;
    use super::support::real::{
        CLOCK_IS_VIRTUAL, channel, check, check_alone, in_time, thread, time,
    };
    use context::Context as Parent;
    use lesson_39::exercises::deadline as context;

    mod deadlines;
    mod leaves_nothing;

    fn short_lived(parent: &Parent) -> Parent {
        parent.with_timeout(time::Duration::from_secs(3_600))
    }
}

#[path = "contract"]
mod in_every_interleaving {
    use super::support::model::{CLOCK_IS_VIRTUAL, channel, thread, time};
    use lesson_39::modelled::exercises::deadline as context;

    mod deadlines;

    /// From here, so that the checker knows whose checks these are.
    fn check(model: impl Fn() + Send + Sync + 'static) {
        super::support::model::check(model);
    }

    fn check_alone(model: impl Fn() + Send + Sync + 'static) {
        super::support::model::check_alone(model);
    }
}
