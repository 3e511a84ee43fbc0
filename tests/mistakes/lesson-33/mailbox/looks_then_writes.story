panic, in the simplest failing interleaving: 15 steps, no preemptions

     main                           other
  1  ● spawn other                                                 A:381
  2  ● load state → 0               │                               B:29
  3  ● store state = 1              │                               B:32
  4  ● store words#1 = 2            │                               B:33
  5  ● store words#2 = 20           │                               B:34
  6  ● store state = 2              │                               B:35
  7  ○ join other, sleeps           │                              A:383
  8  ┊                              ● load state → 0, stale         B:29
  9  ┊                              ● store state = 1               B:32
 10  ┊                              ● store words#1 = 1             B:33
 11  ┊                              ● store words#2 = 10            B:34
 12  ┊                              ● store state = 2               B:35
 13  ┊                              ● end
 14  ● join other                                                  A:383
 15  ✗ panic: two threads put int…                                 A:388

A  lessons/lesson-33/tests/02_mailbox.rs
  381 │ let other = thread::spawn(move || theirs.put([1, 10]));
  383 │ let theirs = other.join().unwrap();
  388 ┃     both => panic!(

B  lessons/lesson-33/src/exercises/mailbox.rs
   29 │ if self.state.load(Acquire) != EMPTY {
   32 │ self.state.store(WRITING, Relaxed);
   33 │ self.words[0].store(message[0], Relaxed);
   34 │ self.words[1].store(message[1], Relaxed);
   35 │ self.state.store(FULL, Release);

`main` panicked (02_mailbox.rs:388): two threads put into an empty mailbox: one
must succeed and one get its message back, but they got (Ok(()), Ok(()))

lost update: `other` loaded `state` as 0 at step 8 and stored 1 at step 9,
unaware of the 2 that `main` had stored at step 6: one of the two is gone. No
ordering mends that: a load and a store are two steps, and others fit between
them. A read-modify-write (`fetch_add`, `fetch_update`, a `compare_exchange`
loop) does both in one step.
