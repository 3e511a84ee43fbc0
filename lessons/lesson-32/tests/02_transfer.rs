//! Exercise 2: money between accounts.
//!
//! Edit `src/exercises/transfer.rs`.
//!
//! A bank holds accounts, and threads move money between them. One lock for the whole bank would be
//! right, and would make every transfer wait for every other. So each account has a lock of its own,
//! and a transfer takes the two that it needs. That is where the trouble begins:
//!
//! ```text
//!     thread 1: transfer 0 → 1          thread 2: transfer 1 → 0
//!         lock 0                            lock 1
//!         lock 1   (waits for thread 2)     lock 0   (waits for thread 1)
//! ```
//!
//! Each holds what the other needs, and neither lets go: a *deadlock*, in the form that is called
//! AB-BA. No lock is at fault, and no line: their order is. The cure is an order that everybody keeps.
//! If all take the lower number first, then whoever holds the highest lock that anybody holds waits for
//! nobody, and so is done at some time.
//!
//! Four more things that a bank must not do, each of them easy to write:
//!
//! - *Look, let go, and act.* An account is asked for its balance, unlocked, locked again and charged.
//!   In between somebody else has spent the money. The check and the act belong under one guard.
//! - *Show money on its way.* It has been taken from one account and not yet given to the other, or
//!   `total` has read one account before the transfer and the other after it.
//! - *Lock an account twice.* A `Mutex` of std's is not reentrant: a thread that locks it again waits
//!   for itself. When does a transfer do that?
//! - *Die of another's panic.* The journal is somebody else's code, and is called while you hold two
//!   guards. If it panics they are *poisoned*, and every `lock().unwrap()` on these accounts panics
//!   from then on, on any thread. Poison asks whether the value is still whole. You are able to answer
//!   that here, and `PoisonError::into_inner` gives you the guard in spite of it.
//!
//! The journal is what the checks look inside with. In real life it writes a line to a disk, before the
//! money moves, so that nothing is lost if the machine stops between the two.
//!
//! Before moving on, be able to say
//!
//! - why `from < to` decides which guard is taken first, but not which is the payer's;
//! - what your bank does if the journal panics, line by line, and what makes that harmless;
//! - why an order by *balance*, or "the payer first", would not do.
//!
//! Further reading: E. G. Coffman, M. J. Elphick and A. Shoshani, "System Deadlocks", 1971, whose four
//! conditions are still the ones (which of them does the order take away?); the documentation of
//! `std::sync::Mutex` on poisoning.

mod support;

use lesson_32::{exercises, modelled};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::Arc;
use std::thread;
use support::{Meeting, Tally, in_time};

mod on_real_threads {
    use super::exercises::transfer::{Bank, Overdraft};
    use super::*;

    /// The balances of all accounts.
    fn balances<const N: usize>(bank: &Bank) -> [u64; N] {
        std::array::from_fn(|account| bank.balance(account))
    }

    #[test]
    fn a_transfer_moves_the_money() {
        in_time(|| {
            let bank = Bank::new(&[100, 20, 3]);
            assert_eq!(
                [
                    bank.transfer(0, 1, 30, |_, _| ()),
                    bank.transfer(2, 0, 1, |_, _| ())
                ],
                [Ok(()); 2],
                "expected transfers of 30 from 100 and of 1 from 3 to be made"
            );
            assert_eq!(
                balances(&bank),
                [71, 50, 2],
                "expected [100, 20, 3] after 30 went from 0 to 1 and 1 from 2 to 0"
            );
            assert_eq!(bank.total(), 123, "expected all the money to be there");
        });
    }

    #[test]
    fn an_account_may_give_all_it_has_and_no_more() {
        in_time(|| {
            let bank = Bank::new(&[100, 20]);
            let refused = bank.transfer(0, 1, 101, |_, _| {
                panic!("a transfer that was refused was journaled")
            });
            assert_eq!(
                refused,
                Err(Overdraft { balance: 100 }),
                "expected 101 from an account of 100 to be an overdraft"
            );
            assert_eq!(
                balances(&bank),
                [100, 20],
                "expected a refused transfer to move nothing"
            );
            assert_eq!(
                bank.transfer(0, 1, 100, |_, _| ()),
                Ok(()),
                "expected an account of 100 to be able to give 100"
            );
            assert_eq!(
                balances(&bank),
                [0, 120],
                "expected all of the 100 to have moved"
            );
        });
    }

