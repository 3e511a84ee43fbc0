deadlock, in the simplest failing interleaving: 29 steps, 2 preemptions

     main                        thread 1
  1  ● spawn thread 1                                         :72
  2  ● lock state                │                            :87
  3  ● load open → true          │                            :88
  4  ● load open → true          │                            :91
  5  ● notify_one jobs → nobody  │                            :96
  6  ● unlock state              │
  7  ● lock state                │                            :87
  8  ● load open → true          │                            :88
  9  ● load open → true          │                            :91
 10  ● notify_one jobs → nobody  │                            :96
 11  ● unlock state              │
 12  │                           ● lock state                :191
 13  │                           ● notify_one room → nobody  :195
 14  │                           ● unlock state
 15  │                           ● lock state                :209
 16  │                           ● unlock state
 17  │                           ● lock state                :191
 18  │                           ● notify_one room → nobody  :195
 19  │                           ● unlock state
 20  │                           ● lock state                :209
 21  │                           ● unlock state
 22  │                           ● lock state                :191
 23  │                           ● load open → true          :198
 24  ● store open = false        │                           :166
 25  ● notify_all jobs → nobody  │                           :167
 26  ● notify_all room → nobody  │                           :168
 27  ● lock workers              │                           :140
 28  ○ join thread 1, sleeps     │                           :142
 29  ┊                           ○ wait jobs, sleeps         :201
     ✗ sleeps for ever           ✗ sleeps for ever

lessons/lesson-40/src/exercises/shutdown.rs
   72 │     thread::spawn(move || shared.work(&Context::new()))
   87 │ let mut state = self.shared.state.lock().unwrap();
   88 │ while self.shared.open.load(SeqCst) && state.queue.len() >= self.shared…
   91 │ if !self.shared.open.load(SeqCst) {
   96 │ self.shared.jobs.notify_one();
  140 │ let mut workers = self.workers.lock().unwrap();
  142 ┃     let end = worker.join();
  166 │ self.open.store(false, SeqCst);
  167 │ self.jobs.notify_all();
  168 │ self.room.notify_all();
  191 │ let mut state = self.state.lock().unwrap();
  195 │         self.room.notify_one();
  198 │     if !self.open.load(SeqCst) {
  201 ┃     state = self.jobs.wait(state).unwrap();
  209 │ let mut state = self.state.lock().unwrap();

lost wake-up: `main` notified `jobs` at step 25 (line 167), when nobody waited
on it; `thread 1` began to wait at step 29 (line 201), and nobody is left to
notify it. At that moment `thread 1` held `state`, since step 22: what it waits
for must change under that lock, or the change falls between its look and its
wait.

`main` waits for `thread 1` to end (line 142).
