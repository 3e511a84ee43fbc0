panic, in the simplest failing interleaving: 15 steps, no preemptions

     main                            failing
  1  ● spawn failing                                                 A:536
  2  ● lock accounts#1               │                                B:51
  3  ● lock accounts#2               │                                B:52
  4  ● unlock accounts#2             │
  5  ● unlock accounts#1             │
  6  ○ join failing, sleeps          │                               A:540
  7  ┊                               ● lock accounts#1                B:51
  8  ┊                               ● lock accounts#2                B:52
  9  ┊                               ● panic: the disk is full       A:536
 10  ┊                               ● unlock accounts#2 → poisoned
 11  ┊                               ● unlock accounts#1 → poisoned
 12  ● join failing → Err                                            A:540
 13  ● lock accounts#1 → poisoned                                     B:68
 14  ✗ unwrap of an Err panics                                        B:68
 15  ● unlock accounts#1 → poisoned

A  lessons/lesson-32/tests/02_transfer.rs
  536 │ thread::spawn(move || bank.transfer(0, 1, 4, |_, _| panic!("the disk is…
  540 │ failing.join().is_err(),

B  lessons/lesson-32/src/exercises/transfer.rs
   51 │ let lower = self.accounts[from.min(to)].lock().unwrap();
   52 │ let higher = self.accounts[from.max(to)].lock().unwrap();
   68 ┃ *self.accounts[account].lock().unwrap()

`main` panicked (transfer.rs:68): called `Result::unwrap()` on an `Err` value:
PoisonError { .. }

`accounts#1` is poisoned, for `failing` panicked at step 9 (02_transfer.rs:536)
while it held it: the disk is full. From then on, to lock it returns an `Err`
(step 13), of which `unwrap` makes a second panic.
