//! The calling thread sends all the numbers, and only then reads results: when the channels are full, it waits for the
//! stages, and the last stage waits for it.
//! expect: deadlock
//! story: six_numbers_pass_where_there_is_room_for_few

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
        let (numbers_tx, mut upstream) = channel::bounded(capacity);
        for mut stage in stages {
            let (passed_tx, passed_rx) = channel::bounded(capacity);
            let numbers = upstream;
            upstream = passed_rx;
            scope.spawn(move || {
                for number in numbers {
                    if let Some(number) = stage(number)
                        && passed_tx.send(number).is_err()
                    {
                        return;
                    }
                }
            });
        }
        let results = upstream;
        for number in numbers {
            numbers_tx.send(number).unwrap();
        }
        drop(numbers_tx);
        results.into_iter().take(wanted).sum()
    })
}
