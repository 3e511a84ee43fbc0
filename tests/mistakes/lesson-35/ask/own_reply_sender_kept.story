deadlock, in the simplest failing interleaving: 10 steps, no preemptions

     main                   worker                 theirs
  1  ● spawn worker                                                         A:33
  2  ● spawn theirs         │                                              B:226
  3  ● send on jobs         │                      │                        A:47
  4  ○ recv, sleeps         │                      │                        A:48
     ┊   on answer#1        │                      │
  5  ┊                      ● recv on queue        │                        A:34
     ┊                      │   → a value          │
  6  ┊                      ● drop the last queue  │
  7  ┊                                             ● send on jobs           A:47
     ┊                                             │   → Disconnected
  8  ┊                                             ● drop
     ┊                                             │   the last answer#2
  9  ┊                                             ● drop
     ┊                                             │   the last reply#2
 10  ┊                                             ● end
     ✗ sleeps for ever

A  lessons/lesson-35/src/exercises/ask.rs
   33 │ let worker = thread::spawn(move || {
   34 │     for Job { question, reply } in queue {
   47 │ self.jobs.send(job).map_err(|_| Gone)?;
   48 ┃ answer.recv().map_err(|_| Gone)

B  lessons/lesson-35/tests/02_ask.rs
  226 │ let theirs = thread::spawn(move || other.ask(5));

`main` waits for a value from `answer#1` (ask.rs:48): the channel is empty, but
not closed. A sender (`reply#1`, or a clone of it) has not been dropped, and
nobody is left to send. Not ended, and so able to hold it: `main`.

`worker` had panicked: a panic on purpose