    #[test]
    fn the_journal_is_told_what_the_accounts_will_hold() {
        in_time(|| {
            let bank = Bank::new(&[100, 20]);
            let mut lines = Vec::new();
            for (from, to, amount) in [(0, 1, 30), (1, 0, 50), (1, 0, 1), (0, 1, 0)] {
                let journal = |left, arrived| lines.push((left, arrived));
                let _ = bank.transfer(from, to, amount, journal);
            }
            assert_eq!(
                lines,
                [(70, 50), (0, 120), (120, 0)],
                "expected a line for each of the 3 transfers that were made: what is left, and what \
                 the receiver then has"
            );
        });
    }

    #[test]
    fn a_transfer_to_itself_changes_nothing() {
        in_time(|| {
            let bank = Bank::new(&[100, 20]);
            let mut line = None;
            assert_eq!(
                bank.transfer(0, 0, 100, |left, arrived| line = Some((left, arrived))),
                Ok(()),
                "expected an account of 100 to be able to give itself 100"
            );
            assert_eq!(
                (balances(&bank), line),
                ([100, 20], Some((100, 100))),
                "expected a transfer from an account to itself to be journaled, and to change nothing"
            );
            assert_eq!(
                bank.transfer(0, 0, 101, |_, _| panic!("journaled although refused")),
                Err(Overdraft { balance: 100 }),
                "expected an overdraft to be refused between an account and itself as well"
            );
        });
    }

    #[test]
    fn in_all_directions_at_once_money_is_neither_made_nor_lost() {
        in_time(|| {
            let bank = Bank::new(&[1_000; 4]);
            thread::scope(|scope| {
                for start in 0..4 {
                    let bank = &bank;
                    scope.spawn(move || {
                        for n in 0..2_000 {
                            let (from, to) = ((start + n) % 4, (start * 3 + n / 4) % 4);
                            let _ = bank.transfer(from, to, (n % 700) as u64, |_, _| ());
                        }
                    });
                }
            });
            let all: [u64; 4] = balances(&bank);
            assert_eq!(
                all.iter().sum::<u64>(),
                4_000,
                "expected 4 accounts of 1,000 to hold 4,000 after 8,000 transfers: they hold {all:?}"
            );
        });
    }

    #[test]
    fn the_total_is_the_same_at_any_moment() {
        in_time(|| {
            let bank = Bank::new(&[1_000; 3]);
            let wrong = thread::scope(|scope| {
                for (from, to) in [(0, 1), (1, 2), (2, 0)] {
                    let bank = &bank;
                    scope.spawn(move || {
                        for _ in 0..2_000 {
                            let _ = bank.transfer(from, to, 7, |_, _| ());
                        }
                    });
                }
                (0..2_000)
                    .map(|_| bank.total())
                    .find(|total| *total != 3_000)
            });
            assert_eq!(
                wrong, None,
                "expected `total` to find 3,000 whenever it is asked while money moves"
            );
        });
    }

    #[test]
    fn transfers_between_different_accounts_are_made_at_once() {
        in_time(|| {
            let bank = Bank::new(&[10; 8]);
            let meeting = Meeting::of(4);
            thread::scope(|scope| {
                for pair in 0..4 {
                    let (bank, meeting) = (&bank, &meeting);
                    let journal = |_, _| meeting.attend();
                    scope.spawn(move || bank.transfer(2 * pair, 2 * pair + 1, 1, journal));
                }
            });
            let most = meeting.most();
            assert!(
                most == 4,
                "expected 4 transfers between 8 accounts to be made at once: at most {most} were"
            );
        });
    }

