//! What a job may do when it is dropped. The same on real threads and on simulated ones, and on any pool with this API: the module above says
//! which.

use std::sync::{Mutex as Notes, Weak}; // the mutex takes no part in a model: to lock it is no step

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
        let counts = pool.snapshot();
        assert_eq!(
            (counts.queued, counts.running, counts.succeeded),
            (0, 0, 1),
            "so many jobs must be counted as queued, running and succeeded when the pool is drained"
        );
    });
}

/// A job that holds something, or looks whether another still does.
enum Token {
    Holds { _token: Arc<()> },
    Looks(Weak<()>, Arc<Notes<Option<usize>>>),
}

impl Job for Token {
    fn execute(&mut self, _: &Context) -> Result<(), BoxError> {
        match self {
            Token::Holds { .. } => {}
            Token::Looks(token, holders) => {
                *holders.lock().unwrap() = Some(token.strong_count());
            }
        }
        Ok(())
    }
}

#[test]
fn a_job_is_dropped_when_it_has_ended() {
    check(|| {
        let pool = WorkerPool::new(1, 2);
        let (token, holders) = (Arc::new(()), Arc::<Notes<Option<usize>>>::default());
        let looks = Token::Looks(Arc::downgrade(&token), Arc::clone(&holders));
        for job in [Token::Holds { _token: token }, looks] {
            assert!(
                pool.submit(job).is_ok(),
                "submit() must accept a job while the pool is open"
            );
        }
        pool.drain();
        assert_eq!(
            *holders.lock().unwrap(),
            Some(0),
            "a job that has ended must be dropped before the worker begins another: so many still hold what was in it"
        );
    });
}
