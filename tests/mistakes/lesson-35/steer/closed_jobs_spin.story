endless loop, in the simplest failing interleaving: 1,001 steps, no preemptions

       main                              worker
    1  ● spawn worker                                                      A:218
    2  ● send 1 on jobs_tx               │                                 A:219
    3  ○ send 2 on jobs_tx, sleeps       │                                 A:220
    4  ┊                                 ● try_recv on quit_rx → Empty      B:14
    5  ┊                                 ● recv on jobs_rx → 1              B:17
    6  ┊                                 ● try_recv on quit_rx → Empty      B:14
    7  ┊                                 ● recv on jobs_rx → 2              B:17
    8  ┊                                 ● try_recv on quit_rx → Empty      B:14
    ⋮  1 step is left out here
   10  ● send 2 on jobs_tx               ┊                                 A:220
   11  ● drop the last jobs_tx           ┊
   12  ○ join worker, sleeps             ┊                                 A:222
    ⋮  980 steps are left out here
  993  ┊                                 ● recv on jobs_rx → Disconnected   B:17
  994  ┊                                 ● try_recv on quit_rx → Empty      B:14
  995  ┊                                 ● recv on jobs_rx → Disconnected   B:17
  996  ┊                                 ● try_recv on quit_rx → Empty      B:14
  997  ┊                                 ● recv on jobs_rx → Disconnected   B:17
  998  ┊                                 ● try_recv on quit_rx → Empty      B:14
  999  ┊                                 ● recv on jobs_rx → Disconnected   B:17
 1000  ┊                                 ● try_recv on quit_rx → Empty      B:14
 1001  ┊                                 ● recv on jobs_rx → Disconnected   B:17
       ┊                                 ✗ loops for ever

A  lessons/lesson-35/tests/04_steer.rs
  218 │     thread::spawn(move || steer(jobs_rx, quit_rx, |_| _ = noted.fetch_a…
  219 │ jobs_tx.send(1).unwrap();
  220 │ jobs_tx.send(2).unwrap();
  222 ┃ let (ended, done) = (worker.join().unwrap(), done.load(Relaxed));

B  lessons/lesson-35/src/exercises/steer.rs
   14 │ if quit.try_recv() != Err(TryRecvError::Empty) {
   17 ┃ channel::select! {

`worker` goes round in a loop (steer.rs:17) without end:
`recv on jobs_rx → Disconnected` (steer.rs:17) tells it that the other side of
the channel is gone, and it goes on.
