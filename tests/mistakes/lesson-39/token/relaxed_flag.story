assertion failed, in the simplest failing interleaving: 10 steps, 1 preemption

     main                       canceller
  1  ● spawn canceller                                     A:124
  2  │                          ● store written = 1        A:125
  3  │                          ● lock live                 B:91
  4  │                          ● store flag = true         B:92
  5  │                          ● drop the last open
  6  │                          ● unlock live
  7  │                          ● end
  8  ● load flag → true                                     B:73
  9  ● load written → 0, stale                             A:130
 10  ✗ assertion fails                                     A:131

A  lessons/lesson-39/tests/contract/token_tree.rs
  124 │ thread::spawn(move || {
  125 │     written.store(1, Relaxed);
  130 │ let seen = written.load(Relaxed);
  131 ┃ assert_eq!(

B  lessons/lesson-39/src/exercises/token.rs
   73 │ self.node.flag.load(Relaxed)
   91 │ let mut live = self.live.lock().unwrap();
   92 │ self.flag.store(true, Relaxed);

`main` panicked (token_tree.rs:131): assertion `left == right` failed: who sees
is_cancelled() must see what was done before cancel()
  left: 0
 right: 1

stale read: `main` read `written` as 0 at step 9 (token_tree.rs:130), although
`canceller` had stored 1 at step 2 (token_tree.rs:125): nothing orders the store
(Relaxed) before the load (Relaxed). `main` had seen `flag` = true before (step
8), which `canceller` stored after it (step 4), but Relaxed and Relaxed order
nothing: it takes Release on that store and Acquire on that load.
