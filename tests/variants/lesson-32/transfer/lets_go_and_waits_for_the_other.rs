//! Holds one lock and tries the other; if that is taken, it lets go of its own and begins again with the
//! one it has missed. Nobody waits while holding anything, so no order is needed.

use super::sync::{Mutex, MutexGuard, PoisonError, TryLockError};
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
        let mut first = 0;
        loop {
            // The one that was missed before is waited for, with nothing in hand.
            let _waited = self.accounts.get(first).map(|_| drop(self.lock(first)));
            let all: Result<Vec<_>, usize> = (0..self.accounts.len())
                .map(|n| self.try_lock(n).ok_or(n))
                .collect();
            match all {
                Ok(all) => return all.iter().map(|balance| **balance).sum(),
                Err(missed) => first = missed,
            }
        }
    }

    fn lock(&self, account: usize) -> MutexGuard<'_, u64> {
        self.accounts[account]
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    fn try_lock(&self, account: usize) -> Option<MutexGuard<'_, u64>> {
        match self.accounts[account].try_lock() {
            Ok(balance) => Some(balance),
            Err(TryLockError::Poisoned(poison)) => Some(poison.into_inner()),
            Err(TryLockError::WouldBlock) => None,
        }
    }

    /// Both locks, in the order asked for.
    fn both(&self, one: usize, other: usize) -> (MutexGuard<'_, u64>, MutexGuard<'_, u64>) {
        let (mut first, mut second) = (one, other);
        loop {
            let held = self.lock(first);
            if let Some(also) = self.try_lock(second) {
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
}
