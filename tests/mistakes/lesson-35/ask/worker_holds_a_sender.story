deadlock, in the simplest failing interleaving: 20 steps, no preemptions

     main                   worker                 theirs
  1  ● spawn worker                                                         A:34
  2  ● spawn theirs         │                                              B:208
  3  ● send on jobs         │                      │                        A:46
  4  ○ recv, sleeps         │                      │                        A:47
     ┊   on answer#1        │                      │
  5  ┊                      ● recv on queue        │                        A:36
     ┊                      │   → a value          │
  6  ┊                      ● send 8 on reply#1    │                        A:37
  7  ┊                      ● drop                 │
     ┊                      │   the last reply#1   │
  8  ┊                      ○ recv on que…, sleeps │                        A:36
  9  ● recv on answer#1 → 8 ┊                      │                        A:47
 10  ○ join theirs, sleeps  ┊                      │                       B:211
 11  ┊                      ┊                      ● send on jobs           A:46
 12  ┊                      ┊                      ○ recv, sleeps           A:47
     ┊                      ┊                      ┊   on answer#2
 13  ┊                      ● recv on queue        ┊                        A:36
     ┊                      │   → a value          ┊
 14  ┊                      ● send 10 on reply#2   ┊                        A:37
 15  ┊                      ● drop                 ┊
     ┊                      │   the last reply#2   ┊
 16  ┊                      ○ recv on que…, sleeps ┊                        A:36
 17  ┊                      ┊                      ● recv on answer#2       A:47
     ┊                      ┊                      │   → 10
 18  ┊                      ┊                      ● end
 19  ● join theirs          ┊                                              B:211
 20  ○ join worker, sleeps  ┊                                              B:217
     ✗ sleeps for ever      ✗ sleeps for ever

A  lessons/lesson-35/src/exercises/ask.rs
   34 │ let worker = thread::spawn(move || {
   36 ┃     for Job { question, reply } in queue {
   37 │         _ = reply.send(answer(question));
   46 │ self.jobs.send(job).map_err(|_| Gone)?;
   47 │ answer.recv().map_err(|_| Gone)

B  lessons/lesson-35/tests/02_ask.rs
  208 │ let theirs = thread::spawn(move || other.ask(5));
  211 │ let theirs = theirs.join().unwrap();
  217 ┃ assert!(worker.join().is_ok(), "expected the worker to end well");

`worker` waits for a value from `queue` (ask.rs:36): the channel is empty, but
not closed. A sender (`jobs`, or a clone of it) has not been dropped, and nobody
is left to send. Most likely it is `main` that still holds it.

`main` waits for `worker` to end (02_ask.rs:217).
