endless loop, in the simplest failing interleaving: 1,002 steps, 2 preemptions

       main                  other
    1  ● spawn other                               A:268
    2  ● lock state          │                      B:52
    3  ● unlock state        │
    4  ● load sum → 0        │                     A:260
    5  ● store sum = 1       │                     A:260
    6  │                     ● lock state           B:52
    7  │                     ● unlock state
    8  │                     ● lock state           B:58
    ⋮  982 steps are left out here
  991  │                     ● unlock state
  992  │                     ● lock state           B:58
  993  │                     ● unlock state
  994  │                     ● lock state           B:58
  995  │                     ● unlock state
  996  │                     ● lock state           B:58
  997  │                     ● unlock state
  998  │                     ● lock state           B:58
  999  │                     ● unlock state
 1000  │                     ● lock state           B:58
 1001  │                     ● unlock state
 1002  ○ lock state, sleeps  │                      B:77
       ┊                     ✗ loops for ever

A  lessons/lesson-37/tests/01_semaphore.rs
  260 │ sum.store(sum.load(Relaxed) + 1, Relaxed);
  268 │     let other = thread::spawn(move || {

B  lessons/lesson-37/src/exercises/semaphore.rs
   52 │ let mut state = self.shared.state.lock().unwrap();
   58 ┃     state = self.shared.state.lock().unwrap();
   77 ┃ shared.state.lock().unwrap().free += 1;

`other` goes round in a loop (semaphore.rs:58) without end and without ever
waiting. A thread that has nothing to do must sleep until it is woken: by a
condition variable, a channel, `park`.