    #[test]
    fn a_journal_that_panics_moves_nothing_and_harms_nobody_else() {
        in_time(|| {
            for (from, to) in [(0, 1), (1, 0), (0, 0)] {
                let bank = Bank::new(&[100, 20]);
                // A panic that prints nothing.
                let disk_full = |_, _| resume_unwind(Box::new(DiskFull));
                let failing = || bank.transfer(from, to, 5, disk_full);
                let payload = catch_unwind(AssertUnwindSafe(failing)).err();
                assert!(
                    payload.is_some_and(|payload| payload.is::<DiskFull>()),
                    "expected the journal's panic to reach the caller, with its own payload"
                );
                let later = || {
                    (
                        balances(&bank),
                        bank.total(),
                        bank.transfer(0, 1, 5, |_, _| ()),
                    )
                };
                let Ok(later) = catch_unwind(AssertUnwindSafe(later)) else {
                    panic!(
                        "expected both accounts to go on working for everybody after a journal panicked"
                    );
                };
                assert_eq!(
                    later,
                    ([100, 20], 120, Ok(())),
                    "expected a transfer whose journal panicked to have moved nothing"
                );
            }
        });
    }

    struct DiskFull;

    #[test]
    fn an_account_that_does_not_exist_harms_nobody() {
        in_time(|| {
            let bank = Bank::new(&[100, 20]);
            for (from, to) in [(0, 2), (2, 0), (2, 2)] {
                let transfer = || bank.transfer(from, to, 5, |_, _| ());
                assert!(
                    catch_unwind(AssertUnwindSafe(transfer)).is_err(),
                    "expected a panic, since of the accounts {from} and {to} not both exist"
                );
            }
            let later = catch_unwind(AssertUnwindSafe(|| balances(&bank)));
            assert_eq!(
                later.ok(),
                Some([100, 20]),
                "expected the accounts that exist to hold what they held, and to go on working"
            );
        });
    }

    #[test]
    fn who_waits_for_an_account_holds_up_no_other() {
        in_time(|| {
            let bank = Arc::new(Bank::new(&[10; 4]));
            let (begun, others) = (Arc::new(Tally::default()), Arc::new(Tally::default()));
            // A transfer whose journal takes until another pair has made ten of them.
            let slow = {
                let (bank, begun, others) =
                    (Arc::clone(&bank), Arc::clone(&begun), Arc::clone(&others));
                thread::spawn(move || {
                    let mut seen = 0;
                    let _ = bank.transfer(0, 1, 1, |_, _| {
                        begun.add();
                        seen = others.wait_for(10);
                    });
                    seen
                })
            };
            begun.wait_for(1);
            // This one has to wait for it.
            let waiting = {
                let bank = Arc::clone(&bank);
                thread::spawn(move || bank.transfer(1, 0, 1, |_, _| ()))
            };
            // And these have not.
            for _ in 0..10 {
                let _ = bank.transfer(2, 3, 1, |_, _| others.add());
            }
            let seen = slow.join().expect("a transfer does not panic");
            assert_eq!(
                seen, 10,
                "expected 10 transfers from 2 to 3 while one from 0 to 1 takes its time and another \
                 waits for it"
            );
            let waited = waiting.join().expect("a transfer does not panic");
            assert_eq!(
                waited,
                Ok(()),
                "expected the one that waited to be made in the end"
            );
        });
    }
}

