endless loop, in the simplest failing interleaving: 1,001 steps, no preemptions

       main                  sender
    1  ● spawn sender                              A:108
    2  ● lock queue          │                      B:44
    3  ● unlock queue        │
    4  ● lock queue          │                      B:44
    5  ● unlock queue        │
    6  ● lock queue          │                      B:44
    7  ● unlock queue        │
    8  ● lock queue          │                      B:44
    ⋮  981 steps are left out here
  990  ● lock queue          │                      B:44
  991  ● unlock queue        │
  992  ● lock queue          │                      B:44
  993  ● unlock queue        │
  994  ● lock queue          │                      B:44
  995  ● unlock queue        │
  996  ● lock queue          │                      B:44
  997  ● unlock queue        │
  998  ● lock queue          │                      B:44
  999  ● unlock queue        │
 1000  ● lock queue          │                      B:44
 1001  ● unlock queue        │
       ✗ loops for ever      │

A  lessons/lesson-34/tests/contract/unbounded_channel.rs
  108 │ let sender = thread::spawn(move || {

B  lessons/lesson-34/src/exercises/unbounded.rs
   44 ┃ let value = self.shared.queue.lock().unwrap().pop_front();

`main` goes round in a loop (unbounded.rs:44) without end and without ever
waiting. A thread that has nothing to do must sleep until it is woken: by a
condition variable, a channel, `park`.
