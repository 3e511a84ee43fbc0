endless loop, in the simplest failing interleaving: 1,001 steps, no preemptions

       main                    thread 1                         thread 2
    1  ● spawn thread 1                                                    A:198
    2  ● spawn thread 2        │                                           A:198
    3  ● drop the last quit_tx │                                │
    4  ○ join thread 1, sleeps │                                │          A:201
    5  ┊                       ● try_recv on quit_rx            │           B:14
       ┊                       │   → Disconnected               │
    6  ┊                       ● recv on quit_rx → Disconnected │           B:17
    7  ┊                       ● try_recv on quit_rx            │           B:14
       ┊                       │   → Disconnected               │
    8  ┊                       ● recv on quit_rx → Disconnected │           B:17
    ⋮  981 steps are left out here
  990  ┊                       ● recv on quit_rx → Disconnected │           B:17
  991  ┊                       ● try_recv on quit_rx            │           B:14
       ┊                       │   → Disconnected               │
  992  ┊                       ● recv on quit_rx → Disconnected │           B:17
  993  ┊                       ● try_recv on quit_rx            │           B:14
       ┊                       │   → Disconnected               │
  994  ┊                       ● recv on quit_rx → Disconnected │           B:17
  995  ┊                       ● try_recv on quit_rx            │           B:14
       ┊                       │   → Disconnected               │
  996  ┊                       ● recv on quit_rx → Disconnected │           B:17
  997  ┊                       ● try_recv on quit_rx            │           B:14
       ┊                       │   → Disconnected               │
  998  ┊                       ● recv on quit_rx → Disconnected │           B:17
  999  ┊                       ● try_recv on quit_rx            │           B:14
       ┊                       │   → Disconnected               │
 1000  ┊                       ● recv on quit_rx → Disconnected │           B:17
 1001  ┊                       ● try_recv on quit_rx            │           B:14
       ┊                       │   → Disconnected               │
       ┊                       ✗ loops for ever                 │

A  lessons/lesson-35/tests/04_steer.rs
  198 │     thread::spawn(move || steer(jobs, quit, |_| ()))
  201 ┃ let ended = workers.map(|worker| worker.join().unwrap());

B  lessons/lesson-35/src/exercises/steer.rs
   14 ┃ if quit.try_recv().is_ok() {
   17 │ channel::select! {

`thread 1` goes round in a loop (steer.rs:14) without end:
`try_recv on quit_rx → Disconnected` (steer.rs:14) tells it that the other side
of the channel is gone, and it goes on.
