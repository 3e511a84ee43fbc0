//! What the checks of this lesson share: the two worlds in which they are run.
#![allow(
    dead_code,
    unused_imports,
    reason = "each file of checks uses some of it"
)]

/// Threads of the system. What works nearly always has many occasions to fail.
pub mod real {
    pub use std::{sync, thread, time};

    use std::time::Duration;

    /// How many values a check sends.
    pub const MANY: u64 = 50;
    /// A timeout may last longer than it was told, if the machine is busy.
    pub const CLOCK_IS_VIRTUAL: bool = false;

    /// How often a check is run.
    const ROUNDS: usize = 100;
    /// How long all of its rounds may take before it counts as hung.
    const LIMIT: Duration = Duration::from_secs(10);

    /// Runs a check many times. Once one has hung, those of the same file that have not begun are
    /// not tried: most of them would hang as long again.
    pub fn check(body: impl Fn() + Send + 'static) {
        rounds(ROUNDS, body);
    }

    /// Runs a check that waits for a timeout, so not as often.
    pub fn check_timeout(body: impl Fn() + Send + 'static) {
        rounds(5, body);
    }

    fn rounds(rounds: usize, body: impl Fn() + Send + 'static) {
        interleave::in_time(LIMIT, move || (0..rounds).for_each(|_| body()));
    }
}

/// Simulated threads: every interleaving of few threads that do little.
pub mod model {
    pub use interleave::{sync, thread, time};

    use interleave::Builder;

    /// How many values a check sends.
    pub const MANY: u64 = 2;
    /// The clock stands still but for the timeouts and sleeps of the model.
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
}
