panic, in the simplest failing interleaving:
15 steps, 1 preemption, 1 spurious wake-up

     main                          receiver
  1  ● spawn receiver                                            A:29
  2  ● lock queue                  │                             B:38
  3  ● notify_one items → nobody   │                             B:40
  4  ● unlock queue                │
  5  │                             ● lock queue                  B:47
  6  │                             ● unlock queue
  7  │                             ● lock queue                  B:47
  8  │                             ○ wait items, sleeps          B:49
  9  │                             ● wait items → for no reason  B:49
 10  │                             ● lock queue                  B:49
 11  │                             ● panic: there is a value     B:51
 12  │                             ● unlock queue → poisoned
 13  ● lock queue → poisoned                                     B:38
 14  ✗ unwrap of an Err panics                                   B:38
 15  ● unlock queue → poisoned

A  lessons/lesson-34/tests/contract/unbounded_channel.rs
   29 │ let receiver = thread::spawn(move || [rx.recv(), rx.recv()].map(Result:…

B  lessons/lesson-34/src/exercises/unbounded.rs
   38 ┃ let mut queue = self.shared.queue.lock().unwrap();
   40 │ self.shared.items.notify_one();
   47 │ let mut queue = self.shared.queue.lock().unwrap();
   49 │     queue = self.shared.items.wait(queue).unwrap();
   51 │ Ok(queue.pop_front().expect("there is a value"))

`main` panicked (unbounded.rs:38): called `Result::unwrap()` on an `Err` value:
PoisonError { .. }

`queue` is poisoned, for `receiver` panicked at step 11 (unbounded.rs:51) while
it held it: there is a value. From then on, to lock it returns an `Err` (step
13), of which `unwrap` makes a second panic.

The wait that ended at step 9 did so for no reason. std allows that, so whoever
wakes must look at the condition again: `while`, not `if` (or `wait_while`).
