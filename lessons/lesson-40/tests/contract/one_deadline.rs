//! That `submit_timeout` has one deadline for the whole wait. On real threads only: a model cannot tell how long somebody
//! has waited from how long it was held up before.

use super::check_few;
use super::pool::{BoxError, Context, Job, WorkerPool};
use super::thread;
use super::time::{Duration, Instant};
use std::sync::{Arc, Weak};

/// How long the wait for room may take.
const LIMIT: Duration = Duration::from_millis(30);
/// How often there is room, for a moment.
const PAUSE: Duration = Duration::from_millis(1);
/// When to tell that something is wrong.
const PATIENCE: Duration = Duration::from_secs(5);

/// A job that takes the place in the queue which became free when this was taken from there: for another of its kind.
struct Tease {
    pool: Weak<WorkerPool<Tease>>,
    until: Instant,
}

impl Job for Tease {
    fn execute(&mut self, _: &Context) -> Result<(), BoxError> {
        if let Some(pool) = self.pool.upgrade()
            && Instant::now() < self.until
        {
            let (pool_again, until) = (Weak::clone(&self.pool), self.until);
            let _ = pool.try_submit(Tease {
                pool: pool_again,
                until,
            });
            thread::sleep(PAUSE);
        }
        Ok(())
    }
}

// Again and again you are woken, because there is room, and again and again there is none: the worker was quicker. (If you
// were quicker for once, you are asked again.)
#[test]
fn submit_timeout_has_one_deadline() {
    check_few(|| {
        let pool = Arc::new(WorkerPool::new(1, 1));
        let until = Instant::now() + PATIENCE;
        let tease = || Tease {
            pool: Arc::downgrade(&pool),
            until,
        };
        assert!(
            pool.submit(tease()).is_ok() && pool.submit(tease()).is_ok(),
            "submit() must accept a job while the pool is open"
        );
        while pool.submit_timeout(tease(), LIMIT).is_ok() {
            assert!(
                Instant::now() < until,
                "submit_timeout({LIMIT:?}) must wait for {LIMIT:?} in all, however often it is woken: woken every {PAUSE:?}, it \
                 has waited for {PATIENCE:?} and not given up"
            );
        }
        pool.drain();
    });
}
