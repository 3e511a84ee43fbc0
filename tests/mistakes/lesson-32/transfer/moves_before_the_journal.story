panic, in the simplest failing interleaving: 17 steps, no preemptions

     main                            failing
  1  ● spawn failing                                                 A:536
  2  ● lock accounts#1               │                                B:77
  3  ● lock accounts#2               │                                B:77
  4  ● unlock accounts#2             │
  5  ● unlock accounts#1             │
  6  ○ join failing, sleeps          │                               A:540
  7  ┊                               ● lock accounts#1                B:77
  8  ┊                               ● lock accounts#2                B:77
  9  ┊                               ● panic: the disk is full       A:536
 10  ┊                               ● unlock accounts#2 → poisoned
 11  ┊                               ● unlock accounts#1 → poisoned
 12  ● join failing → Err                                            A:540
 13  ● lock accounts#1 → poisoned                                     B:77
 14  ● unlock accounts#1
 15  ● lock accounts#2 → poisoned                                     B:77
 16  ● unlock accounts#2
 17  ✗ panic: expected the transf…                                   A:544

A  lessons/lesson-32/tests/02_transfer.rs
  536 │     thread::spawn(move || bank.transfer(0, 1, 4, |_, _| panic!("the dis…
  540 │     failing.join().is_err(),
  544 ┃ assert!(

B  lessons/lesson-32/src/exercises/transfer.rs
   76 │ self.accounts[account]
   77 │     .lock()

`main` panicked (02_transfer.rs:544): expected the transfer whose journal panics
to move nothing, and the other to be made: got [3, 7]
