endless loop, in the simplest failing interleaving: 1,001 steps, 1 preemption

       main                  maker
    1  ● spawn maker                               A:234
    2  │                     ● lock live#1          B:35
    3  │                     ● unlock live#1
    4  │                     ● lock live#2          B:66
    5  │                     ● unlock live#2
    6  │                     ● yield                B:71
    7  │                     ● lock live#2          B:66
    8  │                     ● unlock live#2
    ⋮  981 steps are left out here
  990  │                     ● yield                B:71
  991  │                     ● lock live#2          B:66
  992  │                     ● unlock live#2
  993  │                     ● yield                B:71
  994  │                     ● lock live#2          B:66
  995  │                     ● unlock live#2
  996  │                     ● yield                B:71
  997  │                     ● lock live#2          B:66
  998  │                     ● unlock live#2
  999  │                     ● yield                B:71
 1000  │                     ● lock live#2          B:66
 1001  │                     ● unlock live#2
       │                     ✗ loops for ever

A  lessons/lesson-39/tests/contract/token_tree.rs
  234 │ thread::spawn(move || {

B  lessons/lesson-39/src/exercises/token.rs
   35 │ let mut live = self.node.live.lock().unwrap();
   66 ┃ self.node.live.lock().unwrap().is_none()
   71 │     thread::yield_now();

`maker` goes round in a loop (token.rs:66) without end: after each `yield`
(token.rs:71) it asks again whether it may go on. That is polling. A thread that
has nothing to do must sleep until it is woken: by a condition variable, a
channel, `park`.
