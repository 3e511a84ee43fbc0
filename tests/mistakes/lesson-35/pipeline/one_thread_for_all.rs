//! No threads: each number goes through all the stages before the next one begins.
//! expect: expected the source and 3 stages

pub type Stage = Box<dyn FnMut(u64) -> Option<u64> + Send>;

pub fn pipeline(
    mut numbers: impl Iterator<Item = u64> + Send + 'static,
    mut stages: Vec<Stage>,
    _capacity: usize,
    wanted: usize,
) -> u64 {
    let mut sum = 0;
    let mut left = wanted;
    while left > 0 {
        let Some(number) = numbers.next() else { break };
        let passed = stages
            .iter_mut()
            .try_fold(number, |number, stage| stage(number));
        if let Some(number) = passed {
            sum += number;
            left -= 1;
        }
    }
    sum
}
