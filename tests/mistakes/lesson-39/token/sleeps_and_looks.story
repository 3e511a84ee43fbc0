endless loop, in the simplest failing interleaving: 1,001 steps, 1 preemption

       main                  maker
    1  ● spawn maker                               A:234
    2  │                     ● lock live#1          B:36
    3  │                     ● unlock live#1
    4  │                     ● lock live#2          B:67
    5  │                     ● unlock live#2
    6  │                     ● sleep 1ms            B:72
    7  │                     ● lock live#2          B:67
    8  │                     ● unlock live#2
    ⋮  981 steps are left out here
  990  │                     ● sleep 1ms            B:72
  991  │                     ● lock live#2          B:67
  992  │                     ● unlock live#2
  993  │                     ● sleep 1ms            B:72
  994  │                     ● lock live#2          B:67
  995  │                     ● unlock live#2
  996  │                     ● sleep 1ms            B:72
  997  │                     ● lock live#2          B:67
  998  │                     ● unlock live#2
  999  │                     ● sleep 1ms            B:72
 1000  │                     ● lock live#2          B:67
 1001  │                     ● unlock live#2
       │                     ✗ loops for ever

A  lessons/lesson-39/tests/contract/token_tree.rs
  234 │ thread::spawn(move || {

B  lessons/lesson-39/src/exercises/token.rs
   36 │ let mut live = self.node.live.lock().unwrap();
   67 ┃ self.node.live.lock().unwrap().is_none()
   72 │     thread::sleep(Duration::from_millis(1));

`maker` goes round in a loop (token.rs:67) without end: after each `sleep 1ms`
(token.rs:72) it asks again whether it may go on. That is polling. A thread that
has nothing to do must sleep until it is woken: by a condition variable, a
channel, `park`.
