//! That `submit_timeout` has one deadline for the whole wait. This can be seen in a model only, among all its interleavings.

use super::pool::{BoxError, Context, Job, WorkerPool};
use super::time::{Duration, Instant};
use super::{Gate, check, thread};
use std::sync::{Arc, Mutex as Notes}; // take no part in a model

const TIME: Duration = Duration::from_millis(10);
const PAUSE: Duration = Duration::from_millis(6);

/// A job that can be submitted by another of its kind.
struct Task(Box<dyn FnMut() + Send>);

impl Job for Task {
    fn execute(&mut self, _: &Context) -> Result<(), BoxError> {
        (self.0)();
        Ok(())
    }
}

fn task(work: impl FnMut() + Send + 'static) -> Task {
    Task(Box::new(work))
}

// You wait for room, for 10 ms. After 6 ms the worker makes room, and the job that it then begins takes that room again. Your
// thread may be slow, so no single interleaving says that you waited too long. But among all of them there is one in which
// you are woken in vain after 6 ms, and give up after 10.
#[test]
fn submit_timeout_has_one_deadline() {
    let gave_up_in_time = Arc::new(Notes::new(false));
    let note = Arc::clone(&gave_up_in_time);
    check(move || {
        let pool = Arc::new(WorkerPool::new(1, 1));
        let (full, over) = (Gate::closed(), Gate::closed());
        let start = Arc::new(Notes::new(None::<Instant>));
        let teased = Arc::new(Notes::new(None::<Duration>));

        let (theirs, is_full, until) = (Arc::clone(&pool), Arc::clone(&full), Arc::clone(&over));
        let (began, noted) = (Arc::clone(&start), Arc::clone(&teased));
        let first = task(move || {
            // The second: takes the room that was made when it was taken from the queue, and stays.
            let (pool, until) = (Arc::clone(&theirs), Arc::clone(&until));
            let (began, noted) = (Arc::clone(&began), Arc::clone(&noted));
            let _ = theirs.try_submit(task(move || {
                *noted.lock().unwrap() = began.lock().unwrap().map(|start| start.elapsed());
                let _ = pool.try_submit(task(|| ()));
                until.pass();
            }));
            is_full.open();
            thread::sleep(PAUSE);
        });
        assert!(
            pool.submit(first).is_ok(),
            "submit() must accept a job while the pool is open"
        );
        full.pass();
        let began = Instant::now();
        *start.lock().unwrap() = Some(began);
        let refused = pool.submit_timeout(task(|| ()), TIME).is_err();
        let took = began.elapsed();
        over.open();
        pool.drain();
        if refused && took == TIME && *teased.lock().unwrap() == Some(PAUSE) {
            *note.lock().unwrap() = true;
        }
    });
    assert!(
        *gave_up_in_time.lock().unwrap(),
        "submit_timeout(10ms) must wait for 10ms in all, however often it is woken: woken in vain after 6ms, it never \
         gave up after 10ms"
    );
}
