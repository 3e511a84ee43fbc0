//! No lock is held while a transfer is made: one lock guards all accounts for a moment, in which a
//! transfer marks both of its own as taken, or sleeps until both are free. Who holds one never waits.

use super::sync::{Condvar, Mutex, MutexGuard};
use std::error::Error;
use std::fmt;

pub struct Bank {
    accounts: Mutex<Vec<Account>>,
    changed: Condvar,
}

#[derive(Clone, Copy)]
struct Account {
    balance: u64,
    taken: bool,
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
        let open = |&balance: &u64| Account {
            balance,
            taken: false,
        };
        let accounts = Mutex::new(balances.iter().map(open).collect());
        Bank {
            accounts,
            changed: Condvar::new(),
        }
    }

    pub fn transfer(
        &self,
        from: usize,
        to: usize,
        amount: u64,
        journal: impl FnOnce(u64, u64),
    ) -> Result<(), Overdraft> {
        let count = self.free(|_| true).len();
        assert!(from < count && to < count, "there is no such account");
        let mut accounts = self.free(|accounts| !accounts[from].taken && !accounts[to].taken);
        let balance = accounts[from].balance;
        let Some(left) = balance.checked_sub(amount) else {
            return Err(Overdraft { balance });
        };
        let (left, arrived) = match from == to {
            true => (balance, balance),
            false => (left, accounts[to].balance + amount),
        };
        accounts[from].taken = true;
        accounts[to].taken = true;
        drop(accounts);

        // Gives them back however the journal ends.
        let _taken = Taken {
            bank: self,
            pair: [from, to],
        };
        journal(left, arrived);
        let mut accounts = self.free(|_| true);
        accounts[from].balance = left;
        accounts[to].balance = arrived;
        Ok(())
    }

    pub fn balance(&self, account: usize) -> u64 {
        let count = self.free(|_| true).len();
        assert!(account < count, "there is no such account");
        self.free(|accounts| !accounts[account].taken)[account].balance
    }

    pub fn total(&self) -> u64 {
        let accounts = self.free(|accounts| accounts.iter().all(|account| !account.taken));
        accounts.iter().map(|account| account.balance).sum()
    }

    /// Sleeps until those that are needed are free.
    fn free(&self, are_free: impl Fn(&[Account]) -> bool) -> MutexGuard<'_, Vec<Account>> {
        let accounts = self.accounts.lock().unwrap();
        self.changed
            .wait_while(accounts, |accounts| !are_free(accounts))
            .unwrap()
    }
}

struct Taken<'a> {
    bank: &'a Bank,
    pair: [usize; 2],
}

impl Drop for Taken<'_> {
    fn drop(&mut self) {
        let mut accounts = self.bank.accounts.lock().unwrap();
        for account in self.pair {
            accounts[account].taken = false;
        }
        self.bank.changed.notify_all();
    }
}
