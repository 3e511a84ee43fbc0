deadlock, in the simplest failing interleaving: 18 steps, no preemptions

     main                   worker                 theirs
  1  ● spawn worker                                                         A:34
  2  ● spawn theirs         │                                              B:226
  3  ● send on jobs         │                      │                        A:47
  4  ○ recv, sleeps         │                      │                        A:48
     ┊   on answer#1        │                      │
  5  ┊                      ● recv on queue        │                        A:35
     ┊                      │   → a value          │
  6  ┊                      ● drop                 │
     ┊                      │   the last reply#1   │
  7  ┊                      ○ recv on que…, sleeps │                        A:35
  8  ● recv on answer#1     ┊                      │                        A:48
     │   → Disconnected     ┊                      │
  9  ○ join theirs, sleeps  ┊                      │                       B:229
 10  ┊                      ┊                      ● send on jobs           A:47
 11  ┊                      ┊                      ○ recv, sleeps           A:48
     ┊                      ┊                      ┊   on answer#2
 12  ┊                      ● recv on queue        ┊                        A:35
     ┊                      │   → a value          ┊
 13  ┊                      ● drop                 ┊
     ┊                      │   the last reply#2   ┊
 14  ┊                      ○ recv on que…, sleeps ┊                        A:35
 15  ┊                      ┊                      ● recv on answer#2       A:48
     ┊                      ┊                      │   → Disconnected
 16  ┊                      ┊                      ● end
 17  ● join theirs          ┊                                              B:229
 18  ○ join worker, sleeps  ┊                                              B:237
     ✗ sleeps for ever      ✗ sleeps for ever

A  lessons/lesson-35/src/exercises/ask.rs
   34 │ let worker = thread::spawn(move || {
   35 ┃     for Job { question, reply } in queue {
   47 │ self.jobs.send(job).map_err(|_| Gone)?;
   48 │ answer.recv().map_err(|_| Gone)

B  lessons/lesson-35/tests/02_ask.rs
  226 │ let theirs = thread::spawn(move || other.ask(5));
  228 │ let theirs = theirs
  229 │     .join()
  237 ┃     worker.join().is_err(),

`worker` waits for a value from `queue` (ask.rs:35): the channel is empty, but
not closed. A sender (`jobs`, or a clone of it) has not been dropped, and nobody
is left to send. Most likely it is `main` that still holds it.

`main` waits for `worker` to end (02_ask.rs:237).
