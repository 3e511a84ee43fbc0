//! Exercise 2: money between accounts that each have a lock of their own.

use super::sync::{Mutex, MutexGuard, PoisonError};
use std::error::Error;
use std::fmt;

/// Accounts, numbered from 0, that any number of threads move money between.
///
/// The money of all accounts together fits in a `u64`, which the caller sees to.
pub struct Bank {
    // What does a transfer lock, and what must it leave alone?
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
        todo!("a bank with the balances {balances:?}")
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
        todo!("move {amount} from account {from} to account {to}")
    }

    /// What the account holds, once no transfer has hold of it.
    ///
    /// # Panics
    ///
    /// If there is no such account.
    pub fn balance(&self, account: usize) -> u64 {
        todo!("what account {account} holds")
    }

    /// What all accounts hold together *at one moment*: never money that is on its way twice, or not
    /// at all. Blocks while a transfer has hold of an account, and may hold up others meanwhile.
    pub fn total(&self) -> u64 {
        todo!("what all accounts hold at one moment")
    }
}
