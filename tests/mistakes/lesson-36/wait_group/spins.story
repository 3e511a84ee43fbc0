endless loop, in the simplest failing interleaving: 1,001 steps, no preemptions

       main                  thread 1              thread 2
    1  ● lock count                                                       A:26
    2  ● unlock count
    3  ● spawn thread 1                                                  B:234
    4  ● spawn thread 2      │                                           B:234
    5  ● lock count          │                     │                      A:39
    6  ● unlock count        │                     │
    7  ● lock count          │                     │                      A:39
    8  ● unlock count        │                     │
    ⋮  981 steps are left out here
  990  ● unlock count        │                     │
  991  ● lock count          │                     │                      A:39
  992  ● unlock count        │                     │
  993  ● lock count          │                     │                      A:39
  994  ● unlock count        │                     │
  995  ● lock count          │                     │                      A:39
  996  ● unlock count        │                     │
  997  ● lock count          │                     │                      A:39
  998  ● unlock count        │                     │
  999  ● lock count          │                     │                      A:39
 1000  ● unlock count        │                     │
 1001  ● lock count          │                     │                      A:39
       ✗ loops for ever      │                     │

A  lessons/lesson-36/src/exercises/wait_group.rs
   26 │ *self.shared.count.lock().unwrap() += jobs;
   39 ┃ while *self.shared.count.lock().unwrap() > 0 {}

B  lessons/lesson-36/tests/01_wait_group.rs
  234 │ thread::spawn(move || {

`main` goes round in a loop (wait_group.rs:39) without end and without ever
waiting. A thread that has nothing to do must sleep until it is woken: by a
condition variable, a channel, `park`.
