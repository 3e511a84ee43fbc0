panic, in the simplest failing interleaving: 16 steps, 1 preemption

     main                           other
  1  ● spawn other                                                 A:483
  2  ● lock accounts#1              │                               B:78
  3  ● lock accounts#2              │                               B:78
  4  ● unlock accounts#1            │
  5  ● unlock accounts#2            │
  6  ● fetch_add under_way: 0 → 1   │                              A:476
  7  │                              ● lock accounts#1               B:78
  8  │                              ● lock accounts#2               B:78
  9  │                              ● unlock accounts#2
 10  │                              ● unlock accounts#1
 11  │                              ● fetch_add under_way: 1 → 2   A:476
 12  │                              ● fetch_sub under_way: 2 → 1   A:477
 13  │                              ● end
 14  ● fetch_sub under_way: 1 → 0                                  A:477
 15  ● join other                                                  A:487
 16  ✗ panic: expected an account…                                 A:489

A  lessons/lesson-32/tests/02_transfer.rs
  476 │         most.fetch_max(under_way.fetch_add(1, Relaxed) + 1, Relaxed);
  477 │         under_way.fetch_sub(1, Relaxed);
  483 │     thread::spawn(move || bank.transfer(1, 0, 0, journal))
  487 │ other.join().unwrap().unwrap();
  489 ┃ assert!(

B  lessons/lesson-32/src/exercises/transfer.rs
   77 │ self.accounts[account]
   78 │     .lock()

`main` panicked (02_transfer.rs:489): expected an account to be in one transfer
at a time: it was in 2 journals at once
