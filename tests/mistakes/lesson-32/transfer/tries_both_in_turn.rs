//! Both locks are tried, and let go if one of them is taken, again and again: nobody holds up another,
//! but who waits for a slow journal keeps a processor busy all the while.
//! expect: without end

use super::sync::{Mutex, MutexGuard, PoisonError, TryLockError};
use super::thread;
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
        let (mut source, mut target) = loop {
            if let (Some(source), Some(target)) = (self.try_lock(from), self.try_lock(to)) {
                break (source, target);
            }
            thread::yield_now();
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
        *self.lock(account)
    }

    pub fn total(&self) -> u64 {
        let accounts: Vec<_> = (0..self.accounts.len()).map(|n| self.lock(n)).collect();
        accounts.iter().map(|balance| **balance).sum()
    }

    fn try_lock(&self, account: usize) -> Option<MutexGuard<'_, u64>> {
        match self.accounts[account].try_lock() {
            Ok(balance) => Some(balance),
            Err(TryLockError::Poisoned(poison)) => Some(poison.into_inner()),
            Err(TryLockError::WouldBlock) => None,
        }
    }

    fn lock(&self, account: usize) -> MutexGuard<'_, u64> {
        self.accounts[account]
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}
