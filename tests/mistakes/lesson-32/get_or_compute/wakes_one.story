deadlock, in the simplest failing interleaving: 21 steps, no preemptions

     main                     thread 1                thread 2
  1  ● spawn thread 1                                                      A:282
  2  ● spawn thread 2         │                                            A:282
  3  ● lock slots             │                       │                     B:29
  4  ● unlock slots           │                       │
  5  ● yield                  │                       │                    A:276
  6  │                        ● lock slots            │                     B:29
  7  │                        ○ wait changed, sleeps  │                     B:33
  8  │                        ┊                       ● lock slots          B:29
  9  │                        ┊                       ○ wait cha…, sleeps   B:33
 10  ● lock slots             ┊                       ┊                     B:45
 11  ● unlock slots           ┊                       ┊
 12  ● lock slots             ┊                       ┊                     B:59
 13  ● notify_one changed     ┊                       ┊                     B:63
     │   → thread 1           ┊                       ┊
 14  ● unlock slots           ┊                       ┊
 15  ○ join thread 1, sleeps  ┊                       ┊                    A:285
 16  ┊                        ● wait changed          ┊                     B:33
     ┊                        │   → notified          ┊
 17  ┊                        ● lock slots            ┊                     B:33
 18  ┊                        ● unlock slots          ┊
 19  ┊                        ● end                   ┊
 20  ● join thread 1                                  ┊                    A:285
 21  ○ join thread 2, sleeps                          ┊                    A:285
     ✗ sleeps for ever                                ✗ sleeps for ever

A  lessons/lesson-32/tests/03_get_or_compute.rs
  276 │         thread::yield_now();
  282 │     thread::spawn(move || ask(&memo, &computed))
  285 ┃ let theirs = others.map(|other| other.join().unwrap());

B  lessons/lesson-32/src/exercises/get_or_compute.rs
   29 │ let mut slots = self.slots.lock().unwrap();
   33 ┃         Some(State::Computing) => slots = self.changed.wait(slots).unwr…
   45 │ let mut slots = self.slots.lock().unwrap();
   59 │ let mut slots = self.memo.slots.lock().unwrap();
   63 │ self.memo.changed.notify_one();

`thread 2` waits on `changed` (get_or_compute.rs:33), and nobody is left to
notify it. `main` did at step 13 (get_or_compute.rs:63), but that woke only
`thread 1`.

`main` waits for `thread 2` to end (03_get_or_compute.rs:285).
