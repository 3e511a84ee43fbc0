deadlock, in the simplest failing interleaving: 7 steps, no preemptions

     main                        other
  1  ● Instant::now → 0ns                                    A:415
  2  ● spawn other                                           A:418
  3  ● get reason#1 → None       │                           B:201
  4  ● lock permits              │                            C:57
  5  ○ wait meeting 1/2, sleeps  │                           A:409
  6  ┊                           ● get reason#2 → None       B:201
  7  ┊                           ○ lock permits, sleeps       C:57
     ✗ sleeps for ever           ✗ sleeps for ever

A  lessons/lesson-41/tests/contract/loading.rs
  409 ┃     met.attend();
  415 │ let service = service(&Arc::new(cache), &FakeDatabase::new(), 2);
  418 │ let other = thread::spawn(move || told(&ask(&theirs, "1234").0));

B  solutions/worker-pool/src/context.rs
  201 │ let known = self.reason.get().copied();

C  lessons/lesson-41/src/exercises/lazy_load.rs
   57 ┃ let left = self.permits.lock().unwrap();

`other` waits for `permits` (lazy_load.rs:57), which `main` has held since step
4 (lazy_load.rs:57).

`main` waits at `meeting` (loading.rs:409): it opens for 2, 1 came, and `other`,
which has not come, sleeps.
