endless loop, in the simplest failing interleaving: 1,001 steps, no preemptions

       main                        thread 1                    drains
    1  ● spawn thread 1                                                  A:63
    2  ● lock state                │                                     A:75
    3  ● notify_one jobs → nobody  │                                    A:186
    4  ● unlock state              │
    5  ○ recv on begun, sleeps     │                                     B:51
    6  ┊                           ● lock state                         A:206
    7  ┊                           ● notify_one room → nobody           A:210
    8  ┊                           ● unlock state
    9  ┊                           ● drop the last begun
   10  ┊                           ○ recv on may_end, sleeps             B:48
    ⋮  981 steps are left out here
  992  ● lock state                ┊                           │         A:92
  993  ● unlock state              ┊                           │
  994  ● elapsed → 195ms           ┊                           │        A:123
  995  ● elapsed → 195ms           ┊                           │        A:126
  996  ● sleep 1ms                 ┊                           │        A:126
  997  ● lock state                ┊                           │         A:92
  998  ● unlock state              ┊                           │
  999  ● elapsed → 196ms           ┊                           │        A:123
 1000  ● elapsed → 196ms           ┊                           │        A:126
 1001  ● sleep 1ms                 ┊                           │        A:126
       ✗ loops for ever            ┊                           │

A  lessons/lesson-40/src/exercises/submit.rs
   63 │     thread::spawn(move || shared.work(&Context::new()))
   75 │ let mut state = self.shared.state.lock().unwrap();
   92 │ let mut state = self.shared.state.lock().unwrap();
  113 │ let start = Instant::now();
  123 │     if start.elapsed() >= limit {
  126 ┃     thread::sleep(Duration::from_millis(1).min(limit - start.elapsed())…
  186 │ self.jobs.notify_one();
  206 │ let mut state = self.state.lock().unwrap();
  210 │         self.room.notify_one();

B  lessons/lesson-40/tests/contract/submitting.rs
   48 ┃     holds.pass();
   51 │ begun.pass();
  339 │     let drains = thread::spawn(move || theirs.drain());

`main` goes round in a loop (submit.rs:126) without end: after each `sleep 1ms`
(submit.rs:126) it asks again whether it may go on. That is polling. A thread
that has nothing to do must sleep until it is woken: by a condition variable, a
channel, `park`.
