panic, in the simplest failing interleaving: 17 steps, 1 preemption

     main                           other
  1  ● spawn other                                                 A:252
  2  ● lock cells                   │                               B:21
  3  ● unlock cells                 │
  4  ● get once-lock → None         │                               B:22
  5  ● init once-lock               │                               B:25
  6  │                              ● lock cells                    B:21
  7  │                              ● unlock cells
  8  │                              ● get once-lock → None          B:22
  9  │                              ○ wait for once-lock, sleeps    B:25
 10  ● set once-lock                ┊                               B:25
 11  ● get once-lock → Some         ┊                               B:26
 12  ○ join other, sleeps           ┊                              A:255
 13  ┊                              ● get once-lock → Some          B:25
 14  ┊                              ● get once-lock → Some          B:26
 15  ┊                              ● end
 16  ● join other                                                  A:255
 17  ✗ panic: expected a key that…                                 A:257

A  lessons/lesson-32/tests/03_get_or_compute.rs
  252 │     thread::spawn(move || memo.get_or_compute(1, || computed.fetch_add(…
  255 │ let theirs = other.join().unwrap();
  257 ┃ assert!(

B  lessons/lesson-32/src/exercises/get_or_compute.rs
   21 │ let cell = Arc::clone(self.cells.lock().unwrap().entry(key).or_default(…
   22 │ if let Some(value) = cell.get() {
   25 │ let _ = cell.set(compute());
   26 │ cell.get().expect("it is set").clone()

`main` panicked (03_get_or_compute.rs:257): expected a key that two threads ask
for to be computed once: it was computed 2 times
