//! The payer's account is locked first, then the receiver's: two transfers in opposite directions each
//! hold what the other needs.
//! expect: deadlock
//! expect: each waits for the other

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
        let mut source = self.accounts[from].lock().unwrap_or_else(whole);
        let mut target = self.accounts[to].lock().unwrap_or_else(whole);
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
        let accounts: Vec<_> = (0..self.accounts.len())
            .map(|n| self.accounts[n].lock().unwrap_or_else(whole))
            .collect();
        accounts.iter().map(|balance| **balance).sum()
    }
}

/// The guard in spite of the poison: a journal that panicked has left the balance whole.
fn whole<T>(poisoned: PoisonError<T>) -> T {
    poisoned.into_inner()
}
