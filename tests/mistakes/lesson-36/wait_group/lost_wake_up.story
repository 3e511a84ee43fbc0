deadlock, in the simplest failing interleaving: 16 steps, 1 preemption

     main                   thread 1               thread 2
  1  ● load count → 0                                                       A:32
  2  ● fetch_update                                                         A:32
     │   count: 0 → 2
  3  ● spawn thread 1                                                      B:234
  4  ● spawn thread 2       │                                              B:234
  5  ● lock lock            │                      │                        A:49
  6  ● load count → 2       │                      │                        A:50
  7  │                      ● fetch_add            │                       B:235
     │                      │   ended: 0 → 1       │
  8  │                      ● load count → 2       │                        A:40
  9  │                      ● fetch_update         │                        A:40
     │                      │   count: 2 → 1       │
 10  │                      ● end                  │
 11  │                                             ● fetch_add             B:235
     │                                             │   ended: 1 → 2
 12  │                                             ● load count → 1         A:40
 13  │                                             ● fetch_update           A:40
     │                                             │   count: 1 → 0
 14  │                                             ● notify_all zero        A:42
     │                                             │   → nobody
 15  │                                             ● end
 16  ○ wait zero, sleeps                                                    A:51
     ✗ sleeps for ever

A  lessons/lesson-36/src/exercises/wait_group.rs
   32 │ let counted = self.shared.count.fetch_update(SeqCst, SeqCst, more);
   37 │ let before = self
   38 │     .shared
   39 │     .count
   40 │     .fetch_update(SeqCst, SeqCst, |count| count.checked_sub(1));
   42 │     Ok(1) => self.shared.zero.notify_all(),
   49 │ let mut lock = self.shared.lock.lock().unwrap();
   50 │ while self.shared.count.load(SeqCst) > 0 {
   51 ┃     lock = self.shared.zero.wait(lock).unwrap();

B  lessons/lesson-36/tests/01_wait_group.rs
  234 │ thread::spawn(move || {
  235 │     ended.fetch_add(1, Relaxed);

lost wake-up: `thread 2` notified `zero` at step 14 (wait_group.rs:42), when
nobody waited on it; `main` began to wait at step 16 (wait_group.rs:51), and
nobody is left to notify it. At that moment `main` held `lock`, since step 5:
what it waits for must change under that lock, or the change falls between its
look and its wait.
