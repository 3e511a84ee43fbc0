//! A journal that panics poisons both locks, although nothing has changed by then; `unwrap` makes every
//! later use of these accounts panic as well, on whatever thread.
//! expect: expected both accounts to go on working for everybody
//! expect: PoisonError

use super::sync::Mutex;
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
            let account = self.accounts[from].lock().unwrap();
            if *account < amount {
                return Err(Overdraft { balance: *account });
            }
            journal(*account, *account);
            return Ok(());
        }
        let lower = self.accounts[from.min(to)].lock().unwrap();
        let higher = self.accounts[from.max(to)].lock().unwrap();
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
        *self.accounts[account].lock().unwrap()
    }

    pub fn total(&self) -> u64 {
        let accounts: Vec<_> = (0..self.accounts.len())
            .map(|n| self.accounts[n].lock().unwrap())
            .collect();
        accounts.iter().map(|balance| **balance).sum()
    }
}
