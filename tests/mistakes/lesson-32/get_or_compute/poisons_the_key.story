panic, in the simplest failing interleaving: 11 steps, 1 preemption

     main                       failing
  1  ● spawn failing                                       A:349
  2  ● lock cells               │                           B:23
  3  ● unlock cells             │
  4  │                          ● lock cells                B:23
  5  │                          ● unlock cells
  6  │                          ● lock mutex                B:26
  7  │                          ● panic: not found         A:349
  8  │                          ● unlock mutex → poisoned
  9  ● lock mutex → poisoned                                B:26
 10  ✗ unwrap of an Err panics                              B:26
 11  ● unlock mutex → poisoned

A  lessons/lesson-32/tests/03_get_or_compute.rs
  349 │ thread::spawn(move || memo.get_or_compute(1, || panic!("not found")))

B  lessons/lesson-32/src/exercises/get_or_compute.rs
   23 │     let mut cells = self.cells.lock().unwrap();
   26 ┃ let mut value = cell.lock().unwrap();

`main` panicked (get_or_compute.rs:26): called `Result::unwrap()` on an `Err`
value: PoisonError { .. }

the mutex is poisoned, for `failing` panicked at step 7
(03_get_or_compute.rs:349) while it held it: not found. From then on, to lock it
returns an `Err` (step 9), of which `unwrap` makes a second panic.
