panic, in the simplest failing interleaving: 28 steps, 4 preemptions

     main                           payer
  1  ● spawn payer                                                 A:423
  2  ● lock accounts#1              │                               B:67
  3  ● unlock accounts#1            │
  4  ● lock accounts#2              │                               B:67
  5  ● unlock accounts#2            │
  6  ● lock accounts#1              │                               B:67
  7  ● unlock accounts#1            │
  8  │                              ● lock accounts#1               B:50
  9  │                              ● lock accounts#2               B:51
 10  │                              ● unlock accounts#2
 11  │                              ● unlock accounts#1
 12  │                              ● lock accounts#1               B:50
 13  ● lock accounts#2              │                               B:67
 14  ● unlock accounts#2            │
 15  ○ lock accounts#1, sleeps      │                               B:67
 16  ┊                              ● lock accounts#2               B:51
 17  ┊                              ● unlock accounts#1
 18  ┊                              ● unlock accounts#2
 19  ● lock accounts#1              │                               B:67
 20  ● unlock accounts#1            │
 21  │                              ● lock accounts#1               B:50
 22  │                              ● lock accounts#2               B:51
 23  │                              ● unlock accounts#2
 24  │                              ● unlock accounts#1
 25  │                              ● end
 26  ● lock accounts#2                                              B:67
 27  ● unlock accounts#2
 28  ✗ panic: expected `total` to…                                 A:430

A  lessons/lesson-32/tests/02_transfer.rs
  423 │     thread::spawn(move || {
  430 ┃ assert!(

B  lessons/lesson-32/src/exercises/transfer.rs
   50 │ let lower = self.accounts[from.min(to)].lock().unwrap_or_else(whole);
   51 │ let higher = self.accounts[from.max(to)].lock().unwrap_or_else(whole);
   67 │ *self.accounts[account].lock().unwrap_or_else(whole)

`main` panicked (02_transfer.rs:430): expected `total` to find the 10 that there
are, wherever they are: it found 20
