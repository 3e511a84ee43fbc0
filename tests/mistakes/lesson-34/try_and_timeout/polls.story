endless loop, in the simplest failing interleaving: 1,001 steps, no preemptions

       main                    other
    1  ● lock state                                    A:208
    2  ● unlock state
    3  ● spawn other                                   B:258
    4  ● Instant::now → 0ns    │                       B:262
    5  ● Instant::now → 0ns    │                       A:183
    6  ● lock state            │                       A:186
    7  ● Instant::now → 0ns    │                       A:195
    8  ● unlock state          │
    ⋮  981 steps are left out here
  990  ● park → timed out      │                       A:200
  991  ● lock state            │                       A:201
  992  ● Instant::now → 197ms  │                       A:195
  993  ● unlock state          │
  994  ○ park, sleeps          │                       A:200
  995  ● park → timed out      │                       A:200
  996  ● lock state            │                       A:201
  997  ● Instant::now → 198ms  │                       A:195
  998  ● unlock state          │
  999  ○ park, sleeps          │                       A:200
 1000  ● park → timed out      │                       A:200
 1001  ● lock state            │                       A:201
       ✗ loops for ever        │

A  lessons/lesson-34/src/exercises/try_and_timeout.rs
  183 │ let Some(deadline) = Instant::now().checked_add(timeout) else {
  186 │ let mut state = self.shared.lock();
  195 │     let left = deadline.saturating_duration_since(Instant::now());
  200 │     thread::park_timeout(left.min(Duration::from_millis(1)));
  201 ┃     state = self.shared.lock();
  208 │ self.shared.lock().senders += 1;

B  lessons/lesson-34/tests/contract/trying.rs
  258 │ let other = thread::spawn(move || {
  262 │ let start = Instant::now();

`main` goes round in a loop (try_and_timeout.rs:201) without end: after each
`park → timed out` (try_and_timeout.rs:200) it asks again whether it may go on.
That is polling. A thread that has nothing to do must sleep until it is woken:
by a condition variable, a channel, `park`.
