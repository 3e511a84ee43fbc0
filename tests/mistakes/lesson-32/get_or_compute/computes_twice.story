panic, in the simplest failing interleaving: 12 steps, 1 preemption

     main                           other
  1  ● spawn other                                                 A:252
  2  ● lock values                  │                               B:21
  3  ● unlock values                │
  4  │                              ● lock values                   B:21
  5  │                              ● unlock values
  6  │                              ● lock values                   B:25
  7  │                              ● unlock values
  8  │                              ● end
  9  ● lock values                                                  B:25
 10  ● unlock values
 11  ● join other                                                  A:255
 12  ✗ panic: expected a key that…                                 A:257

A  lessons/lesson-32/tests/03_get_or_compute.rs
  252 │     thread::spawn(move || memo.get_or_compute(1, || computed.fetch_add(…
  255 │ let theirs = other.join().unwrap();
  257 ┃ assert!(

B  lessons/lesson-32/src/exercises/get_or_compute.rs
   21 │ if let Some(value) = self.values.lock().unwrap().get(&key) {
   25 │ self.values.lock().unwrap().insert(key, value.clone());

`main` panicked (03_get_or_compute.rs:257): expected a key that two threads ask
for to be computed once: it was computed 2 times

lost update, if what is written at get_or_compute.rs:25 was read at
get_or_compute.rs:21: `main` and `other` had both locked `values` at
get_or_compute.rs:21 (steps 2 and 4) before either locked it again at
get_or_compute.rs:25 (steps 6 and 9). Read and write under one lock.
