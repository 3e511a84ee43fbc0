deadlock, in the simplest failing interleaving: 5 steps, 1 preemption

     main                       payer
  1  ● spawn payer                                         A:405
  2  ● lock accounts#2          │                           B:79
  3  │                          ● lock accounts#1           B:79
  4  │                          ○ lock accounts#2, sleeps   B:79
  5  ○ lock accounts#1, sleeps  ┊                           B:79
     ✗ sleeps for ever          ✗ sleeps for ever

A  lessons/lesson-32/tests/02_transfer.rs
  405 │ thread::spawn(move || bank.transfer(0, 1, 10, |_, _| ()))

B  lessons/lesson-32/src/exercises/transfer.rs
   78 │ self.accounts[account]
   79 ┃     .lock()

`main` holds `accounts#2` and waits for `accounts#1` (transfer.rs:79); `payer`
holds `accounts#1` and waits for `accounts#2` (transfer.rs:79): each waits for
the other.
