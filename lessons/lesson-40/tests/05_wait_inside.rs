mod support;

#[path = "contract"]
mod on_real_threads {
    use super::support::real::{Gate, IS_MODEL, Meeting, check, orders, sync, thread};
    use lesson_40::exercises::wait_inside as pool;

    mod waiting_inside;
}

#[path = "contract"]
mod in_every_interleaving {
    use super::support::model::{Gate, IS_MODEL, Meeting, orders, sync, thread};
    use lesson_40::modelled::exercises::wait_inside as pool;

    mod waiting_inside;

    /// From here, so that the checker knows whose checks these are.
    fn check(model: impl Fn() + Send + Sync + 'static) {
        super::support::model::check(model);
    }
}
