//! Read-write locks: transfers write, `balance` and `total` only read, so that readers don't wait for
//! each other.

use super::sync::{PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use std::error::Error;
use std::fmt;

pub struct Bank {
    accounts: Vec<RwLock<u64>>,
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
            .map(|&balance| RwLock::new(balance))
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
            let account = self.write(from); // journaled alone
            if *account < amount {
                return Err(Overdraft { balance: *account });
            }
            journal(*account, *account);
            return Ok(());
        }
        let lower = self.write(from.min(to));
        let higher = self.write(from.max(to));
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
        *self.read(account)
    }

    pub fn total(&self) -> u64 {
        let accounts: Vec<_> = (0..self.accounts.len()).map(|n| self.read(n)).collect();
        accounts.iter().map(|balance| **balance).sum()
    }

    fn read(&self, account: usize) -> RwLockReadGuard<'_, u64> {
        let account = &self.accounts[account];
        account.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self, account: usize) -> RwLockWriteGuard<'_, u64> {
        let account = &self.accounts[account];
        account.write().unwrap_or_else(PoisonError::into_inner)
    }
}
