deadlock, in the simplest failing interleaving: 18 steps, no preemptions

     main                    worker                 waiter
  1  ● lock members                                                         A:36
  2  ● unlock members
  3  ● spawn worker                                                        B:209
  4  ● lock members          │                                              A:36
  5  ● unlock members        │
  6  ● spawn waiter          │                                             B:216
  7  ● lock members          │                      │                       A:27
  8  ○ wait nobody_…, sleeps │                      │                       A:29
  9  ┊                       ● store ended = 1      │                      B:210
 10  ┊                       ● lock members         │                       A:45
 11  ┊                       ● unlock members       │
 12  ┊                       ● notify_all           │                       A:46
     ┊                       │   nobody_left → main │
 13  ┊                       ● end                  │
 14  ● wait nobody_left                             │                       A:29
     │   → notified                                 │
 15  ● lock members                                 │                       A:29
 16  ○ wait nobody_…, sleeps                        │                       A:29
 17  ┊                                              ● lock members          A:27
 18  ┊                                              ○ wait nobod…, sleeps   A:29
     ✗ sleeps for ever                              ✗ sleeps for ever

A  lessons/lesson-36/src/exercises/guard.rs
   27 │ let mut members = self.shared.members.lock().unwrap();
   29 ┃     members = self.shared.nobody_left.wait(members).unwrap();
   36 │ *self.shared.members.lock().unwrap() += 1;
   45 │ *self.shared.members.lock().unwrap() -= 1;
   46 │ self.shared.nobody_left.notify_all();

B  lessons/lesson-36/tests/02_guard.rs
  209 │ thread::spawn(move || {
  210 │     ended.store(1, SeqCst);
  216 │ thread::spawn(move || {

`main` was woken at step 14, and has waited on `nobody_left` again since step 16
(guard.rs:29): nobody is left to notify it.

`waiter` has waited on `nobody_left` since step 18 (guard.rs:29), and nobody is
left to notify it.
