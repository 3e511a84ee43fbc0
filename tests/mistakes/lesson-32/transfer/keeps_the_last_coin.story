panic, in the simplest failing interleaving: 13 steps, no preemptions

     main                           one
  1  ● spawn one                                                   A:372
  2  ● lock accounts#1              │                               B:75
  3  ● lock accounts#3              │                               B:75
  4  ● unlock accounts#3            │
  5  ● unlock accounts#1            │
  6  ○ join one, sleeps             │                              A:375
  7  ┊                              ● lock accounts#1               B:75
  8  ┊                              ● lock accounts#2               B:75
  9  ┊                              ● unlock accounts#2
 10  ┊                              ● unlock accounts#1
 11  ┊                              ● end
 12  ● join one                                                    A:375
 13  ✗ panic: expected one of two…                                 A:376

A  lessons/lesson-32/tests/02_transfer.rs
  372 │     thread::spawn(move || bank.transfer(0, 1, 10, |_, _| ()))
  375 │ let one = one.join().expect("expected a transfer or an overdraft");
  376 ┃ assert!(

B  lessons/lesson-32/src/exercises/transfer.rs
   74 │ self.accounts[account]
   75 │     .lock()

`main` panicked (02_transfer.rs:376): expected one of two transfers of 10 from
an account of 10 to be refused: got Err(Overdraft { balance: 10 }) and
Err(Overdraft { balance: 10 })
