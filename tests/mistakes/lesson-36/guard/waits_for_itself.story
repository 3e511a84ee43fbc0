deadlock, in the simplest failing interleaving: 8 steps, no preemptions

     main                        worker
  1  ● lock members                                           A:35
  2  ● unlock members
  3  ● spawn worker                                          B:221
  4  ● lock members              │                            A:26
  5  ○ wait nobody_left, sleeps  │                            A:28
  6  ┊                           ● panic: as it should       B:223
  7  ┊                           ● lock members               A:44
  8  ┊                           ● unlock members
     ✗ sleeps for ever

A  lessons/lesson-36/src/exercises/guard.rs
   26 │ let mut members = self.shared.members.lock().unwrap();
   28 ┃     members = self.shared.nobody_left.wait(members).unwrap();
   35 │ *self.shared.members.lock().unwrap() += 1;
   44 │ let mut members = self.shared.members.lock().unwrap();

B  lessons/lesson-36/tests/02_guard.rs
  221 │ thread::spawn(move || {
  223 │     panic!("as it should");

`main` waits on `nobody_left` (guard.rs:28), which nobody has ever notified, and
nobody is left to.

`worker` had panicked at step 6 (02_guard.rs:223): as it should
