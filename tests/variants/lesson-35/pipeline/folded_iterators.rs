//! Each channel is seen as an iterator again: a stage is a function from one iterator to the next, and the pipeline a fold
//! over them.

use super::channel::{self, IntoIter};
use super::thread;

pub type Stage = Box<dyn FnMut(u64) -> Option<u64> + Send>;

pub fn pipeline(
    numbers: impl Iterator<Item = u64> + Send + 'static,
    stages: Vec<Stage>,
    capacity: usize,
    wanted: usize,
) -> u64 {
    thread::scope(|scope| {
        let source = pump(scope, capacity, numbers);
        stages
            .into_iter()
            .fold(source, |numbers, stage| {
                pump(scope, capacity, numbers.filter_map(stage))
            })
            .take(wanted)
            .sum()
    })
}

/// Runs an iterator on a thread of its own, and returns what comes out of it as one.
fn pump<'scope>(
    scope: &'scope thread::Scope<'scope, '_>,
    capacity: usize,
    mut numbers: impl Iterator<Item = u64> + Send + 'scope,
) -> IntoIter<u64> {
    let (tx, rx) = channel::bounded(capacity);
    scope.spawn(move || numbers.all(|number| tx.send(number).is_ok()));
    rx.into_iter()
}
