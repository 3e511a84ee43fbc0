deadlock, in the simplest failing interleaving: 8 steps, 1 preemption

     main                         sender
  1  ● spawn sender                                            A:143
  2  ● lock state                 │                             B:78
  3  ● load senders → 1           │                             B:84
  4  │                            ● store written = 1          A:144
  5  │                            ● fetch_sub senders: 1 → 0   B:110
  6  │                            ● notify_all items → nobody  B:111
  7  │                            ● end
  8  ○ wait items, sleeps                                       B:87
     ✗ sleeps for ever

A  lessons/lesson-34/tests/contract/closing.rs
  143 │ let sender = thread::spawn(move || {
  144 │     theirs.store(1, Relaxed);

B  lessons/lesson-34/src/exercises/close.rs
   78 │ let mut state = self.shared.state.lock().unwrap();
   84 │     if self.shared.senders.load(SeqCst) == 0 {
   87 ┃     state = self.shared.items.wait(state).unwrap();
  110 │ if self.shared.senders.fetch_sub(1, SeqCst) == 1 {
  111 │     self.shared.items.notify_all();

lost wake-up: `sender` notified `items` at step 6 (close.rs:111), when nobody
waited on it; `main` began to wait at step 8 (close.rs:87), and nobody is left
to notify it. At that moment `main` held `state`, since step 2: what it waits
for must change under that lock, or the change falls between its look and its
wait.
