//! Exercise 2: money between accounts that each have a lock of their own.

use super::sync::{Mutex, MutexGuard, PoisonError};
use std::error::Error;
use std::fmt;

/// Accounts, numbered from 0, that any number of threads move money between.
///
/// The money of all accounts together fits in a `u64`, which the caller sees to.
pub struct Bank {
    /// The balances. Whoever needs several of these locks takes them in the order of the accounts.
    accounts: Vec<Mutex<u64>>,
}

/// The error of a transfer that asked for more than there was. Nothing was moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Overdraft {
    /// What the account held.
    pub balance: u64,
}

impl fmt::Display for Overdraft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the account holds only {}", self.balance)
    }
}

impl Error for Overdraft {}

impl Bank {
    /// A bank with an account for each of these balances.
    pub fn new(balances: &[u64]) -> Self {
        let accounts = balances
            .iter()
            .map(|&balance| Mutex::new(balance))
            .collect();
        Bank { accounts }
    }

    /// Moves `amount` from one account to another, or refuses and moves nothing.
    ///
    /// `journal(left, arrived)` is called before the money moves, with the balances that the two
    /// accounts will have. From then until the money has moved nobody else can read or change either
    /// account. The journal must not use these two accounts itself.
    ///
    /// Blocks, asleep, while somebody else has hold of one of the two. Whoever that is may be waiting for
    /// a further account, and so this transfer may wait for a chain of others. Where no such chain leads,
    /// nothing holds it up, however long a journal takes.
    ///
    /// A transfer from an account to itself changes nothing, and the journal is told its balance twice.
    ///
    /// # Errors
    ///
    /// [`Overdraft`] if `from` holds less than `amount`; nothing is journaled then.
    ///
    /// # Panics
    ///
    /// If there is no such account, or the journal panics, with the journal's payload. Nothing was
    /// moved then, and both accounts go on working for everybody.
    pub fn transfer(
        &self,
        from: usize,
        to: usize,
        amount: u64,
        journal: impl FnOnce(u64, u64),
    ) -> Result<(), Overdraft> {
        if from == to {
            let account = self.lock(from);
            after(*account, amount)?;
            journal(*account, *account);
            return Ok(());
        }
        let lower = self.lock(from.min(to));
        let higher = self.lock(from.max(to));
        let (mut source, mut target) = match from < to {
            true => (lower, higher),
            false => (higher, lower),
        };
        let left = after(*source, amount)?;
        let arrived = *target + amount;
        journal(left, arrived);
        // Nothing can fail from here on, so nobody ever finds one of these done and not the other.
        *source = left;
        *target = arrived;
        Ok(())
    }

    /// What the account holds, once no transfer has hold of it.
    ///
    /// # Panics
    ///
    /// If there is no such account.
    pub fn balance(&self, account: usize) -> u64 {
        *self.lock(account)
    }

    /// What all accounts hold together *at one moment*: never money that is on its way twice, or not
    /// at all. Blocks while a transfer has hold of an account, and may hold up others meanwhile.
    pub fn total(&self) -> u64 {
        // All at once, and in order like everybody: no transfer can be under way then.
        let accounts: Vec<_> = (0..self.accounts.len()).map(|n| self.lock(n)).collect();
        accounts.iter().map(|balance| **balance).sum()
    }

    fn lock(&self, account: usize) -> MutexGuard<'_, u64> {
        // Poisoned by a journal that panicked, and that was before anything had changed.
        self.accounts[account]
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

/// What is left of a balance after this amount is taken off it.
fn after(balance: u64, amount: u64) -> Result<u64, Overdraft> {
    balance.checked_sub(amount).ok_or(Overdraft { balance })
}
