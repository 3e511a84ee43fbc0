//! The balance is checked under the lock, but charged under another: in between somebody else has spent
//! it, and the subtraction goes below zero.
//! expect: attempt to subtract with overflow

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
        let balance = self.balance(from);
        if balance < amount {
            return Err(Overdraft { balance });
        }
        if from == to {
            journal(balance, balance);
            return Ok(());
        }
        let lower = self.accounts[from.min(to)].lock().unwrap_or_else(whole);
        let higher = self.accounts[from.max(to)].lock().unwrap_or_else(whole);
        let (mut source, mut target) = match from < to {
            true => (lower, higher),
            false => (higher, lower),
        };
        journal(*source - amount, *target + amount);
        *source -= amount;
        *target += amount;
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
