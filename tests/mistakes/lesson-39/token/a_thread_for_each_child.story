too many threads, in the simplest failing interleaving: 27 steps, no preemptions

     main                   thread 1  thread 2  thread 3  thread 4
  1  ● lock live#1                                                   :57
  2  ● unlock live#1
  3  ● spawn thread 1                                                :37
  4  ● lock live#1          │                                        :75
  5  ● drop the last open#1 │
  6  ● unlock live#1        │
  7  ● lock live#1          │                                        :57
  8  ● unlock live#1        │
  9  ● lock live#3          │                                        :75
 10  ● drop the last open#2 │
 11  ● unlock live#3        │
 12  ● spawn thread 2       │                                        :37
 13  ● lock live#2          │         │                              :57
 14  ● unlock live#2        │         │
 15  ● spawn thread 3       │         │                              :37
 16  ● lock live#1          │         │         │                    :57
 17  ● unlock live#1        │         │         │
 18  ● lock live#4          │         │         │                    :75
 19  ● drop the last open#3 │         │         │
 20  ● unlock live#4        │         │         │
 21  ● spawn thread 4       │         │         │                    :37
 22  ● lock live#4          │         │         │         │          :57
 23  ● unlock live#4        │         │         │         │
 24  ● lock live#5          │         │         │         │          :75
 25  ● drop the last open#4 │         │         │         │
 26  ● unlock live#5        │         │         │         │
 27  ● spawn thread 5       │         │         │         │          :37

lessons/lesson-39/src/exercises/token.rs
   37 │ thread::spawn(move || {
   57 │ self.node.live.lock().unwrap().is_none()
   75 │ self.live.lock().unwrap().take();

A model may have 5 threads in all, its main thread included; `main` spawned last
at step 27 (line 37). A smaller one finds the same mistakes: two or three
threads, two or three jobs.
