deadlock, in the simplest failing interleaving: 6 steps, no preemptions

     main                    thread 1
  1  ● lock in_flight                                :30
  2  ● unlock in_flight
  3  ● spawn thread 1                                :33
  4  ● lock in_flight        │                       :30
  5  ○ wait changed, sleeps  │                       :31
  6  ┊                       ● end
     ✗ sleeps for ever

lessons/lesson-37/src/exercises/send_all.rs
   30 │ let count = in_flight.lock().unwrap();
   31 ┃ *changed.wait_while(count, |count| *count == limit).unwrap() += 1;
   33 │ scope.spawn(move || {

`main` waits on `changed` (line 31), which nobody has ever notified, and nobody
is left to.
