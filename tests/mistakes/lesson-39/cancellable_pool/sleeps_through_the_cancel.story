deadlock, in the simplest failing interleaving: 9 steps, no preemptions

     main                  thread 1              thread 2
  1  ● send () on permits                                                A:40
  2  ● spawn thread 1                                                    A:50
  3  ● spawn thread 2      │                                             A:50
  4  ● lock live           │                     │                      B:113
  5  ● drop the last open  │                     │
  6  ● unlock live         │                     │
  7  ○ recv on go…, sleeps │                     │                      C:283
  8  ┊                     ○ recv on qu…, sleeps │                      A:103
  9  ┊                     ┊                     ○ recv on qu…, sleeps  A:103
     ✗ sleeps for ever     ✗ sleeps for ever     ✗ sleeps for ever

A  lessons/lesson-39/src/exercises/cancellable_pool.rs
   40 │     permits.send(()).expect("`room` is alive");
   50 │     thread::spawn(move || worker.run(&*work))
  103 ┃ for job in &self.queue {

B  lessons/lesson-39/src/exercises/token.rs
  113 │ let mut live = self.live.lock().unwrap();

C  lessons/lesson-39/tests/03_cancellable_pool.rs
  283 ┃ gone.recv().is_err(),

`main` waits for a value from `gone` (03_cancellable_pool.rs:283): the channel
is empty, but not closed. A sender (`held`, or a clone of it) has not been
dropped, and nobody is left to send. Most likely it is `thread 1` or `thread 2`
that still holds it.

`thread 1` and `thread 2` wait for a value from `queue`
(cancellable_pool.rs:103): the channel is empty, but not closed. A sender
(`jobs`, or a clone of it) has not been dropped, and nobody is left to send.
Most likely it is `main` that still holds it.
