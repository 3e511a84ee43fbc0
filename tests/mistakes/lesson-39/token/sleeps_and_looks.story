endless loop, in the simplest failing interleaving: 1,001 steps, 1 preemption

       main                  thread 1              thread 2
    1  ● spawn thread 1                                                  A:44
    2  ● spawn thread 2      │                                           A:44
    3  │                     ● lock live           │                     B:68
    4  │                     ● unlock live         │
    5  │                     ● sleep 1ms           │                     B:73
    6  │                     ● lock live           │                     B:68
    7  │                     ● unlock live         │
    8  │                     ● sleep 1ms           │                     B:73
    ⋮  981 steps are left out here
  990  │                     ● lock live           │                     B:68
  991  │                     ● unlock live         │
  992  │                     ● sleep 1ms           │                     B:73
  993  │                     ● lock live           │                     B:68
  994  │                     ● unlock live         │
  995  │                     ● sleep 1ms           │                     B:73
  996  │                     ● lock live           │                     B:68
  997  │                     ● unlock live         │
  998  │                     ● sleep 1ms           │                     B:73
  999  │                     ● lock live           │                     B:68
 1000  │                     ● unlock live         │
 1001  │                     ● sleep 1ms           │                     B:73
       │                     ✗ loops for ever      │

A  lessons/lesson-39/tests/contract/token_tree.rs
   44 │ thread::spawn(move || token.wait())

B  lessons/lesson-39/src/exercises/token.rs
   68 │ self.node.live.lock().unwrap().is_none()
   73 ┃     thread::sleep(Duration::from_millis(1));

`thread 1` goes round in a loop (token.rs:73) without end: after each
`sleep 1ms` (token.rs:73) it asks again whether it may go on. That is polling. A
thread that has nothing to do must sleep until it is woken: by a condition
variable, a channel, `park`.
