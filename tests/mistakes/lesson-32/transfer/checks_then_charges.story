panic, in the simplest failing interleaving: 15 steps, 1 preemption

     main                            one
  1  ● spawn one                                                     A:373
  2  ● lock accounts#1               │                                B:63
  3  ● unlock accounts#1             │
  4  │                               ● lock accounts#1                B:63
  5  │                               ● unlock accounts#1
  6  │                               ● lock accounts#1                B:50
  7  │                               ● lock accounts#2                B:51
  8  │                               ● unlock accounts#2
  9  │                               ● unlock accounts#1
 10  │                               ● end
 11  ● lock accounts#1                                                B:50
 12  ● lock accounts#3                                                B:51
 13  ✗ panic: attempt to subtract…                                    B:56
 14  ● unlock accounts#3 → poisoned
 15  ● unlock accounts#1 → poisoned

A  lessons/lesson-32/tests/02_transfer.rs
  373 │ thread::spawn(move || {

B  lessons/lesson-32/src/exercises/transfer.rs
   50 │ let lower = self.accounts[from.min(to)].lock().unwrap_or_else(whole);
   51 │ let higher = self.accounts[from.max(to)].lock().unwrap_or_else(whole);
   56 ┃ journal(*source - amount, *target + amount);
   63 │ *self.accounts[account].lock().unwrap_or_else(whole)

`main` panicked (transfer.rs:56): attempt to subtract with overflow

lost update, if what is written at transfer.rs:50 was read at transfer.rs:63:
`main` and `one` had both locked `accounts#1` at transfer.rs:63 (steps 2 and 4)
before either locked it again at transfer.rs:50 (steps 6 and 11). Read and write
under one lock.
