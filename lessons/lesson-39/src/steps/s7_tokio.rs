//! The same with tokio: `CancellationToken` of tokio-util is the token of exercise 1, for tasks.
//! It has no deadline: that is `timeout`, which drops the future when its time is over.
//!
//! To drop a future cancels it, wherever it stands, and all that it awaits: the layers of a
//! request are one future, and none of them takes a context. What has to happen at the end stands
//! in a `Drop`. But a task that was spawned goes on when its `JoinHandle` is dropped: for tasks
//! there is the token.

use super::s6_request::ROWS;
use crate::options::Options;
use std::time::{Duration, Instant};
use tokio::sync::mpsc;
use tokio::time::{sleep, timeout};
use tokio_util::sync::CancellationToken;

/// Says where a layer was when it was left, whichever way.
struct Place(String, Instant);

impl Drop for Place {
    fn drop(&mut self) {
        println!("  {} ({} ms)", self.0, self.1.elapsed().as_millis());
    }
}

/// Layer 3 of the request: no context anywhere.
async fn database(row_time: Duration, start: Instant) -> u32 {
    let mut place = Place(String::new(), start);
    for row in 1..=ROWS {
        place.0 = format!("database, at row: {row} of {ROWS}");
        sleep(row_time).await; // if nobody wants the row any more, it ends here
    }
    place.0 = format!("database, has read all rows: {ROWS} of {ROWS}");
    ROWS
}

/// Layer 2.
async fn service(row_time: Duration, start: Instant) -> u32 {
    let mut place = Place("service, waits for layer: 3 of 3".to_owned(), start);
    let rows = database(row_time, start).await;
    place.0 = format!("service, has its answer, rows: {rows}");
    rows
}

/// Cancels tasks that sleep in `recv`, and runs the request of step 6.
async fn main(options: &Options) {
    let (workers, token) = (options.workers, CancellationToken::new());
    let start = Instant::now();
    let mut tasks = Vec::new();
    let mut queues = Vec::new();
    for _ in 0..workers {
        let (jobs, mut queue) = mpsc::channel::<u32>(1);
        let token = token.child_token();
        queues.push(jobs);
        // `None` if the token is cancelled first. This is the `select!` of step 4.
        let worker = async move { token.run_until_cancelled(queue.recv()).await.is_none() };
        tasks.push(tokio::spawn(worker));
    }
    sleep(options.cancel_after).await;
    token.cancel();
    let mut woken = 0;
    for task in tasks {
        woken += usize::from(task.await.expect("a worker does not panic"));
    }
    let ms = start.elapsed().as_millis();
    println!("  workers woken in recv: {woken} of {workers} ({ms} ms)");

    let start = Instant::now();
    let answer = timeout(options.deadline, service(options.row_time, start)).await;
    let (what, ms) = (
        answer.map_or("the deadline is over", |_| "answered"),
        start.elapsed().as_millis(),
    );
    println!("  handler: {what} ({ms} ms)");
}

/// Runs all of it on a runtime of one thread.
pub fn run(options: &Options) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build();
    runtime
        .expect("a runtime can be made")
        .block_on(main(options));
}
