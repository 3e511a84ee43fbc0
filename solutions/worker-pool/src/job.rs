//! What a job is.

use std::error::Error;
use std::fmt;

use super::context::Context;

/// The error of a job. `?` makes one of any error, `.into()` of a text.
pub type BoxError = Box<dyn Error + Send + Sync>;

/// A unit of work.
///
/// It is executed through `&mut self`. So a pool holds jobs of one type by value, without a box for each; jobs of many types can be held
/// as `Box<dyn Job>`; and a job that returned an error can be executed again.
pub trait Job: Send + 'static {
    /// Does the work. `context` is the pool's: it says whether the work is still wanted.
    ///
    /// # Errors
    /// Whatever the work fails with. The job can be executed again then.
    ///
    /// # Panics
    /// It may: the panic ends the job and nothing else.
    fn execute(&mut self, context: &Context) -> Result<(), BoxError>;

    /// Drops all that the job holds, and leaves the memory in which it lies, if it can do the one without the other. Whether it has: then nobody
    /// can tell when and where that memory is given back.
    #[doc(hidden)]
    fn empty(&mut self) -> bool {
        false
    }

    /// Whether jobs of this type lie in memory of their own, which whoever submits them has allocated.
    #[doc(hidden)]
    fn is_boxed() -> bool
    where
        Self: Sized,
    {
        false
    }
}

/// A boxed job is a job: to execute it is to execute the job in the box.
impl<J: Job + ?Sized> Job for Box<J> {
    fn execute(&mut self, context: &Context) -> Result<(), BoxError> {
        // `self.execute(context)` would call this very function.
        (**self).execute(context)
    }

    fn empty(&mut self) -> bool {
        (**self).empty()
    }

    fn is_boxed() -> bool {
        true
    }
}

/// The box of a closure larger than this, in bytes, is not kept when the closure is dropped.
const LARGEST_TO_KEEP: usize = 128;

/// A closure as a job: each execution is a call.
///
/// It holds its closure until a pool has executed it with success.
#[derive(Clone, Copy)]
pub struct FnJob<F>(Option<F>);

impl<F> FnJob<F>
where
    F: FnMut(&Context) -> Result<(), BoxError> + Send + 'static,
{
    /// Makes a job of a closure, whose argument needs no type: `FnJob::new(|context| …)`.
    #[must_use = "it is executed only if it is submitted"]
    pub fn new(work: F) -> Self {
        FnJob(Some(work))
    }
}

impl<F> Job for FnJob<F>
where
    F: FnMut(&Context) -> Result<(), BoxError> + Send + 'static,
{
    fn execute(&mut self, context: &Context) -> Result<(), BoxError> {
        let work = self.0.as_mut();
        let work = work.expect("a pool executes no job that it has emptied");
        work(context)
    }

    fn empty(&mut self) -> bool {
        let is_small = size_of::<F>() <= LARGEST_TO_KEEP;
        if is_small {
            self.0 = None;
        }
        is_small
    }
}

// Not derived: no closure is `Debug`.
impl<F> fmt::Debug for FnJob<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FnJob(..)")
    }
}
