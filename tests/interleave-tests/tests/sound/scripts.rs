//! Deques in programs that nobody thought of: scripts of random operations, the same ones in every run.

use super::*;

/// What the owner of the first deque does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Own {
    Push,
    Pop,
    Len,
    IsEmpty,
}

/// What the others do: with the first deque, with the second, which the second thread owns, and with an injector.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Other {
    Steal,
    Batch,
    BatchAndPop,
    Len,
    IsEmpty,
    /// From the second deque: the second thread pops, the third steals.
    Loot,
    Inject,
    FromInjector,
    InjectorBatch,
    InjectorLen,
    InjectorIsEmpty,
}

#[derive(Clone, Debug)]
pub struct Script {
    lifo: [bool; 2],
    /// How much is in the first deque, and in the injector, from the beginning.
    there: [usize; 2],
    own: Vec<Own>,
    second: Vec<Other>,
    third: Vec<Other>,
}

program! {
    play(script: scripts::Script) {
        use crate::scripts::{Other, Own};
        use std::fmt::Write;

        let make = |lifo| if lifo { Worker::new_lifo() } else { Worker::new_fifo() };
        let (own, other, injector) = (make(script.lifo[0]), make(script.lifo[1]), Arc::new(Injector::new()));
        (0..script.there[0]).for_each(|n| own.push(n));
        (0..script.there[1]).for_each(|n| injector.push(10 + n));
        let (loot, second, third) = (other.stealer(), own.stealer(), own.stealer());

        macro_rules! others {
            ($ops:expr, $from:ident, $injector:ident, $own:expr, $loot:expr, $base:expr) => {
                move || {
                    let mut told = String::new();
                    for (index, op) in $ops.into_iter().enumerate() {
                        match op {
                            Other::Steal => told += &got($from.steal()),
                            Other::Batch => told += if $from.steal_batch($own).is_success() { "+" } else { "-" },
                            Other::BatchAndPop => told += &got($from.steal_batch_and_pop($own)),
                            Other::Len => write!(told, "{}", $from.len()).unwrap(),
                            Other::IsEmpty => write!(told, "{}", $from.is_empty()).unwrap(),
                            Other::Loot => told += &$loot(),
                            Other::Inject => $injector.push($base + index),
                            Other::FromInjector => told += &got($injector.steal()),
                            Other::InjectorBatch => told += &got($injector.steal_batch_and_pop($own)),
                            Other::InjectorLen => write!(told, "{}", $injector.len()).unwrap(),
                            Other::InjectorIsEmpty => write!(told, "{}", $injector.is_empty()).unwrap(),
                        }
                        told.push(' ');
                    }
                    told
                }
            };
        }

        let shared = Arc::clone(&injector);
        let ops = script.second;
        let second = thread::spawn(others!(ops, second, shared, &other, || had(other.pop()), 30));
        let shared = Arc::clone(&injector);
        let ops = script.third;
        let third = thread::spawn({
            let third_own = make(true);
            others!(ops, third, shared, &third_own, || got(loot.steal()), 60)
        });
        let mut told = String::new();
        for (index, op) in script.own.into_iter().enumerate() {
            match op {
                Own::Push => own.push(90 + index),
                Own::Pop => told += &had(own.pop()),
                Own::Len => write!(told, "{}", own.len()).unwrap(),
                Own::IsEmpty => write!(told, "{}", own.is_empty()).unwrap(),
            }
            told.push(' ');
        }
        told + "| " + &second.join().unwrap() + "| " + &third.join().unwrap()
    }
}

/// Numbers that look random (xorshift).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 33) as usize % sides
    }

    /// So many of these, none more than twice: who looks at one place in vain for the third time lets the others go first.
    fn some<T: Copy + PartialEq>(&mut self, least: usize, most: usize, of: &[T]) -> Vec<T> {
        let count = least + self.roll(most - least + 1);
        let mut some = Vec::new();
        while some.len() < count {
            let one = of[self.roll(of.len())];
            if some.iter().filter(|other| **other == one).count() < 2 {
                some.push(one);
            }
        }
        some
    }

    fn script(&mut self) -> Script {
        use Other::*;
        let own = [
            Own::Push,
            Own::Pop,
            Own::Push,
            Own::Pop,
            Own::Len,
            Own::IsEmpty,
        ];
        let one = [Steal, Steal, Batch, BatchAndPop, Len, IsEmpty];
        let all = [
            Steal,
            BatchAndPop,
            Batch,
            Loot,
            Inject,
            FromInjector,
            InjectorBatch,
            InjectorLen,
            InjectorIsEmpty,
        ];
        let (many, few): (&[Other], &[Other]) = match self.roll(2) {
            0 => (&one, &one),
            _ => (&all, &all),
        };
        Script {
            lifo: [self.roll(2) == 0, self.roll(2) == 0],
            there: [self.roll(4), self.roll(3)],
            own: self.some(1, 4, &own),
            second: self.some(1, 3, many),
            third: self.some(1, 2, few),
        }
    }
}

#[test]
fn random_programs() {
    let seed = std::env::var("SEED").map_or(1, |seed| seed.parse().unwrap());
    let count = std::env::var("COUNT").map_or(25, |count| count.parse().unwrap());
    let mut dice = Dice(0x9E37_79B9_7F4A_7C15 ^ seed);
    for _ in 0..count {
        let script = dice.script();
        let (ours, plain) = (script.clone(), script.clone());
        same(
            &format!("{script:?}"),
            Plain::All,
            move || play::ours::run(ours.clone()),
            move || play::plain::run(plain.clone()),
        );
    }
}
