//! `select!`: the first of several receives that can be had.

use super::chan::{Selection, Taken, Ticketed};
use super::{Flavour, NotGot, Receiver};
use crate::engine::{ChoiceKind, Mode, World};
use crate::tape::{Act, Place};
use crossbeam_channel::RecvError;
use std::cell::RefCell;
use std::sync::Arc;
use std::time::Duration;

/// One arm of a `select!`, whatever it receives.
#[doc(hidden)]
pub trait Arm {
    /// Asks that everything on its channel conflicts with everything in the `select!`.
    fn demand(&self);
    /// Whether it can be had without waiting.
    fn is_ready(&self) -> bool;
    /// The time at which it can be had, if it is a timer.
    fn due(&self) -> Option<Duration>;
    /// Takes what is ready.
    fn take(&self, at: Place);
    /// Lines up on the channel.
    fn line_up(&self, asleep: bool, selection: &Arc<Selection>, arm: usize);
    /// Leaves the line.
    fn leave(&self);
    /// Takes what was handed over while it was in line.
    fn collect(&self, at: Place);
}

/// A `recv` arm.
#[doc(hidden)]
pub struct RecvArm<'a, T> {
    receiver: &'a Receiver<T>,
    taken: RefCell<Option<Taken<T>>>,
    ticket: RefCell<Option<Ticketed<T>>>,
    result: RefCell<Option<Result<T, NotGot>>>,
}

impl<'a, T> RecvArm<'a, T> {
    /// The arm that receives from this.
    pub fn new(receiver: &'a Receiver<T>) -> Self {
        RecvArm {
            receiver,
            taken: RefCell::default(),
            ticket: RefCell::default(),
            result: RefCell::default(),
        }
    }

    /// What the arm received, once it was chosen.
    pub fn finish(self) -> Result<T, RecvError> {
        if let (Some(taken), Flavour::Chan(chan)) =
            (self.taken.into_inner(), &self.receiver.flavour)
        {
            return chan.finish(taken).map_err(|_| RecvError);
        }
        let result = self.result.into_inner().expect("the arm was chosen");
        result.map_err(|_| RecvError)
    }
}

impl<T> Arm for RecvArm<'_, T> {
    fn demand(&self) {
        if let Flavour::Chan(chan) = &self.receiver.flavour {
            chan.demand(Mode::Grouped);
        }
    }

    fn is_ready(&self) -> bool {
        match &self.receiver.flavour {
            Flavour::Chan(chan) => chan.is_ready(),
            Flavour::Timer(_) | Flavour::Never(_) => false,
        }
    }

    fn due(&self) -> Option<Duration> {
        match &self.receiver.flavour {
            Flavour::Timer(timer) => timer.due.get(),
            Flavour::Chan(_) | Flavour::Never(_) => None,
        }
    }

    fn take(&self, at: Place) {
        match &self.receiver.flavour {
            Flavour::Chan(chan) => *self.taken.borrow_mut() = Some(chan.take_ready(at)),
            Flavour::Timer(timer) => *self.result.borrow_mut() = timer.fire(at).map(Ok),
            Flavour::Never(_) => {}
        }
    }

    fn line_up(&self, asleep: bool, selection: &Arc<Selection>, arm: usize) {
        if let Flavour::Chan(chan) = &self.receiver.flavour {
            *self.ticket.borrow_mut() = Some(chan.line_up(asleep, selection, arm));
        }
    }

    fn leave(&self) {
        if let (Flavour::Chan(chan), Some(ticket)) =
            (&self.receiver.flavour, &*self.ticket.borrow())
        {
            chan.leave(ticket);
        }
    }

    fn collect(&self, at: Place) {
        if let (Flavour::Chan(chan), Some(ticket)) = (&self.receiver.flavour, self.ticket.take()) {
            *self.result.borrow_mut() = chan.was_handed(&ticket, at);
        }
    }
}

/// Which `default` a `select!` has.
#[doc(hidden)]
#[derive(Clone, Copy)]
pub enum Otherwise {
    /// None: it waits.
    Wait,
    /// `default`.
    Now,
    /// `default(timeout)`.
    After(Duration),
}

