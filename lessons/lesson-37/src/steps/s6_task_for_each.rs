//! A task for each message, on one thread.
//!
//! A task of tokio's is what comes closest to a goroutine: not a thread, but a value of a few
//! hundred bytes, which is put aside while it waits and taken up again when its answer is there.
//! Twenty thousand of them need no twenty thousand stacks, and one thread carries them all.
//!
//! What a message takes itself stays as it was: its text, and a connection. A cheaper way to wait
//! moves the limit a long way. It does not choose a number.

use crate::work::Work;
use tokio::runtime::Builder;

/// Sends all the messages at once.
pub fn run(work: &'static Work) {
    let runtime = Builder::new_current_thread().enable_all().build();
    runtime
        .expect("the system has room for one")
        .block_on(async {
            // New: tasks, which run on this thread whenever it has nothing else to do.
            let tasks: Vec<_> = work
                .messages()
                .map(|message| tokio::spawn(work.send_in_a_task(message)))
                .collect();
            for task in tasks {
                task.await.expect("a task does not panic");
            }
        });
}
