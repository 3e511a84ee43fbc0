deadlock, in the simplest failing interleaving: 8 steps, no preemptions

     main                        worker
  1  ● lock members                                           A:39
  2  ● unlock members
  3  ● spawn worker                                          B:276
  4  ● lock members              │                            A:51
  5  ● unlock members            │
  6  ● lock members              │                            A:30
  7  ○ wait nobody_left, sleeps  │                            A:32
  8  ┊                           ● panic: as it should       B:278
     ✗ sleeps for ever

A  lessons/lesson-36/src/exercises/guard.rs
   30 │ let mut members = shared.members.lock().unwrap();
   32 ┃     members = shared.nobody_left.wait(members).unwrap();
   39 │ *self.shared.members.lock().unwrap() += 1;
   51 │ let mut members = self.shared.members.lock().unwrap();

B  lessons/lesson-36/tests/02_guard.rs
  276 │ thread::spawn(move || {
  278 │     panic!("as it should");

`main` waits on `nobody_left` (guard.rs:32), which nobody has ever notified, and
nobody is left to.

`worker` had panicked at step 8 (02_guard.rs:278): as it should