/// Chooses an arm; `None` is the default.
#[doc(hidden)]
#[track_caller]
pub fn wait(arms: &[&dyn Arm], otherwise: Otherwise) -> Option<usize> {
    let at = std::panic::Location::caller();
    // From the call on, as crossbeam counts it: others may let time pass while this one waits.
    let deadline = match otherwise {
        Otherwise::After(timeout) => Some(World::now().saturating_add(timeout)),
        Otherwise::Wait | Otherwise::Now => None,
    };
    for arm in arms {
        arm.demand();
    }
    let group = World::group();
    let _ = group.step(at);
    let mut ready: Vec<usize> = (0..arms.len())
        .filter(|arm| arms[*arm].is_ready())
        .collect();
    let timers: Vec<usize> = (0..arms.len())
        .filter(|arm| arms[*arm].due().is_some())
        .collect();
    if !ready.is_empty() {
        // A timer may have fired by now as well.
        ready.extend(timers);
        let chosen = ready[World::choose(ChoiceKind::Arm, ready.len())];
        arms[chosen].take(at);
        return Some(chosen);
    }
    if matches!(otherwise, Otherwise::Now) {
        World::record(Act::SelectDefault { timed_out: false }, None, at);
        World::idle(at, 0);
        return None;
    }
    let selection = Arc::new(Selection::default());
    let asleep = timers.is_empty() && matches!(otherwise, Otherwise::Wait);
    for (index, arm) in arms.iter().enumerate() {
        arm.line_up(asleep, &selection, index);
    }
    if asleep {
        World::sleep(Act::SelectSleeps, None, at);
    } else {
        World::record(Act::SelectSleeps, None, at);
        let _ = group.step(at);
    }
    for arm in arms {
        arm.leave();
    }
    if let Some(chosen) = selection.chosen() {
        arms[chosen].collect(at);
        return Some(chosen);
    }
    // Nothing came, so time has passed: the first timer fires, or the default is taken.
    let first = timers.into_iter().min_by_key(|arm| arms[*arm].due());
    let due = first.and_then(|arm| arms[arm].due());
    match deadline {
        Some(deadline) if due.is_none_or(|due| due > deadline) => {
            World::advance_to(deadline);
            World::record(Act::SelectDefault { timed_out: true }, None, at);
            World::idle(at, 0);
            None
        }
        _ => {
            let first = first.expect("a select without a default waits, or has a timer");
            arms[first].take(at);
            World::idle(at, 1);
            Some(first)
        }
    }
}

