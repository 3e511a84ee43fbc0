endless loop, in the simplest failing interleaving: 1,001 steps, 1 preemption

       main                    waiter
    1  ● Instant::now → 0ns                            A:254
    2  ● Instant::now → 0ns                             B:66
    3  ● lock state#1                                   B:75
    4  ● unlock state#1
    5  ● spawn waiter                                  A:257
    6  │                       ● lock state#2          B:118
    7  │                       ● Instant::now → 0ns    B:157
    8  │                       ● unlock state#2
    ⋮  981 steps are left out here
  990  │                       ● lock state#2          B:118
  991  │                       ● Instant::now → 246ms  B:157
  992  │                       ● unlock state#2
  993  │                       ● sleep 1ms             B:127
  994  │                       ● lock state#2          B:118
  995  │                       ● Instant::now → 247ms  B:157
  996  │                       ● unlock state#2
  997  │                       ● sleep 1ms             B:127
  998  │                       ● lock state#2          B:118
  999  │                       ● Instant::now → 248ms  B:157
 1000  │                       ● unlock state#2
 1001  │                       ● sleep 1ms             B:127
       │                       ✗ loops for ever

A  lessons/lesson-39/tests/contract/deadlines.rs
  254 │ let start = Instant::now();
  257 │ let waiter = thread::spawn(move || {

B  lessons/lesson-39/src/exercises/deadline.rs
   66 │ self.below(Instant::now().checked_add(timeout))
   75 │ let mut state = self.node.state.lock().unwrap();
  118 │ self.node.error(&self.node.state.lock().unwrap())
  127 ┃     thread::sleep(Duration::from_millis(1));
  157 │         let over = self.deadline.is_some_and(|end| end <= Instant::now(…

`waiter` goes round in a loop (deadline.rs:127) without end: after each
`sleep 1ms` (deadline.rs:127) it asks again whether it may go on. That is
polling. A thread that has nothing to do must sleep until it is woken: by a
condition variable, a channel, `park`.
