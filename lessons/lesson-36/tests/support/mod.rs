//! What the checks of this lesson share.

use interleave::Builder;

/// Tries every interleaving of a model. An answer that takes many more steps than it needs may have hundreds of
/// thousands: of these, every one with at most one preemption and many with two, so that the verdict does
/// not take minutes.
#[track_caller]
pub fn check(model: impl Fn() + Send + Sync + 'static) {
    Builder::new()
        .interleavings(5_000)
        .else_up_to(1)
        .check(model);
}
