//! `std::time` on a virtual clock.
//!
//! The clock of a model stands still, except that a timeout that fires moves it to its deadline, and a sleep by its length. So a model with timeouts
//! takes no time, and its outcome does not hang on the machine's. Reading the clock is a step that conflicts with every sleep, and orders nothing.
//! Missing is `SystemTime`.

use crate::engine::{BEGINNING, World};
use crate::tape::{Act, Place, Value};
use std::ops::{Add, AddAssign, Sub, SubAssign};
use std::panic::Location;
pub use std::time::Duration;

/// A time of the virtual clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(Duration);

impl Instant {
    /// The time by the virtual clock.
    #[must_use]
    #[track_caller]
    pub fn now() -> Self {
        Instant::look("Instant::now", Location::caller())
    }

    fn look(name: &'static str, at: Place) -> Self {
        let time = World::look_at_clock(at);
        let passed = format!("{:?}", time.saturating_sub(BEGINNING));
        let answer = Value::Text(passed.into());
        World::record(Act::Ask { name, answer }, None, at);
        Instant(time)
    }

    pub(crate) fn at(time: Duration) -> Self {
        Instant(time)
    }

    pub(crate) fn since_start(self) -> Duration {
        self.0
    }

    /// How long before this the other was; zero if it was later.
    #[must_use]
    pub fn duration_since(&self, earlier: Instant) -> Duration {
        self.saturating_duration_since(earlier)
    }

    /// How long before this the other was; `None` if it was later.
    #[must_use]
    pub fn checked_duration_since(&self, earlier: Instant) -> Option<Duration> {
        self.0.checked_sub(earlier.0)
    }

    /// How long before this the other was; zero if it was later.
    #[must_use]
    pub fn saturating_duration_since(&self, earlier: Instant) -> Duration {
        self.0.saturating_sub(earlier.0)
    }

    /// How long ago this was.
    #[must_use]
    #[track_caller]
    pub fn elapsed(&self) -> Duration {
        let now = Instant::look("elapsed", Location::caller());
        now.saturating_duration_since(*self)
    }

    /// The time so much later, if it can be told.
    #[must_use]
    pub fn checked_add(&self, duration: Duration) -> Option<Instant> {
        self.0.checked_add(duration).map(Instant)
    }

    /// The time so much earlier, if there was one.
    #[must_use]
    pub fn checked_sub(&self, duration: Duration) -> Option<Instant> {
        self.0.checked_sub(duration).map(Instant)
    }
}

impl Add<Duration> for Instant {
    type Output = Instant;

    fn add(self, duration: Duration) -> Instant {
        self.checked_add(duration)
            .expect("overflow when adding duration to instant")
    }
}

impl AddAssign<Duration> for Instant {
    fn add_assign(&mut self, duration: Duration) {
        *self = *self + duration;
    }
}

impl Sub<Duration> for Instant {
    type Output = Instant;

    fn sub(self, duration: Duration) -> Instant {
        self.checked_sub(duration)
            .expect("overflow when subtracting duration from instant")
    }
}

impl SubAssign<Duration> for Instant {
    fn sub_assign(&mut self, duration: Duration) {
        *self = *self - duration;
    }
}

impl Sub<Instant> for Instant {
    type Output = Duration;

    fn sub(self, earlier: Instant) -> Duration {
        self.duration_since(earlier)
    }
}
