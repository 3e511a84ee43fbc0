panic, in the simplest failing interleaving: 11 steps, 1 preemption

     main                           failing
  1  ● spawn failing                                               A:349
  2  ● lock cells                   │                               B:23
  3  ● unlock cells                 │
  4  │                              ● lock cells                    B:23
  5  │                              ● unlock cells
  6  │                              ● init once-lock                B:24
  7  │                              ● panic: not found             A:349
  8  │                              ● set once-lock                 B:24
  9  │                              ● panic: the computation fai…   B:25
 10  ● get once-lock → Some                                         B:24
 11  ✗ panic: the computation fai…                                  B:25

A  lessons/lesson-32/tests/03_get_or_compute.rs
  349 │ thread::spawn(move || memo.get_or_compute(1, || panic!("not found")))

B  lessons/lesson-32/src/exercises/get_or_compute.rs
   23 │ let cell = Arc::clone(self.cells.lock().unwrap().entry(key).or_default(…
   24 │ let outcome = cell.get_or_init(|| catch_unwind(AssertUnwindSafe(compute…
   25 ┃ outcome.clone().expect("the computation failed")

`main` panicked (get_or_compute.rs:25): the computation failed
