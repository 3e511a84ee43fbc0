use std::time::Duration;
#[track_caller]
pub fn within<T: Send + 'static>(_limit: Duration, f: impl FnOnce() -> T + Send + 'static) -> T { f() }
