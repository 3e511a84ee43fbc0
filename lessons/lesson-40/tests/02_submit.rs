mod support;

#[path = "contract"]
mod on_real_threads {
    use super::support::real::{
        Gate, IS_MODEL, MANY, Meeting, check, check_few, orders, sync, thread, time,
    };
    use lesson_40::exercises::submit as pool;

    mod one_deadline;
    mod submitting;
}

#[path = "contract"]
mod in_every_interleaving {
    use super::support::model::{Gate, IS_MODEL, MANY, Meeting, orders, sync, thread, time};
    use lesson_40::modelled::exercises::submit as pool;

    mod submitting;

    /// From here, so that the checker knows whose checks these are.
    fn check(model: impl Fn() + Send + Sync + 'static) {
        super::support::model::check(model);
    }

    fn check_few(model: impl Fn() + Send + Sync + 'static) {
        check(model);
    }
}
