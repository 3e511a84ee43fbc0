//! Every closure of the right shape is made a job, and one is passed where a `Job` is expected: `Job` says nothing of closures,
//! so the compiler guesses one lifetime for the argument where any is needed. `FnJob::new`, whose bound names the closure's
//! shape, tells it.
//! expect: is not general enough

struct Context;

trait Job: Send + 'static {
    fn execute(&mut self, context: &Context);
}

impl<F: FnMut(&Context) + Send + 'static> Job for F {
    fn execute(&mut self, context: &Context) {
        self(context);
    }
}

fn submit(mut job: impl Job) {
    job.execute(&Context);
}

fn main() {
    submit(|_context| println!("a job"));
}
