endless loop, in the simplest failing interleaving: 1,001 steps, 1 preemption

       main                  passenger
    1  ● lock mutex                                 A:81
    2  ● unlock mutex
    3  ● lock mutex                                 A:81
    4  ● unlock mutex
    5  ● spawn passenger                           B:185
    6  ● lock mutex          │                     A:116
    7  ● unlock mutex        │
    8  │                     ● Instant::now → 0ns  A:131
    ⋮  981 steps are left out here
  990  │                     ● unlock end
  991  │                     ● elapsed → 245ms     A:138
  992  │                     ● sleep 1ms           A:141
  993  │                     ● lock end            A:133
  994  │                     ● unlock end
  995  │                     ● elapsed → 246ms     A:138
  996  │                     ● sleep 1ms           A:141
  997  │                     ● lock end            A:133
  998  │                     ● unlock end
  999  │                     ● elapsed → 247ms     A:138
 1000  │                     ● sleep 1ms           A:141
 1001  │                     ● lock end            A:133
       │                     ✗ loops for ever

A  lessons/lesson-41/src/exercises/single_flight.rs
   81 │ let mut in_the_air = self.in_the_air.lock().unwrap();
  116 │ self.in_the_air.lock().unwrap().remove(&self.key);
  131 │ let start = Instant::now();
  133 ┃     match &*self.flight.end.lock().unwrap() {
  138 │     if start.elapsed() >= limit {
  141 │     thread::sleep(Duration::from_millis(1));

B  lessons/lesson-41/tests/contract/flights.rs
  185 │ let passenger = thread::spawn(move || (seat.wait(LONG), Instant::now())…

`passenger` goes round in a loop (single_flight.rs:133) without end: after each
`sleep 1ms` (single_flight.rs:141) it asks again whether it may go on. That is
polling. A thread that has nothing to do must sleep until it is woken: by a
condition variable, a channel, `park`.
