deadlock, in the simplest failing interleaving: 7 steps, no preemptions

     main                     thread 1                thread 2
  1  ● lock live                                                 A:50
  2  ● unlock live
  3  ● spawn thread 1                                            B:26
  4  ● spawn thread 2         │                                  B:26
  5  ○ join thread 1, sleeps  │                       │          B:33
  6  ┊                        ○ recv on done, sleeps  │          A:93
  7  ┊                        ┊                       ● end
     ✗ sleeps for ever        ✗ sleeps for ever

A  lessons/lesson-39/src/exercises/token.rs
   50 │ let mut live = self.node.live.lock().unwrap();
   93 ┃ _ = self.node.done.recv();

B  lessons/lesson-39/src/exercises/group.rs
   26 │ self.tasks.push(thread::spawn(move || task(&token)));
   33 ┃     let result = task.join();

`thread 1` waits for a value from `done` (token.rs:93): the channel is empty,
but not closed. A sender (`open`, or a clone of it) has not been dropped, and
nobody is left to send. Most likely it is `main` that still holds it.

`main` waits for `thread 1` to end (group.rs:33).
