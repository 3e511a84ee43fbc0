//! Contenders take turns, so that what disturbs the machine disturbs all of them alike.

/// Something that is measured against others.
pub struct Contender<'a> {
    pub name: &'a str,
    /// Does it once, and says what it measured.
    pub run: Box<dyn FnMut() -> f64 + 'a>,
}

impl<'a> Contender<'a> {
    pub fn new(name: &'a str, run: impl FnMut() -> f64 + 'a) -> Self {
        let run = Box::new(run);
        Contender { name, run }
    }
}

/// Runs each contender once in every round, each time beginning with another, after one round that does not count. The measurements of each, from
/// the least to the largest.
pub fn take_turns(contenders: &mut [Contender<'_>], rounds: usize) -> Vec<Vec<f64>> {
    let mut measured = vec![Vec::new(); contenders.len()];
    for round in 0..=rounds {
        for turn in 0..contenders.len() {
            let who = (round + turn) % contenders.len();
            let value = (contenders[who].run)();
            if round > 0 {
                measured[who].push(value);
            }
        }
    }
    for values in &mut measured {
        values.sort_by(f64::total_cmp);
    }
    measured
}
