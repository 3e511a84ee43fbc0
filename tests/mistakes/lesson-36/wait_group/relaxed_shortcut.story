assertion failed, in the simplest failing interleaving: 26 steps, 1 preemption

     main                   thread 1               thread 2
  1  ● load count → 0                                                       A:33
  2  ● fetch_update                                                         A:33
     │   count: 0 → 2
  3  ● spawn thread 1                                                      B:234
  4  ● spawn thread 2       │                                              B:234
  5  ● load count → 2       │                      │                        A:53
  6  ● lock lock            │                      │                        A:56
  7  ● load count → 2       │                      │                        A:57
  8  ○ wait zero, sleeps    │                      │                        A:58
  9  ┊                      ● fetch_add            │                       B:235
     ┊                      │   ended: 0 → 1       │
 10  ┊                      ● load count → 2       │                        A:41
 11  ┊                      │                      ● fetch_add             B:235
     ┊                      │                      │   ended: 1 → 2
 12  ┊                      │                      ● load count → 2         A:41
 13  ┊                      │                      ● fetch_update           A:41
     ┊                      │                      │   count: 2 → 1
 14  ┊                      │                      ● end
 15  ┊                      ● fetch_update count                            A:41
     ┊                      │   → Err(1)
 16  ┊                      ● fetch_update                                  A:41
     ┊                      │   count: 1 → 0
 17  ┊                      ● lock lock                                     A:44
 18  ┊                      ● unlock lock
 19  ┊                      ● notify_all zero                               A:45
     ┊                      │   → main
 20  ┊                      ● end
 21  ● wait zero → notified                                                 A:58
 22  ● lock lock                                                            A:58
 23  ● load count → 0                                                       A:57
 24  ● unlock lock
 25  ● load ended                                                          B:241
     │   → 1, stale
 26  ✗ assertion fails                                                     B:242

A  lessons/lesson-36/src/exercises/wait_group.rs
   33 │ let counted = self.shared.count.fetch_update(Relaxed, Relaxed, more);
   38 │ let before = self
   39 │     .shared
   40 │     .count
   41 │     .fetch_update(Relaxed, Relaxed, |count| count.checked_sub(1));
   44 │         drop(self.shared.lock.lock().unwrap());
   45 │         self.shared.zero.notify_all();
   53 │ if self.shared.count.load(Relaxed) == 0 {
   56 │ let mut lock = self.shared.lock.lock().unwrap();
   57 │ while self.shared.count.load(Relaxed) > 0 {
   58 │     lock = self.shared.zero.wait(lock).unwrap();

B  lessons/lesson-36/tests/01_wait_group.rs
  234 │     thread::spawn(move || {
  235 │         ended.fetch_add(1, Relaxed);
  241 │ let ended = ended.load(Relaxed);
  242 ┃ assert_eq!(

`main` panicked (01_wait_group.rs:242): assertion `left == right` failed: wait()
must come back only when both jobs are done
  left: 1
 right: 2

stale read: `main` read `ended` as 1 at step 25 (01_wait_group.rs:241), although
`thread 2` had stored 2 at step 11 (01_wait_group.rs:235): nothing orders the
update (Relaxed) before the load (Relaxed).
