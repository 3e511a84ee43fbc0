endless loop, in the simplest failing interleaving: 1,001 steps, 1 preemption

       main                              failing
    1  ● spawn failing                                                     A:536
    2  │                                 ● lock accounts#1                  B:90
    3  │                                 ● try_lock accounts#2 → Ok         B:76
    4  │                                 ● panic: the disk is full         A:536
    5  │                                 ● unlock accounts#2 → poisoned
    6  │                                 ● unlock accounts#1 → poisoned
    7  ● lock accounts#1 → poisoned                                         B:90
    8  ● try_lock accounts#2 → poisoned                                     B:76
    ⋮  981 steps are left out here
  990  ● unlock accounts#2
  991  ● lock accounts#1 → poisoned                                         B:90
  992  ● try_lock accounts#2 → poisoned                                     B:76
  993  ● unlock accounts#2
  994  ● unlock accounts#1
  995  ● lock accounts#2 → poisoned                                         B:90
  996  ● try_lock accounts#1 → poisoned                                     B:76
  997  ● unlock accounts#1
  998  ● unlock accounts#2
  999  ● lock accounts#1 → poisoned                                         B:90
 1000  ● try_lock accounts#2 → poisoned                                     B:76
 1001  ● unlock accounts#2
       ✗ loops for ever

A  lessons/lesson-32/tests/02_transfer.rs
  536 │ thread::spawn(move || bank.transfer(0, 1, 4, |_, _| panic!("the disk is…

B  lessons/lesson-32/src/exercises/transfer.rs
   76 ┃     if let Ok(also) = self.accounts[second].try_lock() {
   89 │ self.accounts[account]
   90 │     .lock()

`accounts#2` is poisoned, for `failing` panicked at step 4 (02_transfer.rs:536)
while it held it: the disk is full. From then on, to lock it returns an `Err`
(step 1000), and the guard is in that error.

`main` goes round in a loop (transfer.rs:76) without end and without ever
waiting. A thread that has nothing to do must sleep until it is woken: by a
condition variable, a channel, `park`.
