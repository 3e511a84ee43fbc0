endless loop, in the simplest failing interleaving: 124 steps, 117 preemptions

      main                         there
   1  ● spawn there                                             A:338
   2  ● lock accounts#2            │                             B:79
   3  │                            ● lock accounts#1             B:79
   4  │                            ● try_lock accounts#2 → Err   B:52
   5  │                            ● try_lock accounts#2 → Err   B:52
   6  │                            ● try_lock accounts#2 → Err   B:52
   7  ● try_lock accounts#1 → Err  │                             B:52
   8  ● try_lock accounts#1 → Err  │                             B:52
   ⋮  104 steps are left out here
 113  ● try_lock accounts#1 → Err  │                             B:52
 114  │                            ● try_lock accounts#2 → Err   B:52
 115  ● try_lock accounts#1 → Err  │                             B:52
 116  │                            ● try_lock accounts#2 → Err   B:52
 117  ● try_lock accounts#1 → Err  │                             B:52
 118  │                            ● try_lock accounts#2 → Err   B:52
 119  ● try_lock accounts#1 → Err  │                             B:52
 120  │                            ● try_lock accounts#2 → Err   B:52
 121  ● try_lock accounts#1 → Err  │                             B:52
 122  │                            ● try_lock accounts#2 → Err   B:52
 123  ● try_lock accounts#1 → Err  │                             B:52
 124  │                            ● try_lock accounts#2 → Err   B:52
      │                            ✗ loops for ever

A  lessons/lesson-32/tests/02_transfer.rs
  338 │ thread::spawn(move || bank.transfer(0, 1, 3, |_, _| ()))

B  lessons/lesson-32/src/exercises/transfer.rs
   52 ┃     match self.accounts[to].try_lock() {
   78 │ self.accounts[account]
   79 │     .lock()

`there` goes round in a loop (transfer.rs:52) without end and without ever
waiting. A thread that has nothing to do must sleep until it is woken: by a
condition variable, a channel, `park`.
