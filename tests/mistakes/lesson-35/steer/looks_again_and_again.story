endless loop, in the simplest failing interleaving: 245 steps, 232 preemptions

      main                   thread 1               thread 2
   1  ● spawn thread 1                                                     A:198
   2  ● spawn thread 2       │                                             A:198
   3  │                      ● try_recv on quit_rx  │                       B:14
      │                      │   → Empty            │
   4  │                      ● try_recv on jobs_rx  │                       B:17
      │                      │   → Empty            │
   5  │                      ● try_recv on quit_rx  │                       B:14
      │                      │   → Empty            │
   6  │                      ● try_recv on jobs_rx  │                       B:17
      │                      │   → Empty            │
   7  │                      ● try_recv on quit_rx  │                       B:14
      │                      │   → Empty            │
   8  │                      │                      ● try_recv on quit_rx   B:14
      │                      │                      │   → Empty
   ⋮  225 steps are left out here
 234  │                      │                      ● try_recv on jobs_rx   B:17
      │                      │                      │   → Empty
 235  │                      ● try_recv on quit_rx  │                       B:14
      │                      │   → Empty            │
 236  │                      │                      ● try_recv on quit_rx   B:14
      │                      │                      │   → Empty
 237  │                      ● try_recv on jobs_rx  │                       B:17
      │                      │   → Empty            │
 238  │                      │                      ● try_recv on jobs_rx   B:17
      │                      │                      │   → Empty
 239  │                      ● try_recv on quit_rx  │                       B:14
      │                      │   → Empty            │
 240  ● drop                 │                      │
      │   the last quit_tx   │                      │
 241  ○ join, sleeps         │                      │                      A:201
      ┊   thread 1           │                      │
 242  ┊                      │                      ● try_recv on quit_rx   B:14
      ┊                      │                      │   → Disconnected
 243  ┊                      ● try_recv on jobs_rx  │                       B:17
      ┊                      │   → Empty            │
 244  ┊                      │                      ● end
 245  ┊                      ● try_recv on quit_rx                          B:14
      ┊                      │   → Disconnected
      ┊                      ✗ loops for ever

A  lessons/lesson-35/tests/04_steer.rs
  198 │     thread::spawn(move || steer(jobs, quit, |_| ()))
  201 ┃ let ended = workers.map(|worker| worker.join().unwrap());

B  lessons/lesson-35/src/exercises/steer.rs
   14 ┃ if quit.try_recv() != Err(TryRecvError::Empty) {
   17 │ match jobs.try_recv() {

`thread 1` goes round in a loop (steer.rs:14) without end and without ever
waiting. A thread that has nothing to do must sleep until it is woken: by a
condition variable, a channel, `park`.
