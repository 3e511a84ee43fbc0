panic, in the simplest failing interleaving: 18 steps, no preemptions

     main                   thread 1               thread 2
  1  ● lock count                                                           A:28
  2  ● unlock count
  3  ● spawn thread 1                                                      B:350
  4  ● spawn thread 2       │                                              B:350
  5  ○ join, sleeps         │                      │                       B:353
     ┊   thread 1           │                      │
  6  ┊                      ● lock count           │                        A:32
  7  ┊                      ● notify_all zero      │                        A:35
     ┊                      │   → nobody           │
  8  ┊                      ● unlock count         │
  9  ┊                      ● end                  │
 10  ● join thread 1                               │                       B:353
 11  ○ join, sleeps                                │                       B:353
     ┊   thread 2                                  │
 12  ┊                                             ● lock count             A:32
 13  ┊                                             ● panic:                 A:33
     ┊                                             │   negative WaitGrou…
 14  ┊                                             ● unlock count
     ┊                                                 → poisoned
 15  ● join thread 2 → Err                                                 B:353
 16  ● lock count                                                           A:40
     │   → poisoned
 17  ✗ unwrap                                                               A:40
     │   of an Err panics
 18  ● unlock count
     │   → poisoned

A  lessons/lesson-36/src/exercises/wait_group.rs
   28 │ *self.shared.count.lock().unwrap() += jobs;
   32 │ let mut count = self.shared.count.lock().unwrap();
   33 │ *count = count.checked_sub(1).expect("negative WaitGroup count");
   35 │     self.shared.zero.notify_all();
   40 ┃ let mut count = self.shared.count.lock().unwrap();

B  lessons/lesson-36/tests/01_wait_group.rs
  350 │     thread::spawn(move || group.done())
  352 │ let panics = dones
  353 │     .map(|done| done.join())

`main` panicked (wait_group.rs:40): called `Result::unwrap()` on an `Err` value:
PoisonError { .. }

`count` is poisoned, for `thread 2` panicked at step 13 (wait_group.rs:33) while
it held it: negative WaitGroup count. From then on, to lock it returns an `Err`
(step 16), of which `unwrap` makes a second panic.
