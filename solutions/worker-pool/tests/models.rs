
use interleave::sync::Arc;
use interleave::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use worker_pool::modelled::{BoxError, Context, Job, WorkerPool};

struct Add(Arc<AtomicUsize>);
impl Job for Add {
    fn execute(&mut self, _: &Context) -> Result<(), BoxError> {
        self.0.fetch_add(1, SeqCst);
        Ok(())
    }
}

#[test]
fn smoke() {
    for workers in [1, 2] { for jobs in [1, 2] {
    for bound in [1,2] { let v = interleave::Builder::new().preemptions(bound).try_check(move || {
        let done = Arc::new(AtomicUsize::new(0));
        let pool = WorkerPool::new(workers, 2);
        for _ in 0..jobs { pool.submit(Add(Arc::clone(&done))).unwrap(); }
        drop(pool);
        assert_eq!(done.load(SeqCst), jobs);
    });
    match v { Ok(v) => println!("{workers} {jobs} {v:?}"), Err(f) => { println!("{workers} {jobs} {f}"); } } }
    }}
}
