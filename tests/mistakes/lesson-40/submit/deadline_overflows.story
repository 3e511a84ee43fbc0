panic, in the simplest failing interleaving: 15 steps, no preemptions

     main                           thread 1
  1  ● spawn thread 1                                               A:63
  2  ● Instant::now → 0ns           │                              A:113
  3  ✗ panic: overflow when addin…  │                               B:85
  4  ● drop the last begun          │
  5  ● lock state                   │                              A:135
  6  ● unlock state                 │
  7  ● notify_all jobs → nobody     │                              A:136
  8  ● notify_all room → nobody     │                              A:137
  9  ● lock workers                 │                              A:138
 10  ● unlock workers               │
 11  ○ join thread 1, sleeps        │                              A:140
 12  ┊                              ● lock state                   A:208
 13  ┊                              ● unlock state
 14  ┊                              ● end
 15  ● join thread 1                                               A:140

A  lessons/lesson-40/src/exercises/submit.rs
   63 │     thread::spawn(move || shared.work(&Context::new()))
  113 │ let deadline = Instant::now() + limit;
  135 │ self.shared.state.lock().unwrap().open = false;
  136 │ self.shared.jobs.notify_all();
  137 │ self.shared.room.notify_all();
  138 │ let workers = mem::take(&mut *self.workers.lock().unwrap());
  140 │     let end = worker.join();
  208 │ let mut state = self.state.lock().unwrap();

B  tests/interleave/src/time.rs
   84 │ self.checked_add(duration)
   85 ┃     .expect("overflow when adding duration to instant")

C  lessons/lesson-40/tests/contract/submitting.rs
  (this file can't be read from here)

`main` panicked (time.rs:85): overflow when adding duration to instant
