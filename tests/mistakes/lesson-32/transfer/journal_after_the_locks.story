panic, in the simplest failing interleaving: 16 steps, 1 preemption

     main                           other
  1  ● spawn other                                                 A:452
  2  ● lock accounts#1              │                               B:78
  3  ● lock accounts#2              │                               B:78
  4  ● unlock accounts#1            │
  5  ● unlock accounts#2            │
  6  ● fetch_add under_way: 0 → 1   │                              A:445
  7  │                              ● lock accounts#1               B:78
  8  │                              ● lock accounts#2               B:78
  9  │                              ● unlock accounts#2
 10  │                              ● unlock accounts#1
 11  │                              ● fetch_add under_way: 1 → 2   A:445
 12  │                              ● fetch_sub under_way: 2 → 1   A:446
 13  │                              ● end
 14  ● fetch_sub under_way: 1 → 0                                  A:446
 15  ● join other                                                  A:456
 16  ✗ panic: expected an account…                                 A:458

A  lessons/lesson-32/tests/02_transfer.rs
  445 │         most.fetch_max(under_way.fetch_add(1, Relaxed) + 1, Relaxed);
  446 │         under_way.fetch_sub(1, Relaxed);
  452 │     thread::spawn(move || bank.transfer(1, 0, 0, journal))
  456 │ other.join().unwrap().unwrap();
  458 ┃ assert!(

B  lessons/lesson-32/src/exercises/transfer.rs
   77 │ self.accounts[account]
   78 │     .lock()

`main` panicked (02_transfer.rs:458): expected an account to be in one transfer
at a time: it was in 2 journals at once
