//! The numbers of the accounts that are needed are sorted, and freed of doubles; the guards are kept in
//! a map by number. The same helper locks one, two or all.

use super::sync::{Arc, Mutex, MutexGuard};
use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

pub struct Bank {
    accounts: Arc<[Mutex<u64>]>,
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
        let mut held = self.lock([from, to]);
        let mut after: BTreeMap<usize, u64> = held.iter().map(|(n, b)| (*n, **b)).collect();
        let balance = after[&from];
        let left = balance.checked_sub(amount).ok_or(Overdraft { balance })?;
        after.insert(from, left);
        *after.get_mut(&to).expect("it is held") += amount;

        // A panic that goes on when the locks are free again poisons none of them.
        if let Err(panic) = catch_unwind(AssertUnwindSafe(|| journal(after[&from], after[&to]))) {
            drop(held);
            resume_unwind(panic);
        }
        for (account, balance) in &mut held {
            **balance = after[account];
        }
        Ok(())
    }

    pub fn balance(&self, account: usize) -> u64 {
        *self.lock([account])[&account]
    }

    pub fn total(&self) -> u64 {
        let held = self.lock(0..self.accounts.len());
        held.values().map(|balance| **balance).sum()
    }

    /// The guards of these accounts, locked in the order of their numbers, each once.
    fn lock(
        &self,
        needed: impl IntoIterator<Item = usize>,
    ) -> BTreeMap<usize, MutexGuard<'_, u64>> {
        let needed: BTreeSet<usize> = needed.into_iter().collect();
        assert!(
            needed.iter().all(|account| *account < self.accounts.len()),
            "there is no such account"
        );
        let lock = |n: usize| {
            (
                n,
                self.accounts[n].lock().expect("nobody panics with a lock"),
            )
        };
        needed.into_iter().map(lock).collect()
    }
}