/// Waits for the first of several receives, as crossbeam's `select!` does: `recv(receiver) -> result => body` up to four times, and
/// `default => body` or `default(timeout) => body` at the end.
///
/// If several arms are ready, any of them may be taken, and all are tried.
///
/// # Examples
/// ```
/// use interleave::channel::{bounded, select};
///
/// interleave::check(|| {
///     let (jobs, more) = bounded(1);
///     let (_quit, stop) = bounded::<()>(0);
///     jobs.send(7).unwrap();
///     select! {
///         recv(more) -> job => assert_eq!(job, Ok(7)),
///         recv(stop) -> _ => unreachable!(),
///     }
/// });
/// ```
#[macro_export]
#[doc(hidden)]
macro_rules! __select {
    (@arms $arms:tt default($timeout:expr) => $body:expr $(,)?) => {
        $crate::__select!(@emit $arms ($crate::channel::Otherwise::After($timeout), $body))
    };
    (@arms $arms:tt default => $body:expr $(,)?) => {
        $crate::__select!(@emit $arms ($crate::channel::Otherwise::Now, $body))
    };
    (@arms $arms:tt default() => $body:expr $(,)?) => {
        $crate::__select!(@emit $arms ($crate::channel::Otherwise::Now, $body))
    };
    (@arms $arms:tt) => {
        $crate::__select!(@emit $arms ($crate::channel::Otherwise::Wait, ::core::unreachable!()))
    };
    (@arms [$($arms:tt)*] recv($receiver:expr) -> $result:pat => $body:block, $($rest:tt)*) => {
        $crate::__select!(@arms [$($arms)* ($receiver, $result, $body)] $($rest)*)
    };
    (@arms [$($arms:tt)*] recv($receiver:expr) -> $result:pat => $body:block $($rest:tt)*) => {
        $crate::__select!(@arms [$($arms)* ($receiver, $result, $body)] $($rest)*)
    };
    (@arms [$($arms:tt)*] recv($receiver:expr) -> $result:pat => $body:expr, $($rest:tt)*) => {
        $crate::__select!(@arms [$($arms)* ($receiver, $result, $body)] $($rest)*)
    };
    (@arms [$($arms:tt)*] recv($receiver:expr) -> $result:pat => $body:expr) => {
        $crate::__select!(@arms [$($arms)* ($receiver, $result, $body)])
    };
    (@emit [($r0:expr, $p0:pat, $b0:expr)]
        ($otherwise:expr, $default:expr)) => {
        match (&$r0,) {
            (r0,) => {
                let a0 = $crate::channel::RecvArm::new(r0);
                match $crate::channel::__wait(&[&a0], $otherwise) {
                    ::core::option::Option::Some(_) => { let $p0 = a0.finish(); $b0 }
                    ::core::option::Option::None => $default,
                }
            }
        }
    };
    (@emit [($r0:expr, $p0:pat, $b0:expr) ($r1:expr, $p1:pat, $b1:expr)]
        ($otherwise:expr, $default:expr)) => {
        match (&$r0, &$r1,) {
            (r0, r1,) => {
                let a0 = $crate::channel::RecvArm::new(r0);
                let a1 = $crate::channel::RecvArm::new(r1);
                match $crate::channel::__wait(&[&a0, &a1], $otherwise) {
                    ::core::option::Option::Some(0) => { let $p0 = a0.finish(); $b0 }
                    ::core::option::Option::Some(_) => { let $p1 = a1.finish(); $b1 }
                    ::core::option::Option::None => $default,
                }
            }
        }
    };
    (@emit [($r0:expr, $p0:pat, $b0:expr) ($r1:expr, $p1:pat, $b1:expr) ($r2:expr, $p2:pat, $b2:expr)]
        ($otherwise:expr, $default:expr)) => {
        match (&$r0, &$r1, &$r2,) {
            (r0, r1, r2,) => {
                let a0 = $crate::channel::RecvArm::new(r0);
                let a1 = $crate::channel::RecvArm::new(r1);
                let a2 = $crate::channel::RecvArm::new(r2);
                match $crate::channel::__wait(&[&a0, &a1, &a2], $otherwise) {
                    ::core::option::Option::Some(0) => { let $p0 = a0.finish(); $b0 }
                    ::core::option::Option::Some(1) => { let $p1 = a1.finish(); $b1 }
                    ::core::option::Option::Some(_) => { let $p2 = a2.finish(); $b2 }
                    ::core::option::Option::None => $default,
                }
            }
        }
    };
    (@emit [($r0:expr, $p0:pat, $b0:expr) ($r1:expr, $p1:pat, $b1:expr) ($r2:expr, $p2:pat, $b2:expr) ($r3:expr, $p3:pat, $b3:expr)]
        ($otherwise:expr, $default:expr)) => {
        match (&$r0, &$r1, &$r2, &$r3,) {
            (r0, r1, r2, r3,) => {
                let a0 = $crate::channel::RecvArm::new(r0);
                let a1 = $crate::channel::RecvArm::new(r1);
                let a2 = $crate::channel::RecvArm::new(r2);
                let a3 = $crate::channel::RecvArm::new(r3);
                match $crate::channel::__wait(&[&a0, &a1, &a2, &a3], $otherwise) {
                    ::core::option::Option::Some(0) => { let $p0 = a0.finish(); $b0 }
                    ::core::option::Option::Some(1) => { let $p1 = a1.finish(); $b1 }
                    ::core::option::Option::Some(2) => { let $p2 = a2.finish(); $b2 }
                    ::core::option::Option::Some(_) => { let $p3 = a3.finish(); $b3 }
                    ::core::option::Option::None => $default,
                }
            }
        }
    };
    ($($arms:tt)+) => { $crate::__select!(@arms [] $($arms)+) };
}
