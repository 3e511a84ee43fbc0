deadlock, in the simplest failing interleaving: 5 steps, 1 preemption

     main                       there
  1  ● spawn there                                         A:338
  2  ● lock accounts#2          │                           B:51
  3  │                          ● lock accounts#1           B:51
  4  │                          ○ lock accounts#2, sleeps   B:52
  5  ○ lock accounts#1, sleeps  ┊                           B:52
     ✗ sleeps for ever          ✗ sleeps for ever

A  lessons/lesson-32/tests/02_transfer.rs
  338 │ thread::spawn(move || bank.transfer(0, 1, 3, |_, _| ()))

B  lessons/lesson-32/src/exercises/transfer.rs
   51 │ let mut source = self.accounts[from].lock().unwrap_or_else(whole);
   52 ┃ let mut target = self.accounts[to].lock().unwrap_or_else(whole);

`main` holds `accounts#2` and waits for `accounts#1` (transfer.rs:52); `there`
holds `accounts#1` and waits for `accounts#2` (transfer.rs:52): each waits for
the other.
