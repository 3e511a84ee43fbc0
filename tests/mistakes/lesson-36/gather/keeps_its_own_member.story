deadlock, in the simplest failing interleaving: 24 steps, no preemptions

     main                  thread 1              thread 2
  1  ● lock count                                                      A:43
  2  ● unlock count
  3  ● lock count                                                      A:43
  4  ● unlock count
  5  ● spawn thread 1                                                  B:23
  6  ● lock count          │                                           A:43
  7  ● unlock count        │
  8  ● spawn thread 2      │                                           B:23
  9  ● lock count          │                     │                     A:43
 10  ● unlock count        │                     │
 11  ● lock count          │                     │                     A:57
 12  ● unlock count        │                     │
 13  ● lock count          │                     │                     A:74
 14  ○ wait zero, sleeps   │                     │                     A:76
 15  ┊                     ● lock results        │                     B:25
 16  ┊                     ● unlock results      │
 17  ┊                     ● lock count          │                     A:57
 18  ┊                     ● unlock count        │
 19  ┊                     ● end                 │
 20  ┊                                           ● lock results        B:25
 21  ┊                                           ● unlock results
 22  ┊                                           ● lock count          A:57
 23  ┊                                           ● unlock count
 24  ┊                                           ● end
     ✗ sleeps for ever

A  lessons/lesson-36/src/exercises/wait_group.rs
   43 │ let mut count = self.shared.count.lock().unwrap();
   57 │ let mut count = self.shared.count.lock().unwrap();
   74 │ let mut count = self.shared.count.lock().unwrap();
   76 ┃     count = self.shared.zero.wait(count).unwrap();

B  lessons/lesson-36/src/exercises/gather.rs
   23 │ thread::spawn(move || {
   25 │     results.lock().unwrap()[index] = Some(result);

`main` waits on `zero` (wait_group.rs:76), which nobody has ever notified, and
nobody is left to.
