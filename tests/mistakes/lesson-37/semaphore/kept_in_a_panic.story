deadlock, in the simplest failing interleaving: 6 steps, 1 preemption

     main                           panics
  1  ● spawn panics                                                A:326
  2  │                              ● lock state                    B:56
  3  │                              ● unlock state
  4  │                              ● panic: a thread that panic…  A:328
  5  ● lock state                                                   B:56
  6  ○ wait changed, sleeps                                         B:58
     ✗ sleeps for ever

A  lessons/lesson-37/tests/01_semaphore.rs
  326 │ let panics = thread::spawn(move || {
  328 │     panic!("a thread that panics, on purpose")

B  lessons/lesson-37/src/exercises/semaphore.rs
   56 │ let mut state = self.shared.state.lock().unwrap();
   58 ┃     state = self.shared.changed.wait(state).unwrap();

`main` waits on `changed` (semaphore.rs:58), which nobody has ever notified, and
nobody is left to.

`panics` had panicked at step 4 (01_semaphore.rs:328): a thread that panics, on
purpose
