//! That `submit_timeout` has one deadline for the whole wait. In a model only, where time passes by sleeps and timeouts alone.

use super::pool::{BoxError, Context, Job, WorkerPool};
use super::time::{Duration, Instant};
use super::{Gate, orders, thread};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool as Note, Ordering::Relaxed}; // takes no part in a model: to write a note is no step

/// How long the wait for room may take.
const LIMIT: Duration = Duration::from_millis(5);
/// When there is room, for a moment.
const PAUSE: Duration = Duration::from_millis(2);

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

fn submit(pool: &WorkerPool<Task>, task: Task) {
    assert!(
        pool.submit(task).is_ok(),
        "submit() must accept a job while the pool is open"
    );
}

// After 2 ms the worker takes the one job in the queue, and puts another in its place at once: if you sleep by then, you are
// woken in vain. You came at 0, so you give up at 5 ms, however long you were held up. Who begins the time anew, when woken or
// when going to sleep, gives up at 7 ms then; at 5 ms only if the worker was so late that nobody was woken before. So one
// interleaving tells them apart, and it must be among all.
#[test]
fn submit_timeout_has_one_deadline() {
    let kept = Arc::new(Note::new(false));
    let note = Arc::clone(&kept);
    orders(move || {
        let pool = Arc::new(WorkerPool::new(1, 1));
        let (go, may_end) = (Gate::closed(), Gate::closed());
        let start = Instant::now();
        let begins = Arc::clone(&go);
        let pauses = task(move || {
            begins.pass();
            thread::sleep(PAUSE);
        });
        submit(&pool, pauses);

        let taken = Arc::new(Note::new(false)); // the room, and after 2 ms
        let (own, tell, holds) = (
            Arc::downgrade(&pool),
            Arc::clone(&taken),
            Arc::clone(&may_end),
        );
        let takes_its_own_place = task(move || {
            let pool = own.upgrade().expect("main holds the pool");
            let is_full_again = pool.try_submit(task(|| ())).is_ok();
            tell.store(is_full_again && start.elapsed() == PAUSE, Relaxed);
            holds.pass();
        });
        submit(&pool, takes_its_own_place);

        go.open();
        let gave_up = pool.submit_timeout(task(|| ()), LIMIT).is_err();
        let in_time = start.elapsed() == LIMIT;
        may_end.open();
        note.fetch_or(gave_up && in_time && taken.load(Relaxed), Relaxed);
        pool.drain();
    });
    assert!(
        kept.load(Relaxed),
        "submit_timeout({LIMIT:?}) must wait for {LIMIT:?} in all, however often it is woken: when there was room for a \
         moment after {PAUSE:?}, it never gave up after {LIMIT:?}"
    );
}
