//! Stand-in while the checker is written: one run on real threads.
pub use std::{sync, thread, time};
pub use crossbeam_channel as channel;
#[track_caller]
pub fn check(f: impl Fn() + Send + Sync + 'static) { f() }
#[track_caller]
pub fn check_up_to(_preemptions: usize, f: impl Fn() + Send + Sync + 'static) { f() }
#[track_caller]
pub fn within<T: Send + 'static>(_limit: std::time::Duration, f: impl FnOnce() -> T + Send + 'static) -> T { f() }
