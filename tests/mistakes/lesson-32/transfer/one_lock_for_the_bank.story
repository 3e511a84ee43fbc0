deadlock, in the simplest failing interleaving: 4 steps, no preemptions

     main                     other
  1  ● spawn other                                     A:462
  2  ● lock accounts          │                         B:39
  3  ○ wait both 1/2, sleeps  │                        A:464
  4  ┊                        ○ lock accounts, sleeps   B:39
     ✗ sleeps for ever        ✗ sleeps for ever

A  lessons/lesson-32/tests/02_transfer.rs
  462 │     thread::spawn(move || bank.transfer(2, 3, 1, |_, _| _ = both.wait()…
  464 ┃ bank.transfer(0, 1, 1, |_, _| _ = both.wait()).unwrap();

B  lessons/lesson-32/src/exercises/transfer.rs
   39 ┃ let mut accounts = self.accounts.lock().unwrap_or_else(PoisonError::int…

`other` waits for `accounts` (transfer.rs:39), which `main` has held since step
2 (transfer.rs:39).

`main` waits at `both` (02_transfer.rs:464): it opens for 2, 1 came, and
`other`, which has not come, sleeps.
