//! A transfer to itself locks once, but takes two balances, what is left and what has arrived, and stores
//! both in the same account: the second wins, and the amount has been made from nothing.
//! expect: expected a transfer from an account to itself to be journaled, and to change nothing
//! expect: expected a transfer of 4 from an account to itself to leave its 10: it has 14

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
        let lower = self.lock(from.min(to));
        let higher = (from != to).then(|| self.lock(from.max(to)));
        let (mut first, mut second) = (lower, higher);
        let before = match &second {
            Some(second) if from > to => [**second, *first],
            Some(second) => [*first, **second],
            None => [*first, *first],
        };
        let Some(left) = before[0].checked_sub(amount) else {
            return Err(Overdraft { balance: before[0] });
        };
        let arrived = before[1] + amount;
        journal(left, arrived);
        match &mut second {
            Some(second) if from > to => (**second, *first) = (left, arrived),
            Some(second) => (*first, **second) = (left, arrived),
            None => {
                *first = left;
                *first = arrived;
            }
        }
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
