panic, in the simplest failing interleaving: 13 steps, no preemptions

     main                           one
  1  ● spawn one                                                   A:373
  2  ● lock accounts#1              │                               B:75
  3  ● lock accounts#3              │                               B:75
  4  ● unlock accounts#3            │
  5  ● unlock accounts#1            │
  6  ○ join one, sleeps             │                              A:378
  7  ┊                              ● lock accounts#1               B:75
  8  ┊                              ● lock accounts#2               B:75
  9  ┊                              ● unlock accounts#2
 10  ┊                              ● unlock accounts#1
 11  ┊                              ● end
 12  ● join one                                                    A:378
 13  ✗ panic: expected the one tr…                                 A:380

A  lessons/lesson-32/tests/02_transfer.rs
  373 │     thread::spawn(move || {
  378 │ let one = one.join().expect("expected a transfer or an overdraft");
  380 ┃ assert!(

B  lessons/lesson-32/src/exercises/transfer.rs
   74 │ self.accounts[account]
   75 │     .lock()

`main` panicked (02_transfer.rs:380): expected the one transfer that is made to
be journaled, and not the one that is refused: the journal has 0 lines
