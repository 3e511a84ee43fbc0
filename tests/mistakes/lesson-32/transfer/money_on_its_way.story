panic, in the simplest failing interleaving: 8 steps, 2 preemptions

     main                           payer
  1  ● spawn payer                                                 A:405
  2  │                              ● lock accounts#1               B:73
  3  │                              ● unlock accounts#1
  4  ● lock accounts#1              │                               B:73
  5  ● lock accounts#2              │                               B:73
  6  ● unlock accounts#1            │
  7  ● unlock accounts#2            │
  8  ✗ panic: expected `total` to…  │                              A:408

A  lessons/lesson-32/tests/02_transfer.rs
  405 │     thread::spawn(move || bank.transfer(0, 1, 10, |_, _| ()))
  408 ┃ assert!(

B  lessons/lesson-32/src/exercises/transfer.rs
   72 │ self.accounts[account]
   73 │     .lock()

`main` panicked (02_transfer.rs:408): expected `total` to find the 10 that there
are, wherever they are: it found 0

When `main` panicked, `payer` had not ended (its last was step 3,
`unlock accounts#1`).
