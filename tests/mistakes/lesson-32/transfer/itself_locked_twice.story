deadlock, in the simplest failing interleaving: 2 steps, no preemptions

     main
  1  ● lock accounts          :69
  2  ○ lock accounts, sleeps  :69
     ✗ sleeps for ever

lessons/lesson-32/src/exercises/transfer.rs
   68 │ self.accounts[account]
   69 ┃     .lock()

`main` waits for `accounts` (line 69), which it has held itself since step 1
(line 69): it waits for itself.
