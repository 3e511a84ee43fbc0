//! The calling thread feeds the first channel itself, and a thread of its own takes the sum.

use super::channel;
use super::thread;

pub type Stage = Box<dyn FnMut(u64) -> Option<u64> + Send>;

pub fn pipeline(
    numbers: impl Iterator<Item = u64> + Send + 'static,
    stages: Vec<Stage>,
    capacity: usize,
    wanted: usize,
) -> u64 {
    thread::scope(|scope| {
        let (first, mut from) = channel::bounded(capacity);
        for mut stage in stages {
            let (to, next) = channel::bounded(capacity);
            scope.spawn(move || {
                from.iter()
                    .filter_map(&mut stage)
                    .all(|number| to.send(number).is_ok())
            });
            from = next;
        }
        let sum = scope.spawn(move || from.iter().take(wanted).sum());
        for number in numbers {
            if first.send(number).is_err() {
                break;
            }
        }
        drop(first);
        sum.join().expect("the sum does not panic")
    })
}