/// The same file, on simulated threads, in every order in which they can meet.
mod on_simulated_threads {
    use super::modelled::exercises::transfer::Bank;
    use super::support::{check, take_long};
    use interleave::sync::atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed};
    use interleave::sync::{Arc, Barrier};
    use interleave::thread;
    use std::sync::atomic::AtomicUsize as Note; // takes no part in the model: to write it is no step

    #[test]
    fn two_transfers_in_opposite_directions_are_both_made() {
        check(|| {
            let bank = Arc::new(Bank::new(&[10, 10]));
            let there = {
                let bank = Arc::clone(&bank);
                thread::spawn(move || bank.transfer(0, 1, 3, |_, _| ()))
            };
            let back = bank.transfer(1, 0, 5, |_, _| ());
            let there = there.join().unwrap();
            assert!(
                there.is_ok() && back.is_ok(),
                "expected both transfers to be made: got {there:?} and {back:?}"
            );
            let balances = [bank.balance(0), bank.balance(1)];
            assert!(
                balances == [12, 8],
                "expected [10, 10] to become [12, 8], in any order: got {balances:?}"
            );
        });
    }

    #[test]
    fn a_transfer_to_itself_ends_and_changes_nothing() {
        check(|| {
            let bank = Bank::new(&[10]);
            let made = bank.transfer(0, 0, 4, |_, _| ());
            let balance = bank.balance(0);
            assert!(
                made.is_ok() && balance == 10,
                "expected a transfer of 4 from an account to itself to leave its 10: it has {balance}"
            );
        });
    }

    #[test]
    fn money_is_spent_once() {
        check(|| {
            let (bank, lines) = (Arc::new(Bank::new(&[10, 0, 0])), Arc::new(Note::new(0)));
            let one = {
                let (bank, lines) = (Arc::clone(&bank), Arc::clone(&lines));
                thread::spawn(move || {
                    bank.transfer(0, 1, 10, |_, _| _ = lines.fetch_add(1, Relaxed))
                })
            };
            let other = bank.transfer(0, 2, 10, |_, _| _ = lines.fetch_add(1, Relaxed));
            let one = one.join().expect("expected a transfer or an overdraft");
            let lines = lines.load(Relaxed);
            assert!(
                lines == 1,
                "expected the one transfer that is made to be journaled, and not the one that is refused: \
                 the journal has {lines} lines"
            );
            assert!(
                one.is_ok() != other.is_ok(),
                "expected one of two transfers of 10 from an account of 10 to be refused: got {one:?} \
                 and {other:?}"
            );
            let balances = [0, 1, 2].map(|account| bank.balance(account));
            let expected = if one.is_ok() { [0, 10, 0] } else { [0, 0, 10] };
            assert!(
                balances == expected,
                "expected {expected:?} after the transfer that was made: got {balances:?}"
            );
        });
    }

    #[test]
    fn the_total_counts_money_on_its_way_once() {
        check(|| {
            let bank = Arc::new(Bank::new(&[10, 0]));
            let payer = {
                let bank = Arc::clone(&bank);
                thread::spawn(move || bank.transfer(0, 1, 10, |_, _| ()))
            };
            let total = bank.total();
            assert!(
                total == 10,
                "expected `total` to find the 10 that there are, wherever they are: it found {total}"
            );
            payer.join().unwrap().unwrap();
        });
    }

    // The same 10 go there, back and there again: to find one sum twice is no proof that it was ever true.
    #[test]
    fn the_total_counts_money_that_goes_to_and_fro_once() {
        check(|| {
            let bank = Arc::new(Bank::new(&[10, 0]));
            let payer = {
                let bank = Arc::clone(&bank);
                thread::spawn(move || {
                    for (from, to) in [(0, 1), (1, 0), (0, 1)] {
                        bank.transfer(from, to, 10, |_, _| ()).unwrap();
                    }
                })
            };
            let total = bank.total();
            assert!(
                total == 10,
                "expected `total` to find the 10 that there are, wherever they are: it found {total}"
            );
            payer.join().unwrap();
        });
    }

    #[test]
    fn the_total_and_a_transfer_in_the_other_direction_both_end() {
        check(|| {
            let bank = Arc::new(Bank::new(&[0, 10]));
            let payer = {
                let bank = Arc::clone(&bank);
                thread::spawn(move || bank.transfer(1, 0, 10, |_, _| ()))
            };
            let total = bank.total();
            assert!(
                total == 10,
                "expected `total` to find the 10 that there are, wherever they are: it found {total}"
            );
            payer.join().unwrap().unwrap();
        });
    }

    #[test]
    fn two_transfers_between_four_accounts_are_made_at_once() {
        check(|| {
            let bank = Arc::new(Bank::new(&[10, 0, 10, 0]));
            let both = Arc::new(Barrier::new(2));
            let other = {
                let (bank, both) = (Arc::clone(&bank), Arc::clone(&both));
                thread::spawn(move || bank.transfer(2, 3, 1, |_, _| _ = both.wait()))
            };
            bank.transfer(0, 1, 1, |_, _| _ = both.wait()).unwrap();
            other.join().unwrap().unwrap();
        });
    }

    #[test]
    fn nobody_else_has_an_account_while_its_transfer_is_journaled() {
        check(|| {
            let bank = Arc::new(Bank::new(&[10, 0]));
            let (under_way, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(Note::new(0)));
            let journal = |under_way: Arc<AtomicUsize>, most: Arc<Note>| {
                move |_, _| {
                    most.fetch_max(under_way.fetch_add(1, Relaxed) + 1, Relaxed);
                    under_way.fetch_sub(1, Relaxed);
                }
            };
            let other = {
                let bank = Arc::clone(&bank);
                let journal = journal(Arc::clone(&under_way), Arc::clone(&most));
                thread::spawn(move || bank.transfer(1, 0, 0, journal))
            };
            let journal = journal(under_way, Arc::clone(&most));
            bank.transfer(0, 1, 1, journal).unwrap();
            other.join().unwrap().unwrap();
            let most = most.load(Relaxed);
            assert!(
                most == 1,
                "expected an account to be in one transfer at a time: it was in {most} journals at once"
            );
        });
    }

    #[test]
    fn what_has_been_journaled_nobody_finds_undone() {
        check(|| {
            let bank = Arc::new(Bank::new(&[10, 0]));
            let journaled = Arc::new(AtomicBool::new(false));
            let payer = {
                let (bank, journaled) = (Arc::clone(&bank), Arc::clone(&journaled));
                thread::spawn(move || bank.transfer(0, 1, 3, |_, _| journaled.store(true, Relaxed)))
            };
            if journaled.load(Relaxed) {
                let balance = bank.balance(0);
                assert!(
                    balance == 7,
                    "expected nobody to read an account between the journal and the move of 3: its 10 \
                     were read as {balance} after the journal"
                );
            }
            payer.join().unwrap().unwrap();
        });
    }

    #[test]
    fn who_waits_for_an_account_sleeps() {
        check(|| {
            let bank = Arc::new(Bank::new(&[10, 10]));
            let slow = {
                let bank = Arc::clone(&bank);
                thread::spawn(move || bank.transfer(0, 1, 1, |_, _| take_long()))
            };
            bank.transfer(1, 0, 1, |_, _| ()).unwrap();
            slow.join().unwrap().unwrap();
        });
    }

    #[test]
    fn a_journal_that_panics_beside_another_harms_nobody() {
        check(|| {
            let bank = Arc::new(Bank::new(&[10, 0]));
            let failing = {
                let bank = Arc::clone(&bank);
                thread::spawn(move || bank.transfer(0, 1, 4, |_, _| panic!("the disk is full")))
            };
            let made = bank.transfer(0, 1, 3, |_, _| ());
            assert!(
                failing.join().is_err(),
                "expected the journal's panic to reach the caller"
            );
            let balances = [bank.balance(0), bank.balance(1)];
            assert!(
                made.is_ok() && balances == [7, 3],
                "expected the transfer whose journal panics to move nothing, and the other to be made: \
                 got {balances:?}"
            );
        });
    }

    // One transfer is under way and another waits for it: neither uses an account of the third.
    #[test]
    fn a_third_that_waits_for_an_account_holds_up_no_other() {
        check(|| {
            let bank = Arc::new(Bank::new(&[10, 10, 10, 10]));
            let both = Arc::new(Barrier::new(2));
            let slow = {
                let (bank, both) = (Arc::clone(&bank), Arc::clone(&both));
                thread::spawn(move || bank.transfer(0, 1, 1, |_, _| _ = both.wait()))
            };
            let waiting = {
                let bank = Arc::clone(&bank);
                thread::spawn(move || bank.transfer(1, 0, 1, |_, _| ()))
            };
            bank.transfer(2, 3, 1, |_, _| _ = both.wait()).unwrap();
            slow.join().unwrap().unwrap();
            waiting.join().unwrap().unwrap();
        });
    }
}
