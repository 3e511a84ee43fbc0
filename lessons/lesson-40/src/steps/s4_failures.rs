//! Errors and panics: both are reported, and the worker takes the next job.

use super::s1_job::{BoxError, Job};
use crate::context::Context;
use crate::options::Options;
use crossbeam::channel;
use std::panic::{self, AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Barrier};
use std::thread;

/// New: a closure as a job.
pub struct FnJob<F>(F);

impl<F: FnMut(&Context) -> Result<(), BoxError> + Send + 'static> FnJob<F> {
    /// The bound stands here, so that the compiler knows the argument's type:
    /// `FnJob::new(|context| …)`.
    pub fn new(work: F) -> Self {
        FnJob(work)
    }
}

impl<F: FnMut(&Context) -> Result<(), BoxError> + Send + 'static> Job for FnJob<F> {
    fn execute(&mut self, context: &Context) -> Result<(), BoxError> {
        (self.0)(context)
    }
}

/// Executes a job, and says what came of it. Returns, whatever the job does.
pub fn execute(job: &mut impl Job, context: &Context) -> String {
    // A panic may leave what it was about to change half changed, so the compiler wants our word
    // that nobody looks at that afterwards. What could be half changed here is the job,
    // and that is dropped.
    match catch_unwind(AssertUnwindSafe(|| job.execute(context))) {
        Ok(Ok(())) => "succeeded".to_owned(),
        Ok(Err(error)) => format!("failed: {error}"),
        // `panic!` with arguments leaves a `String`, without any a `&str`, `panic_any` anything.
        Err(payload) => match payload.downcast::<String>() {
            Ok(message) => format!("panicked: {message}"),
            Err(_) => "panicked".to_owned(),
        },
    }
}

/// Two workers, an error, a panic for each of them, and then two jobs that have to meet.
pub fn run(_: &Options) {
    panic::set_hook(Box::new(|_| ())); // silent: what a job panics with is reported below
    let (jobs_tx, jobs_rx) = channel::bounded::<(u32, Box<dyn Job>)>(8);
    let workers = [(); 2].map(|()| {
        let jobs = jobs_rx.clone();
        thread::spawn(move || {
            for (number, mut job) in jobs {
                println!("  job {number} {}", execute(&mut job, &Context::new()));
            }
        })
    });
    let submit = |number, job| jobs_tx.send((number, job)).expect("`jobs_rx` is alive");
    submit(
        1,
        Box::new(FnJob::new(|_| Err("the cache is not to be reached".into()))),
    );
    let (first, second) = (Arc::new(Barrier::new(2)), Arc::new(Barrier::new(2)));
    for number in [2, 3] {
        let each_worker = Arc::clone(&first); // so that each of the two has one of these
        submit(
            number,
            Box::new(FnJob::new(move |_| {
                each_worker.wait();
                let food: Vec<&str> = "0808,3657".split(',').collect();
                Err(food[number as usize].into()) // there is no third, and no fourth
            })),
        );
    }
    for number in [4, 5] {
        let both = Arc::clone(&second);
        submit(
            number,
            Box::new(FnJob::new(move |_| {
                both.wait();
                Ok(())
            })),
        );
    }
    drop(jobs_tx);
    let ended = workers.map(|worker| worker.join().is_ok());
    let _ = panic::take_hook();
    println!(
        "  workers that ended well: {} of 2",
        ended.iter().filter(|well| **well).count()
    );
}
