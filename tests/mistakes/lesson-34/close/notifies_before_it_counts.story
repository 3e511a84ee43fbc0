deadlock, in the simplest failing interleaving: 13 steps, 1 preemption

     main                       sender
  1  ● spawn sender                                        A:143
  2  ● lock state               │                           B:77
  3  ○ wait items, sleeps       │                           B:86
  4  ┊                          ● store written = 1        A:144
  5  ┊                          ● lock state               B:109
  6  ┊                          ● unlock state
  7  ┊                          ● notify_all items → main  B:111
  8  ● wait items → notified    │                           B:86
  9  ● lock state               │                           B:86
 10  ○ wait items, sleeps       │                           B:86
 11  ┊                          ● lock state               B:113
 12  ┊                          ● unlock state
 13  ┊                          ● end
     ✗ sleeps for ever

A  lessons/lesson-34/tests/contract/closing.rs
  143 │ let sender = thread::spawn(move || {
  144 │     theirs.store(1, Relaxed);

B  lessons/lesson-34/src/exercises/close.rs
   77 │ let mut state = self.shared.state.lock().unwrap();
   86 ┃     state = self.shared.items.wait(state).unwrap();
  109 │ let last = self.shared.state.lock().unwrap().senders == 1;
  111 │     self.shared.items.notify_all();
  113 │ self.shared.state.lock().unwrap().senders -= 1;

`main` was woken at step 8, and has waited on `items` again since step 10
(close.rs:86): nobody is left to notify it.
