endless loop, in the simplest failing interleaving: 1,001 steps, 1 preemption

       main                  thread 1              thread 2
    1  ● spawn thread 1                                                  A:44
    2  ● spawn thread 2      │                                           A:44
    3  │                     ● lock live           │                     B:67
    4  │                     ● unlock live         │
    5  │                     ● yield               │                     B:72
    6  │                     ● lock live           │                     B:67
    7  │                     ● unlock live         │
    8  │                     ● yield               │                     B:72
    ⋮  981 steps are left out here
  990  │                     ● lock live           │                     B:67
  991  │                     ● unlock live         │
  992  │                     ● yield               │                     B:72
  993  │                     ● lock live           │                     B:67
  994  │                     ● unlock live         │
  995  │                     ● yield               │                     B:72
  996  │                     ● lock live           │                     B:67
  997  │                     ● unlock live         │
  998  │                     ● yield               │                     B:72
  999  │                     ● lock live           │                     B:67
 1000  │                     ● unlock live         │
 1001  │                     ● yield               │                     B:72
       │                     ✗ loops for ever      │

A  lessons/lesson-39/tests/contract/token_tree.rs
   44 │ thread::spawn(move || token.wait())

B  lessons/lesson-39/src/exercises/token.rs
   67 │ self.node.live.lock().unwrap().is_none()
   72 ┃     thread::yield_now();

`thread 1` goes round in a loop (token.rs:72) without end: after each `yield`
(token.rs:72) it asks again whether it may go on. That is polling. A thread that
has nothing to do must sleep until it is woken: by a condition variable, a
channel, `park`.
