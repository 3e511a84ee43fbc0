//! What the checks of this lesson share: the two worlds in which they are run.
#![allow(
    dead_code,
    unused_imports,
    reason = "each file of checks uses some of it"
)]

/// Threads of the system. What works nearly always has many occasions to fail.
pub mod real {
    pub use crossbeam::channel;
    pub use std::{sync, thread, time};

    use std::time::Duration;

    /// A timeout may last longer than it was told, if the machine is busy.
    pub const CLOCK_IS_VIRTUAL: bool = false;

    /// How often a check is run.
    const ROUNDS: usize = 100;
    /// How long all of its rounds may take before it counts as hung.
    const LIMIT: Duration = Duration::from_secs(10);

    /// Runs a check many times.
    pub fn check(body: impl Fn() + Send + 'static) {
        in_time(move || (0..ROUNDS).for_each(|_| body()));
    }

    /// Runs a check in which nobody has to start a thread, and which may wait for a deadline: a few times.
    pub fn check_alone(body: impl Fn() + Send + 'static) {
        in_time(move || (0..3).for_each(|_| body()));
    }

    /// Runs a check once. When one has hung, those of the same file that have not begun are not tried:
    /// most of them would hang as long again.
    pub fn in_time(body: impl FnOnce() + Send + 'static) {
        interleave::in_time(LIMIT, body);
    }
}

/// Simulated threads: every interleaving of few threads that do little.
pub mod model {
    pub use interleave::{channel, sync, thread, time};

    use interleave::Builder;

    /// The clock stands still but for the deadlines and sleeps of the model.
    pub const CLOCK_IS_VIRTUAL: bool = true;

    /// Tries every interleaving of a model. An answer that takes many more steps than it needs may
    /// have hundreds of thousands: of these, every one with at most one preemption and many
    /// with two, so that the verdict does not take minutes.
    #[track_caller]
    pub fn check(model: impl Fn() + Send + Sync + 'static) {
        Builder::new()
            .interleavings(5_000)
            .else_up_to(1)
            .check(model);
    }

    /// The same where a model is large for any answer, so that most answers end with the bound.
    #[track_caller]
    pub fn check_large(model: impl Fn() + Send + Sync + 'static) {
        Builder::new().interleavings(500).else_up_to(1).check(model);
    }

    /// The same where nobody has to start a thread, and nobody may: the model's main thread is alone.
    #[track_caller]
    pub fn check_alone(model: impl Fn() + Send + Sync + 'static) {
        Builder::new().threads(1).check(model);
    }
}
