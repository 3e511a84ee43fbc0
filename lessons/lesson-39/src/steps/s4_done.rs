//! `done()` as a channel. A worker that sleeps in `recv` sleeps on its queue, not on a condition
//! variable, and a thread sleeps in one place only. With `select!` that place may be several
//! channels; so the token gets one.
//!
//! Nothing is ever sent on it. The token holds the only sender, and drops it: a closed channel
//! says so to everybody who receives, now and later, where a message would go to one of them.

use crate::options::Options;
use crossbeam::channel::{self, Receiver, Sender};
use std::convert::Infallible;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Instant;

/// Says that work is no longer wanted, to threads that wait for something else. (A tree as before
/// is left out here.)
#[derive(Clone)]
pub struct Token {
    open: Arc<Mutex<Option<Sender<Infallible>>>>, // new: `None` is cancelled
    done: Receiver<Infallible>,                   // new
}

impl Token {
    /// A token that is not cancelled.
    pub fn new() -> Self {
        let (open, done) = channel::bounded(0);
        let open = Arc::new(Mutex::new(Some(open)));
        Token { open, done }
    }

    /// Cancels it.
    pub fn cancel(&self) {
        *self.open.lock().unwrap() = None;
    }

    /// A channel that is closed when the token is cancelled.
    pub fn done(&self) -> &Receiver<Infallible> {
        &self.done
    }
}

/// Does one job after the other; says how many when it is cancelled.
fn worker(jobs: &Receiver<u32>, token: &Token) -> usize {
    let mut done = 0;
    loop {
        channel::select! {
            recv(jobs) -> _job => done += 1,
            recv(token.done()) -> _ => return done, // new
        }
    }
}

/// Cancels workers that sleep in `recv`, and keeps the queue open until they have ended.
pub fn run(options: &Options) {
    let (workers, token) = (options.workers, Token::new());
    let (jobs_tx, jobs_rx) = channel::unbounded();
    let start = Instant::now();
    let done: Vec<usize> = thread::scope(|scope| {
        let worker = |_| scope.spawn(|| worker(&jobs_rx, &token));
        let handles: Vec<_> = (0..workers).map(worker).collect();
        (1..=6).for_each(|job| jobs_tx.send(job).expect("`jobs_rx` is alive"));
        thread::sleep(options.cancel_after);
        token.cancel();
        handles
            .into_iter()
            .filter_map(|handle| handle.join().ok())
            .collect()
    });
    let (ended, jobs, ms) = (
        done.len(),
        done.iter().sum::<usize>(),
        start.elapsed().as_millis(),
    );
    println!("  jobs done before the cancel: {jobs}");
    println!("  workers woken in recv: {ended} of {workers} ({ms} ms)");
}
