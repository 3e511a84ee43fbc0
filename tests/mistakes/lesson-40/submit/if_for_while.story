assertion failed, in the simplest failing interleaving:
22 steps, no preemptions, 1 spurious wake-up

     main                            thread 1                    drains
  1  ● spawn thread 1                                                      A:64
  2  ● lock state                    │                                     A:76
  3  ● notify_one jobs → nobody      │                                    A:192
  4  ● unlock state                  │
  5  ○ recv on begun, sleeps         │                                     B:51
  6  ┊                               ● lock state                         A:212
  7  ┊                               ● notify_one room → nobody           A:216
  8  ┊                               ● unlock state
  9  ┊                               ● drop the last begun
 10  ┊                               ○ recv on may_end, sleeps             B:48
 11  ● recv on begun → Disconnected  ┊                                     B:51
 12  ● lock state                    ┊                                     A:76
 13  ● notify_one jobs → nobody      ┊                                    A:192
 14  ● unlock state                  ┊
 15  ● spawn drains                  ┊                                    B:305
 16  ● lock state                    ┊                           │         A:76
 17  ○ wait room, sleeps             ┊                           │         A:78
 18  ● wait room → for no reason     ┊                           │         A:78
 19  ● lock state                    ┊                           │         A:78
 20  ● notify_one jobs → nobody      ┊                           │        A:192
 21  ● unlock state                  ┊                           │
 22  ✗ assertion fails               ┊                           │        B:307

A  lessons/lesson-40/src/exercises/submit.rs
   64 │     thread::spawn(move || shared.work(&Context::new()))
   76 │ let mut state = self.shared.state.lock().unwrap();
   78 │     state = self.shared.room.wait(state).unwrap();
  192 │ self.jobs.notify_one();
  212 │ let mut state = self.state.lock().unwrap();
  216 │         self.room.notify_one();

B  lessons/lesson-40/tests/contract/submitting.rs
   48 ┃     holds.pass();
   51 │ begun.pass();
  305 │     let drains = thread::spawn(move || theirs.drain());
  307 ┃     assert_eq!(

`main` panicked (submitting.rs:307): assertion `left == right` failed: a
submit() that waits for room must give its job back when the pool is shut down
  left: Ok(())
 right: Err(2)

When `main` panicked, `thread 1` had slept since step 10 (submitting.rs:48) and
`drains` had not begun.

The wait that ended at step 18 did so for no reason. std allows that, so whoever
wakes must look at the condition again: `while`, not `if` (or `wait_while`).
