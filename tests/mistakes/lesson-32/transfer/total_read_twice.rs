//! `total` adds up the accounts one after another until it has found the same sum twice: but money that
//! goes there, back and there again is counted twice, both times.
//! expect: expected `total` to find the 10 that there are

use super::sync::{Mutex, PoisonError};
use std::error::Error;
use std::fmt;

pub struct Bank {
    accounts: Vec<Mutex<u64>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Overdraft {
    pub balance: u64,
}

impl fmt::Display for Overdraft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the account holds only {}", self.balance)
    }
}

impl Error for Overdraft {}

impl Bank {
    pub fn new(balances: &[u64]) -> Self {
        let accounts = balances
            .iter()
            .map(|&balance| Mutex::new(balance))
            .collect();
        Bank { accounts }
    }

    pub fn transfer(
        &self,
        from: usize,
        to: usize,
        amount: u64,
        journal: impl FnOnce(u64, u64),
    ) -> Result<(), Overdraft> {
        if from == to {
            let account = self.accounts[from].lock().unwrap_or_else(whole);
            if *account < amount {
                return Err(Overdraft { balance: *account });
            }
            journal(*account, *account);
            return Ok(());
        }
        let lower = self.accounts[from.min(to)].lock().unwrap_or_else(whole);
        let higher = self.accounts[from.max(to)].lock().unwrap_or_else(whole);
        let (mut source, mut target) = match from < to {
            true => (lower, higher),
            false => (higher, lower),
        };
        let Some(left) = source.checked_sub(amount) else {
            return Err(Overdraft { balance: *source });
        };
        let arrived = *target + amount;
        journal(left, arrived);
        *source = left;
        *target = arrived;
        Ok(())
    }

    pub fn balance(&self, account: usize) -> u64 {
        *self.accounts[account].lock().unwrap_or_else(whole)
    }

    pub fn total(&self) -> u64 {
        let sum = || (0..self.accounts.len()).map(|n| self.balance(n)).sum();
        let mut before: u64 = sum();
        loop {
            let now = sum();
            if now == before {
                return now;
            }
            before = now;
        }
    }
}

/// The guard in spite of the poison: a journal that panicked has left the balance whole.
fn whole<T>(poisoned: PoisonError<T>) -> T {
    poisoned.into_inner()
}
