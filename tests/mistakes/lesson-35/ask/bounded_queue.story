deadlock, in the simplest failing interleaving: 11 steps, 1 preemption

     main                   worker                 theirs
  1  ● spawn worker                                                         A:33
  2  ● spawn theirs         │                                              B:226
  3  ● send on jobs         │                      │                        A:44
  4  ○ recv, sleeps         │                      │                        A:45
     ┊   on answer#1        │                      │
  5  ┊                      ● recv on queue        │                        A:34
     ┊                      │   → a value          │
  6  ┊                      ● drop                 │
     ┊                      │   the last reply#1   │
  7  ┊                      │                      ● send on jobs           A:44
  8  ┊                      │                      ○ recv, sleeps           A:45
     ┊                      │                      ┊   on answer#2
  9  ● recv on answer#1     │                      ┊                        A:45
     │   → Disconnected     │                      ┊
 10  ○ join theirs, sleeps  │                      ┊                       B:229
 11  ┊                      ● drop the last queue  ┊
     ✗ sleeps for ever                             ✗ sleeps for ever

A  lessons/lesson-35/src/exercises/ask.rs
   33 │ let worker = thread::spawn(move || {
   34 │     for Job { question, reply } in queue {
   44 │ self.jobs.send(job).map_err(|_| Gone)?;
   45 ┃ answer.recv().map_err(|_| Gone)

B  lessons/lesson-35/tests/02_ask.rs
  226 │ let theirs = thread::spawn(move || other.ask(5));
  228 │ let theirs = theirs
  229 ┃     .join()

`theirs` waits for a value from `answer#2` (ask.rs:45): the channel is empty,
but not closed. A sender (`reply#2`, or a clone of it) has not been dropped, and
nobody is left to send. Most likely it is `main` that still holds it.

`main` waits for `theirs` to end (02_ask.rs:229).

`worker` had panicked: a panic on purpose
