panic, in the simplest failing interleaving: 27 steps, no preemptions

     main                   thread 1               thread 2
  1  ● lock live#1                                                          A:50
  2  ● unlock live#1
  3  ● spawn thread 1                                                       B:26
  4  ● spawn thread 2       │                                               B:26
  5  ○ join, sleeps         │                      │                        B:39
     ┊   thread 1           │                      │
  6  ┊                      ● panic: as it should  │                       C:386
  7  ┊                      ● lock live#2          │                       A:113
  8  ┊                      ● drop the last open#2 │
  9  ┊                      ● unlock live#2        │
 10  ● join thread 1 → Err                         │                        B:39
 11  ○ join, sleeps                                │                        B:39
     ┊   thread 2                                  │
 12  ┊                                             ● recv on done#2         A:93
     ┊                                             │   → Disconnected
 13  ┊                                             ● fetch_add             C:389
     ┊                                             │   ended: 0 → 1
 14  ┊                                             ● lock first             B:32
 15  ┊                                             ● unlock first
 16  ┊                                             ● lock live#2           A:113
 17  ┊                                             ● unlock live#2
 18  ┊                                             ● end
 19  ● join thread 2                                                        B:39
 20  ● lock first                                                           B:41
 21  ● unlock first
 22  ● lock live#1                                                         A:131
 23  ● unlock live#1
 24  ● drop the last done#1
 25  ● drop the last open#1
 26  ● load ended → 1                                                      C:393
 27  ✗ panic:                                                              C:394
     │   a panic must canc…

A  lessons/lesson-39/src/exercises/token.rs
   50 │ let mut live = self.node.live.lock().unwrap();
   93 │ _ = self.node.done.recv();
  113 │ let mut live = self.live.lock().unwrap();
  131 │     && let Some(live) = &mut *parent.live.lock().unwrap()

B  lessons/lesson-39/src/exercises/group.rs
   26 │ self.tasks.push(thread::spawn(move || {
   32 │         Err(error) => _ = first.lock().unwrap().get_or_insert(error),
   39 │     _ = task.join();
   41 │ match self.first.lock().unwrap().take() {

C  lessons/lesson-39/tests/04_group.rs
  386 │ group.spawn(|_| panic!("as it should"));
  389 │     other.fetch_add(1, SeqCst);
  393 │ let ended = ended.load(SeqCst);
  394 ┃ assert!(

`main` panicked (04_group.rs:394): a panic must cancel the other task and reach
whoever waits when both have ended: wait() gave Ok(Err("cancelled")), and 1
other task had ended
