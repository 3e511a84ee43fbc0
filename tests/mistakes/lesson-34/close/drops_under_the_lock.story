deadlock, in the simplest failing interleaving: 17 steps, no preemptions

     main
  1  ● lock state                  :91
  2  ● unlock state
  3  ● lock state                  :60
  4  ● notify_one items → nobody   :68
  5  ● unlock state
  6  ● lock state                  :60
  7  ● notify_one items → nobody   :68
  8  ● unlock state
  9  ● lock state                  :75
 10  ● notify_one room → nobody    :78
 11  ● unlock state
 12  ● lock state                  :60
 13  ● notify_one items → nobody   :68
 14  ● unlock state
 15  ● lock state                 :117
 16  ● notify_all room → nobody   :120
 17  ○ lock state, sleeps         :107
     ✗ sleeps for ever

lessons/lesson-34/src/exercises/close.rs
   60 │ let mut state = self.shared.state.lock().unwrap();
   68 │ self.shared.items.notify_one();
   75 │ let mut state = self.shared.state.lock().unwrap();
   78 │         self.shared.room.notify_one();
   91 │ self.shared.state.lock().unwrap().senders += 1;
  107 ┃ let mut state = self.shared.state.lock().unwrap();
  117 │ let mut state = self.shared.state.lock().unwrap();
  120 │     self.shared.room.notify_all();

`main` waits for `state` (line 107), which it has held itself since step 15
(line 117): it waits for itself.
