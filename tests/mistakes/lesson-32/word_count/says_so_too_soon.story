panic, in the simplest failing interleaving: 22 steps, 1 preemption

     main                   thread 1               thread 2
  1  ● spawn thread 1                                                       A:20
  2  ● spawn thread 2       │                                               A:20
  3  ● lock read_so_far.0   │                      │                        A:31
  4  ○ wait, sleeps         │                      │                        A:31
     ┊   read_so_far.1      │                      │
  5  ┊                      ● lock read_so_far.0   │                        A:22
  6  ┊                      ● unlock read_so_far.0 │
  7  ┊                      ● notify_one           │                        A:23
     ┊                      │   read_so_far.1      │
     ┊                      │   → main             │
  8  ┊                      ● lock counts          │                        A:24
  9  ┊                      ● unlock counts        │
 10  ┊                      ● end                  │
 11  ● wait read_so_far.1                          │                        A:31
     │   → notified                                │
 12  ● lock read_so_far.0                          │                        A:31
 13  ○ wait, sleeps                                │                        A:31
     ┊   read_so_far.1                             │
 14  ┊                                             ● lock read_so_far.0     A:22
 15  ┊                                             ● unlock read_so_far.0
 16  ┊                                             ● notify_one             A:23
     ┊                                             │   read_so_far.1
     ┊                                             │   → main
 17  ● wait read_so_far.1                          │                        A:31
     │   → notified                                │
 18  ● lock read_so_far.0                          │                        A:31
 19  ● unlock read_so_far.0                        │
 20  ● lock counts                                 │                        A:32
 21  ● unlock counts                               │
 22  ✗ panic:                                      │                       B:199
     │   expected the word…                        │

A  lessons/lesson-32/src/exercises/word_count.rs
   20 │     thread::spawn(move || {
   22 │         *read_so_far.0.lock().unwrap() += 1;
   23 │         read_so_far.1.notify_one();
   24 │         let mut counts = counts.lock().unwrap();
   31 │ drop(changed.wait_while(number.lock().unwrap(), |read| *read < all));
   32 │ std::mem::take(&mut *counts.lock().unwrap())

B  lessons/lesson-32/tests/01_word_count.rs
  199 ┃ assert!(

`main` panicked (01_word_count.rs:199): expected the word of two documents to be
counted twice: its count is 1

When `main` panicked, `thread 2` had not ended (its last was step 16,
`notify_one read_so_far.1 → main`).
