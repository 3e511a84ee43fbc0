//! `try_lock` returns an `Err` for a lock that is held, and for one that is free and poisoned. Whoever
//! takes the one for the other waits for ever once a journal has panicked.
//! expect: is poisoned
//! expect: without end

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
        let (mut source, mut target) = self.both(from, to);
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
        *self.lock(account)
    }

    pub fn total(&self) -> u64 {
        let accounts: Vec<_> = (0..self.accounts.len()).map(|n| self.lock(n)).collect();
        accounts.iter().map(|balance| **balance).sum()
    }

    /// Holds one and tries the other; if that is taken, lets go and begins with that one.
    fn both(&self, one: usize, other: usize) -> (MutexGuard<'_, u64>, MutexGuard<'_, u64>) {
        let (mut first, mut second) = (one, other);
        loop {
            let held = self.lock(first);
            if let Ok(also) = self.accounts[second].try_lock() {
                return if first == one {
                    (held, also)
                } else {
                    (also, held)
                };
            }
            drop(held);
            (first, second) = (second, first);
        }
    }

    fn lock(&self, account: usize) -> MutexGuard<'_, u64> {
        self.accounts[account]
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}
