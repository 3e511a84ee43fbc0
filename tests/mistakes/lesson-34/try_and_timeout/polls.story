endless loop, in the simplest failing interleaving: 1,001 steps, no preemptions

       main                    other
    1  ● lock state                                    A:210
    2  ● unlock state
    3  ● spawn other                                   B:235
    4  ● Instant::now → 0ns    │                       B:239
    5  ● Instant::now → 0ns    │                       A:185
    6  ● lock state            │                       A:188
    7  ● Instant::now → 0ns    │                       A:197
    8  ● unlock state          │
    ⋮  981 steps are left out here
  990  ● park → timed out      │                       A:202
  991  ● lock state            │                       A:203
  992  ● Instant::now → 197ms  │                       A:197
  993  ● unlock state          │
  994  ○ park, sleeps          │                       A:202
  995  ● park → timed out      │                       A:202
  996  ● lock state            │                       A:203
  997  ● Instant::now → 198ms  │                       A:197
  998  ● unlock state          │
  999  ○ park, sleeps          │                       A:202
 1000  ● park → timed out      │                       A:202
 1001  ● lock state            │                       A:203
       ✗ loops for ever        │

A  lessons/lesson-34/src/exercises/try_and_timeout.rs
  185 │ let Some(deadline) = Instant::now().checked_add(timeout) else {
  188 │ let mut state = self.shared.lock();
  197 │     let left = deadline.saturating_duration_since(Instant::now());
  202 │     thread::park_timeout(left.min(Duration::from_millis(1)));
  203 ┃     state = self.shared.lock();
  210 │ self.shared.lock().senders += 1;

B  lessons/lesson-34/tests/contract/trying.rs
  235 │ let other = thread::spawn(move || {
  239 │ let start = Instant::now();

`main` goes round in a loop (try_and_timeout.rs:203) without end: after each
`park → timed out` (try_and_timeout.rs:202) it asks again whether it may go on.
That is polling. A thread that has nothing to do must sleep until it is woken:
by a condition variable, a channel, `park`.
