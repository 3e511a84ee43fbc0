panic, in the simplest failing interleaving: 11 steps, 1 preemption

     main                           payer
  1  ● spawn payer                                                 A:405
  2  ● lock accounts#1              │                               B:67
  3  ● unlock accounts#1            │
  4  │                              ● lock accounts#1               B:50
  5  │                              ● lock accounts#2               B:51
  6  │                              ● unlock accounts#2
  7  │                              ● unlock accounts#1
  8  │                              ● end
  9  ● lock accounts#2                                              B:67
 10  ● unlock accounts#2
 11  ✗ panic: expected `total` to…                                 A:408

A  lessons/lesson-32/tests/02_transfer.rs
  405 │     thread::spawn(move || bank.transfer(0, 1, 10, |_, _| ()))
  408 ┃ assert!(

B  lessons/lesson-32/src/exercises/transfer.rs
   50 │ let lower = self.accounts[from.min(to)].lock().unwrap_or_else(whole);
   51 │ let higher = self.accounts[from.max(to)].lock().unwrap_or_else(whole);
   67 │ *self.accounts[account].lock().unwrap_or_else(whole)

`main` panicked (02_transfer.rs:408): expected `total` to find the 10 that there
are, wherever they are: it found 20
