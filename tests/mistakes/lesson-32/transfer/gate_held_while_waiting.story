deadlock, in the simplest failing interleaving: 10 steps, 1 preemption

     main              slow                    waiting
  1  ● spawn slow                                                         A:560
  2  ● spawn waiting   │                                                  A:564
  3  │                 ● lock gate             │                           B:44
  4  │                 ● lock accounts#1       │                           B:78
  5  │                 ● lock accounts#2       │                           B:78
  6  │                 ● unlock gate           │
  7  │                 ○ wait both 1/2, sleeps │                          A:560
  8  │                 ┊                       ● lock gate                 B:44
  9  │                 ┊                       ○ lock accounts#2, sleeps   B:78
 10  ○ lock g…, sleeps ┊                       ┊                           B:44
     ✗ sleeps for ever ✗ sleeps for ever       ✗ sleeps for ever

A  lessons/lesson-32/tests/02_transfer.rs
  560 ┃ thread::spawn(move || bank.transfer(0, 1, 1, |_, _| _ = both.wait()))
  564 │ thread::spawn(move || bank.transfer(1, 0, 1, |_, _| ()))

B  lessons/lesson-32/src/exercises/transfer.rs
   44 ┃ let gate = self.gate.lock().unwrap_or_else(PoisonError::into_inner);
   77 │ self.accounts[account]
   78 ┃     .lock()

`main` waits for `gate` (transfer.rs:44), which `waiting` has held since step 8
(transfer.rs:44).

`waiting` waits for `accounts#2` (transfer.rs:78), which `slow` has held since
step 5 (transfer.rs:78).

`slow` waits at `both` (02_transfer.rs:560): it opens for 2, 1 came, and `main`
and `waiting`, which have not come, sleep.
