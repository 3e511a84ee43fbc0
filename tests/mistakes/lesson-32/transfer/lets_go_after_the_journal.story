panic, in the simplest failing interleaving: 20 steps, 1 preemption

     main                           one
  1  ● spawn one                                                   A:373
  2  ● lock accounts#1              │                               B:82
  3  ● lock accounts#3              │                               B:82
  4  ● unlock accounts#3            │
  5  ● unlock accounts#1            │
  6  │                              ● lock accounts#1               B:82
  7  │                              ● lock accounts#2               B:82
  8  │                              ● unlock accounts#2
  9  │                              ● unlock accounts#1
 10  │                              ● lock accounts#1               B:82
 11  │                              ● lock accounts#2               B:82
 12  │                              ● unlock accounts#2
 13  │                              ● unlock accounts#1
 14  │                              ● end
 15  ● lock accounts#1                                              B:82
 16  ● lock accounts#3                                              B:82
 17  ● unlock accounts#3
 18  ● unlock accounts#1
 19  ● join one                                                    A:378
 20  ✗ panic: expected the one tr…                                 A:380

A  lessons/lesson-32/tests/02_transfer.rs
  373 │     thread::spawn(move || {
  378 │ let one = one.join().expect("expected a transfer or an overdraft");
  380 ┃ assert!(

B  lessons/lesson-32/src/exercises/transfer.rs
   81 │ self.accounts[account]
   82 │     .lock()

`main` panicked (02_transfer.rs:380): expected the one transfer that is made to
be journaled, and not the one that is refused: the journal has 2 lines
