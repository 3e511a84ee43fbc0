endless loop, in the simplest failing interleaving: 1,001 steps, 1 preemption

       main                         there
    1  ● spawn there                                             A:338
    2  ● try_lock accounts#2 → Ok   │                             B:77
    3  ● try_lock accounts#1 → Ok   │                             B:77
    4  ● unlock accounts#1          │
    5  │                            ● try_lock accounts#1 → Ok    B:77
    6  │                            ● try_lock accounts#2 → Err   B:77
    7  │                            ● unlock accounts#1
    8  │                            ● yield                       B:55
    ⋮  981 steps are left out here
  990  │                            ● try_lock accounts#2 → Err   B:77
  991  │                            ● unlock accounts#1
  992  │                            ● yield                       B:55
  993  │                            ● try_lock accounts#1 → Ok    B:77
  994  │                            ● try_lock accounts#2 → Err   B:77
  995  │                            ● unlock accounts#1
  996  │                            ● yield                       B:55
  997  │                            ● try_lock accounts#1 → Ok    B:77
  998  │                            ● try_lock accounts#2 → Err   B:77
  999  │                            ● unlock accounts#1
 1000  │                            ● yield                       B:55
 1001  │                            ● try_lock accounts#1 → Ok    B:77
       │                            ✗ loops for ever

A  lessons/lesson-32/tests/02_transfer.rs
  338 │ thread::spawn(move || bank.transfer(0, 1, 3, |_, _| ()))

B  lessons/lesson-32/src/exercises/transfer.rs
   55 │     thread::yield_now();
   77 ┃ match self.accounts[account].try_lock() {

`there` goes round in a loop (transfer.rs:77) without end: after each `yield`
(transfer.rs:55) it asks again whether it may go on. That is polling. A thread
that has nothing to do must sleep until it is woken: by a condition variable, a
channel, `park`.
