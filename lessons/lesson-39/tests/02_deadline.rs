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

    // The waiter may be slow, so no single interleaving says that it slept too long. But among all of
    // them there is one in which it is woken before any time has passed.
    #[test]
    fn who_waits_is_woken_before_the_deadline() {
        use context::{Context, ContextError};
        use std::sync::Arc;
        use std::sync::atomic::{AtomicBool as Note, Ordering::Relaxed}; // to write a note is no step
        use time::{Duration, Instant};

        let at_once = Arc::new(Note::new(false));
        let note = Arc::clone(&at_once);
        check(move || {
            let start = Instant::now();
            let context = Context::new().with_timeout(Duration::from_secs(3_600));
            let theirs = context.clone();
            let waiter = thread::spawn(move || (theirs.wait(), start.elapsed()));
            context.cancel();
            let (reason, took) = waiter.join().expect("wait() must not panic");
            note.fetch_or(reason == ContextError::Cancelled && took.is_zero(), Relaxed);
        });
        assert!(
            at_once.load(Relaxed),
            "cancel() must wake who waits: with a deadline an hour away, wait() never came back before it"
        );
    }
}
