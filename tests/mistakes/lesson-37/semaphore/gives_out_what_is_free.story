assertion failed, in the simplest failing interleaving: 25 steps, no preemptions

     main                   waits                  closes
  1  ● lock state                                                           A:54
  2  ● unlock state
  3  ● spawn waits                                                         B:364
  4  ● spawn closes         │                                              B:365
  5  ● lock state           │                      │                        A:76
  6  ● unlock state         │                      │
  7  ● notify_one changed   │                      │                        A:77
     │   → nobody           │                      │
  8  ○ join closes, sleeps  │                      │                       B:367
  9  ┊                      ● lock state           │                        A:54
 10  ┊                      ● unlock state         │
 11  ┊                      ● lock state           │                        A:76
 12  ┊                      ● unlock state         │
 13  ┊                      ● notify_one changed   │                        A:77
     ┊                      │   → nobody           │
 14  ┊                      ● end                  │
 15  ┊                                             ● lock state             A:68
 16  ┊                                             ● unlock state
 17  ┊                                             ● notify_all changed     A:69
     ┊                                             │   → nobody
 18  ┊                                             ● end
 19  ● join closes                                                         B:367
 20  ● lock state                                                           A:54
 21  ● unlock state
 22  ● lock state                                                           A:76
 23  ● unlock state
 24  ● notify_one changed                                                   A:77
     │   → nobody
 25  ✗ assertion fails                                                     B:368

A  lessons/lesson-37/src/exercises/semaphore.rs
   54 │ let mut state = self.shared.state.lock().unwrap();
   68 │ self.shared.state.lock().unwrap().closed = true;
   69 │ self.shared.changed.notify_all();
   76 │ shared.state.lock().unwrap().free += 1;
   77 │ shared.changed.notify_one();

B  lessons/lesson-37/tests/01_semaphore.rs
  364 │ let waits = thread::spawn(move || drop(handle.acquire()));
  365 │ let closes = thread::spawn(move || closer.close());
  367 │ closes.join().unwrap();
  368 ┃ assert_eq!(

`main` panicked (01_semaphore.rs:368): assertion `left == right` failed:
expected no permit to be given out after `close` has returned
  left: None
 right: Some(Closed)
