deadlock, in the simplest failing interleaving: 11 steps, 1 preemption

     main                    thread 1                thread 2
  1  ● load closed → false                                                  A:46
  2  ● send () on enter                                                     A:49
  3  ● load closed → false                                                  A:53
  4  ● spawn thread 1                                                      B:342
  5  ● spawn thread 2        │                                             B:342
  6  │                       ● load closed → false   │                      A:46
  7  │                       ○ send, sleeps          │                      A:49
     │                       ┊   () on enter         │
  8  ● store closed = true   ┊                       │                      A:60
  9  ○ join thread 1, sleeps ┊                       │                     B:347
 10  ┊                       ┊                       ● load closed → true   A:46
 11  ┊                       ┊                       ● end
     ✗ sleeps for ever       ✗ sleeps for ever

A  lessons/lesson-37/src/exercises/semaphore.rs
   46 │ if self.closed.load(SeqCst) {
   49 ┃ self.enter.send(()).map_err(|_| Closed)?;
   53 │ match self.closed.load(SeqCst) {
   60 │ self.closed.store(true, SeqCst);

B  lessons/lesson-37/tests/01_semaphore.rs
  342 │ thread::spawn(move || handle.acquire().err())
  347 ┃     other.join().unwrap(),

`thread 1` waits to send on `enter` (semaphore.rs:49): the channel is full
(capacity 1), and nobody is left to receive.

`main` waits for `thread 1` to end (01_semaphore.rs:347).
