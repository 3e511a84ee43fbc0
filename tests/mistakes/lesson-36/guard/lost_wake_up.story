deadlock, in the simplest failing interleaving: 9 steps, 1 preemption

     main                               worker
  1  ● fetch_add members: 1 → 2                                             A:42
  2  ● spawn worker                                                        B:276
  3  ● fetch_sub members: 2 → 1         │                                   A:51
  4  ● lock lock                        │                                   A:33
  5  ● load members → 1                 │                                   A:34
  6  │                                  ● panic: as it should              B:278
  7  │                                  ● fetch_sub members: 1 → 0          A:51
  8  │                                  ● notify_all nobody_left → nobody   A:52
  9  ○ wait nobody_left, sleeps                                             A:35
     ✗ sleeps for ever

A  lessons/lesson-36/src/exercises/guard.rs
   33 │ let mut lock = shared.lock.lock().unwrap();
   34 │ while shared.members.load(SeqCst) > 0 {
   35 ┃     lock = shared.nobody_left.wait(lock).unwrap();
   42 │ self.shared.members.fetch_add(1, SeqCst);
   51 │ if self.shared.members.fetch_sub(1, SeqCst) == 1 {
   52 │     self.shared.nobody_left.notify_all();

B  lessons/lesson-36/tests/02_guard.rs
  276 │ thread::spawn(move || {
  278 │     panic!("as it should");

lost wake-up: `worker` notified `nobody_left` at step 8 (guard.rs:52), when
nobody waited on it; `main` began to wait at step 9 (guard.rs:35), and nobody is
left to notify it. At that moment `main` held `lock`, since step 4: what it
waits for must change under that lock, or the change falls between its look and
its wait.

`worker` had panicked at step 6 (02_guard.rs:278): as it should
