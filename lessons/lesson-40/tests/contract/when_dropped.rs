//! What a job may do when it is dropped. The same on real threads and on simulated ones, and on any pool with this API: the module above says
//! which.

use std::sync::Weak;

use super::check;
use super::pool::{BoxError, Context, Job, WorkerPool};
use super::sync::Arc;

/// A job whose drop wants a number of the pool.
struct LooksAtTheEnd(Weak<WorkerPool<LooksAtTheEnd>>);

impl Job for LooksAtTheEnd {
    fn execute(&mut self, _: &Context) -> Result<(), BoxError> {
        Ok(())
    }
}

impl Drop for LooksAtTheEnd {
    fn drop(&mut self) {
        if let Some(pool) = self.0.upgrade() {
            _ = pool.snapshot();
        }
    }
}

#[test]
fn a_job_may_look_at_the_pool() {
    check(|| {
        let pool = Arc::new(WorkerPool::new(1, 1));
        let accepted = pool.submit(LooksAtTheEnd(Arc::downgrade(&pool))).is_ok();
        assert!(
            accepted,
            "submit() must accept a job while the pool is open"
        );
        pool.drain();
        assert_eq!(
            pool.snapshot().succeeded,
            1,
            "the job must be counted as succeeded"
        );
    });
}
