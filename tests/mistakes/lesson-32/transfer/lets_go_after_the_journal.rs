//! The transfer is journaled under both locks, and made when both have been locked anew: in between the
//! money may be spent, and a transfer that stands in the journal is refused.
//! expect: expected the one transfer that is made to be journaled, and not the one that is refused
//! expect: expected nobody to read an account between the journal and the move

use super::sync::{Mutex, MutexGuard, PoisonError};
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
            let account = self.lock(from);
            if *account < amount {
                return Err(Overdraft { balance: *account });
            }
            journal(*account, *account);
            return Ok(());
        }
        {
            let (source, target) = self.both(from, to);
            let left = after(*source, amount)?;
            journal(left, *target + amount);
        }
        let (mut source, mut target) = self.both(from, to);
        *source = after(*source, amount)?;
        *target += amount;
        Ok(())
    }

    pub fn balance(&self, account: usize) -> u64 {
        *self.lock(account)
    }

    pub fn total(&self) -> u64 {
        let accounts: Vec<_> = (0..self.accounts.len()).map(|n| self.lock(n)).collect();
        accounts.iter().map(|balance| **balance).sum()
    }

    fn both(&self, from: usize, to: usize) -> (MutexGuard<'_, u64>, MutexGuard<'_, u64>) {
        let lower = self.lock(from.min(to));
        let higher = self.lock(from.max(to));
        match from < to {
            true => (lower, higher),
            false => (higher, lower),
        }
    }

    fn lock(&self, account: usize) -> MutexGuard<'_, u64> {
        self.accounts[account]
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

fn after(balance: u64, amount: u64) -> Result<u64, Overdraft> {
    balance.checked_sub(amount).ok_or(Overdraft { balance })
}
