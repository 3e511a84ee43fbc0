//! x
#[path = "support/memory.rs"]
mod memory;
mod support;

#[path = "contract"]
mod on_real_threads {
    use super::memory::bytes_in_use;
    use super::support::real::{channel, check, check_alone, in_time, sync, thread};
    use lesson_39::exercises::token;
    use token::Token as Parent;

    mod leaves_nothing;
    mod token_tree;

    fn short_lived(parent: &Parent) -> Parent {
        parent.child()
    }
}

#[path = "contract"]
mod in_every_interleaving {
    use super::support::model::{channel, sync, thread};
    use lesson_39::modelled::exercises::token;

    mod token_tree;

    /// From here, so that the checker knows whose checks these are.
    fn check(model: impl Fn() + Send + Sync + 'static) {
        super::support::model::check(model);
    }

    fn check_alone(model: impl Fn() + Send + Sync + 'static) {
        super::support::model::check_alone(model);
    }
}
