panic, in the simplest failing interleaving: 5 steps, no preemptions

     main
  1  ● lock accounts                 A:78
  2  ● unlock accounts
  3  ● lock accounts                 A:78
  4  ● unlock accounts
  5  ✗ panic: expected a transfer…  B:360

A  lessons/lesson-32/src/exercises/transfer.rs
   77 │ self.accounts[account]
   78 │     .lock()

B  lessons/lesson-32/tests/02_transfer.rs
  360 ┃ assert!(

`main` panicked (02_transfer.rs:360): expected a transfer of 4 from an account
to itself to leave its 10: it has 14
