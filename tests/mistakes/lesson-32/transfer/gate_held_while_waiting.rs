//! All locks are taken behind one gate, so that nobody takes two of them in between: but who waits for an
//! account waits inside the gate, and everybody else before it.
//! expect: deadlock

use super::sync::{Mutex, MutexGuard, PoisonError};
use std::error::Error;
use std::fmt;

pub struct Bank {
    gate: Mutex<()>,
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
        let gate = Mutex::new(());
        Bank { gate, accounts }
    }

    pub fn transfer(
        &self,
        from: usize,
        to: usize,
        amount: u64,
        journal: impl FnOnce(u64, u64),
    ) -> Result<(), Overdraft> {
        let gate = self.gate.lock().unwrap_or_else(PoisonError::into_inner);
        let mut source = self.lock(from);
        if from == to {
            drop(gate);
            if *source < amount {
                return Err(Overdraft { balance: *source });
            }
            journal(*source, *source);
            return Ok(());
        }
        let mut target = self.lock(to);
        drop(gate);
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
        let _gate = self.gate.lock().unwrap_or_else(PoisonError::into_inner);
        let accounts: Vec<_> = (0..self.accounts.len()).map(|n| self.lock(n)).collect();
        accounts.iter().map(|balance| **balance).sum()
    }

    fn lock(&self, account: usize) -> MutexGuard<'_, u64> {
        self.accounts[account]
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}
