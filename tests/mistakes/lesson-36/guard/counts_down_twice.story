deadlock, in the simplest failing interleaving: 25 steps, no preemptions

     main                   worker                 waiter
  1  ● fetch_add                                                            A:47
     │   members: 1 → 2
  2  ● spawn worker                                                        B:209
  3  ● fetch_add            │                                               A:47
     │   members: 2 → 3     │
  4  ● spawn waiter         │                                              B:216
  5  ● fetch_sub            │                      │                        A:38
     │   members: 3 → 2     │                      │
  6  ● lock lock            │                      │                        A:31
  7  ● load members → 2     │                      │                        A:32
  8  ○ wait nobody…, sleeps │                      │                        A:33
  9  ┊                      ● store ended = 1      │                       B:210
 10  ┊                      ● fetch_sub            │                        A:38
     ┊                      │   members: 2 → 1     │
 11  ┊                      ● end                  │
 12  ┊                                             ● fetch_sub              A:38
     ┊                                             │   members: 1 → 0
 13  ┊                                             ● lock lock              A:39
 14  ┊                                             ● unlock lock
 15  ┊                                             ● notify_all             A:40
     ┊                                             │   nobody_left → main
 16  ┊                                             ● lock lock              A:31
 17  ┊                                             ● load members → 0       A:32
 18  ┊                                             ● unlock lock
 19  ┊                                             ● fetch_sub              A:38
     ┊                                             │   members: 0
     ┊                                             │   → 2^64-1
 20  ┊                                             ● load ended → 1        B:218
 21  ┊                                             ● end
 22  ● wait nobody_left                                                     A:33
     │   → notified
 23  ● lock lock                                                            A:33
 24  ● load members                                                         A:32
     │   → 2^64-1
 25  ○ wait nobody…, sleeps                                                 A:33
     ✗ sleeps for ever

A  lessons/lesson-36/src/exercises/guard.rs
   31 │ let mut lock = self.shared.lock.lock().unwrap();
   32 │ while self.shared.members.load(SeqCst) > 0 {
   33 ┃     lock = self.shared.nobody_left.wait(lock).unwrap();
   38 │ if self.shared.members.fetch_sub(1, SeqCst) == 1 {
   39 │     drop(self.shared.lock.lock().unwrap());
   40 │     self.shared.nobody_left.notify_all();
   47 │ self.shared.members.fetch_add(1, SeqCst);

B  lessons/lesson-36/tests/02_guard.rs
  209 │ thread::spawn(move || {
  210 │     ended.store(1, SeqCst);
  216 │ thread::spawn(move || {
  218 │     ended.load(SeqCst)

`main` was woken at step 22, and has waited on `nobody_left` again since step 25
(guard.rs:33): nobody is left to notify it.
