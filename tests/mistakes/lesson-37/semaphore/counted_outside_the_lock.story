deadlock, in the simplest failing interleaving: 15 steps, 2 preemptions

     main                           other
  1  ● spawn other                                                 A:268
  2  ● lock sleepers                │                               B:52
  3  ● load closed → false          │                               B:54
  4  ● load free → 1                │                               B:58
  5  ● fetch_update free: 1 → 0     │                               B:58
  6  ● unlock sleepers              │
  7  ● load sum → 0                 │                              A:260
  8  ● store sum = 1                │                              A:260
  9  │                              ● lock sleepers                 B:52
 10  │                              ● load closed → false           B:54
 11  │                              ● load free → 0                 B:58
 12  ● fetch_add free: 0 → 1        │                               B:75
 13  ● notify_one changed → nobody  │                               B:76
 14  ○ join other, sleeps           │                              A:275
 15  ┊                              ○ wait changed, sleeps          B:63
     ✗ sleeps for ever              ✗ sleeps for ever

A  lessons/lesson-37/tests/01_semaphore.rs
  260 │ sum.store(sum.load(Relaxed) + 1, Relaxed);
  268 │     let other = thread::spawn(move || {
  275 ┃     other.join().unwrap();

B  lessons/lesson-37/src/exercises/semaphore.rs
   52 │ let mut sleepers = shared.sleepers.lock().unwrap();
   54 │     if shared.closed.load(SeqCst) {
   58 │     if shared.free.fetch_update(SeqCst, SeqCst, one_fewer).is_ok() {
   63 ┃     sleepers = shared.changed.wait(sleepers).unwrap();
   75 │ self.semaphore.shared.free.fetch_add(1, SeqCst);
   76 │ self.semaphore.shared.changed.notify_one();

lost wake-up: `main` notified `changed` at step 13 (semaphore.rs:76), when
nobody waited on it; `other` began to wait at step 15 (semaphore.rs:63), and
nobody is left to notify it. At that moment `other` held `sleepers`, since step
9: what it waits for must change under that lock, or the change falls between
its look and its wait.

`main` waits for `other` to end (01_semaphore.rs:275).
