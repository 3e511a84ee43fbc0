//! Each stage collects everything into a list before the next one begins: nothing is done at once, the memory grows with the
//! length, and an endless source never gets past the first.
//! expect: deadlock

use super::thread;

pub type Stage = Box<dyn FnMut(u64) -> Option<u64> + Send>;

pub fn pipeline(
    numbers: impl Iterator<Item = u64> + Send + 'static,
    stages: Vec<Stage>,
    _capacity: usize,
    wanted: usize,
) -> u64 {
    let mut list: Vec<u64> = thread::spawn(move || numbers.collect()).join().unwrap();
    for stage in stages {
        let stage = thread::spawn(move || list.into_iter().filter_map(stage).collect());
        list = stage.join().unwrap();
    }
    list.into_iter().take(wanted).sum()
}
