//! That `submit_timeout` has one deadline for the whole wait. On real threads only: in a model one cannot tell how long
//! somebody has waited from how long it was held up before.

use super::check_few;
use super::pool::{BoxError, Context, Job, WorkerPool};
use super::thread;
use super::time::{Duration, Instant};
use std::sync::{Arc, Mutex, Weak};

/// How long the wait for room may take.
const LIMIT: Duration = Duration::from_millis(5);
/// How often there is room, for a moment.
const PAUSE: Duration = Duration::from_millis(1);
/// When to tell that something is wrong.
const PATIENCE: Duration = Duration::from_secs(5);

/// A job that takes the place in the queue which became free when it was taken from there: for another of its kind.
struct Tease {
    pool: Weak<WorkerPool<Tease>>,
    /// When the last one took its place.
    last: Arc<Mutex<Instant>>,
}

impl Tease {
    fn another(&self) -> Self {
        let (pool, last) = (Weak::clone(&self.pool), Arc::clone(&self.last));
        Tease { pool, last }
    }
}

impl Job for Tease {
    fn execute(&mut self, _: &Context) -> Result<(), BoxError> {
        if let Some(pool) = self.pool.upgrade() {
            let _ = pool.try_submit(self.another());
            *self.last.lock().unwrap() = Instant::now();
            thread::sleep(PAUSE);
        }
        Ok(())
    }
}

// Again and again you are woken, since there is room, and mostly there is none any more: the worker was quicker. Your time is
// over in the middle of that. Who begins the time anew never gives up so soon after the last time it was woken.
#[test]
fn submit_timeout_has_one_deadline() {
    check_few(|| {
        let pool = Arc::new(WorkerPool::new(1, 1));
        let (start, weak) = (Instant::now(), Arc::downgrade(&pool));
        let last = Arc::new(Mutex::new(start));
        let tease = Tease { pool: weak, last };
        assert!(
            pool.submit(tease.another()).is_ok() && pool.submit(tease.another()).is_ok(),
            "submit() must accept a job while the pool is open"
        );
        let gave_up_in_between = || {
            let gave_up = pool.submit_timeout(tease.another(), LIMIT).is_err();
            gave_up && tease.last.lock().unwrap().elapsed() < LIMIT / 2
        };
        while !gave_up_in_between() {
            assert!(
                start.elapsed() < PATIENCE,
                "submit_timeout({LIMIT:?}) must wait for {LIMIT:?} in all, however often it is woken: woken every {PAUSE:?}, it \
                 never gave up, in {PATIENCE:?}"
            );
        }
        pool.drain();
    });
}
