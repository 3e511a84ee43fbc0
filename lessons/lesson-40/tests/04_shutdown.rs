mod support;

#[path = "contract"]
mod on_real_threads {
    use super::support::real::{Gate, IS_MODEL, MANY, at_most, check, sync, thread};
    use lesson_40::exercises::shutdown as pool;

    mod shutting_down;
}

#[path = "contract"]
mod in_every_interleaving {
    use super::support::model::{Gate, IS_MODEL, MANY, at_most, sync, thread};
    use lesson_40::modelled::exercises::shutdown as pool;

    mod shutting_down;

    /// From here, so that the checker knows whose checks these are.
    fn check(model: impl Fn() + Send + Sync + 'static) {
        super::support::model::check(model);
    }
}
