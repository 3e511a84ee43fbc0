//! The second lock is only tried, again and again, while the first is held: two that do this in opposite
//! directions never end, and burn two processors meanwhile.
//! expect: without end

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
        let mut source = self.lock(from);
        let mut target = loop {
            match self.accounts[to].try_lock() {
                Ok(target) => break target,
                Err(TryLockError::Poisoned(poison)) => break poison.into_inner(),
                Err(TryLockError::WouldBlock) => {}
            }
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

    fn lock(&self, account: usize) -> MutexGuard<'_, u64> {
        self.accounts[account]
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}
