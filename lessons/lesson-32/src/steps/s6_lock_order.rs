//! Two locks, and an order.
//!
//! A transfer needs two accounts. Two transfers in opposite directions that lock the payer first can
//! each get one lock and wait for the other's: a deadlock, in the form called AB-BA. No line of it is
//! wrong, the order is. If everybody takes the locks in one and the same order, whoever holds the last
//! of them waits for nobody.

use crate::options::Options;
use std::sync::{Barrier, Mutex};
use std::thread;

/// Two threads lock one account each, and then only *try* the other: to wait would be for ever.
/// Returns how many of them would wait.
fn payer_first(accounts: &[Mutex<u64>; 2]) -> usize {
    let (one_each, both_tried) = (Barrier::new(2), Barrier::new(2));
    let would_wait = |from: usize, to: usize| {
        let _from = accounts[from].lock().unwrap();
        one_each.wait();
        let waits = accounts[to].try_lock().is_err();
        both_tried.wait(); // `_from` is held until the other has tried as well
        usize::from(waits)
    };
    thread::scope(|scope| {
        let other = scope.spawn(|| would_wait(1, 0));
        would_wait(0, 1) + other.join().expect("it does not panic")
    })
}

/// Moves 1 if there is 1. New: the lower number is locked first, whoever pays.
fn transfer(accounts: &[Mutex<u64>; 2], from: usize, to: usize) {
    let mut lower = accounts[from.min(to)].lock().unwrap();
    let mut higher = accounts[from.max(to)].lock().unwrap(); // so never `from == to`!
    let (source, target) = match from < to {
        true => (&mut *lower, &mut *higher),
        false => (&mut *higher, &mut *lower),
    };
    if *source > 0 {
        *source -= 1;
        *target += 1;
    }
}

/// Shows where a deadlock would be, then moves money in both directions at once.
pub fn run(&Options { changes, .. }: &Options) {
    let accounts = [Mutex::new(100), Mutex::new(100)];
    let waiting = payer_first(&accounts);
    println!("  payer first, threads that hold one lock and wait for the other: {waiting} of 2");
    thread::scope(|scope| {
        scope.spawn(|| (0..changes).for_each(|_| transfer(&accounts, 0, 1)));
        scope.spawn(|| (0..changes).for_each(|_| transfer(&accounts, 1, 0)));
    });
    let total: u64 = accounts
        .map(|balance| balance.into_inner().unwrap())
        .iter()
        .sum();
    println!("  lower number first, transfers in each direction: {changes}");
    println!("  money that is there afterwards: {total} of 200");
}
