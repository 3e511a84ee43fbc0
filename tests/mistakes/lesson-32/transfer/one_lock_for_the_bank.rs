//! One lock for all accounts: everything is right, and each transfer waits for every other.
//! expect: at most 1 were
//! expect: deadlock

use super::sync::{Mutex, PoisonError};
use std::error::Error;
use std::fmt;

pub struct Bank {
    accounts: Mutex<Vec<u64>>,
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
        let accounts = Mutex::new(balances.to_vec());
        Bank { accounts }
    }

    pub fn transfer(
        &self,
        from: usize,
        to: usize,
        amount: u64,
        journal: impl FnOnce(u64, u64),
    ) -> Result<(), Overdraft> {
        let mut accounts = self.accounts.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(left) = accounts[from].checked_sub(amount) else {
            return Err(Overdraft {
                balance: accounts[from],
            });
        };
        if from == to {
            journal(accounts[from], accounts[from]);
            return Ok(());
        }
        let arrived = accounts[to] + amount;
        journal(left, arrived);
        accounts[from] = left;
        accounts[to] = arrived;
        Ok(())
    }

    pub fn balance(&self, account: usize) -> u64 {
        self.accounts.lock().unwrap_or_else(PoisonError::into_inner)[account]
    }

    pub fn total(&self) -> u64 {
        let accounts = self.accounts.lock().unwrap_or_else(PoisonError::into_inner);
        accounts.iter().sum()
    }
}
