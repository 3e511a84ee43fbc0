deadlock, in the simplest failing interleaving: 5 steps, no preemptions

     main                  sender
  1  ● spawn sender                              A:121
  2  ● lock state          │                      B:75
  3  ○ wait items, sleeps  │                      B:84
  4  ┊                     ● lock state          B:107
  5  ┊                     ● unlock state
     ✗ sleeps for ever

A  lessons/lesson-34/tests/contract/closing.rs
  121 │ let sender = thread::spawn(move || {

B  lessons/lesson-34/src/exercises/close.rs
   75 │ let mut state = self.shared.state.lock().unwrap();
   84 ┃     state = self.shared.items.wait(state).unwrap();
  107 │ self.shared.state.lock().unwrap().senders -= 1;

`main` waits on `items` (close.rs:84), which nobody has ever notified, and
nobody is left to.

`sender` had panicked: a worker fails
