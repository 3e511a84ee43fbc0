//! Exercise 4: a flag that stops a worker.

use super::sync::atomic::{AtomicBool, Ordering};
use super::thread::yield_now;

/// Stops the loop of a worker, and tells when the loop has ended.
///
/// A flag serves one worker once: that thread calls [`run`](Self::run), any other may call
/// [`stop`](Self::stop) and [`join`](Self::join). A flag that is up stays up.
pub struct StopFlag {
    // Two things happen, each once: somebody says stop, and the loop ends.
}

impl StopFlag {
    /// Makes a flag that is down: the worker may work.
    pub fn new() -> Self {
        todo!("a flag that is down")
    }

    /// Raises the flag. It waits for nobody, so `work` itself may call it. To raise it again does
    /// nothing.
    pub fn stop(&self) {
        todo!("raise the flag")
    }

    /// The loop of the worker: takes an item with `next`, does `work` with it, and so on until the flag
    /// is up.
    ///
    /// `next` does not block: it returns `None` if there is no item just now, and is asked again. An
    /// item that is begun is finished. An item that was handed over after `stop` had returned is never
    /// begun, as long as handing over orders what came before it, as channels and locks do.
    ///
    /// Returns the item that was taken and may not be begun any more, if there is one: nothing is lost.
    ///
    /// `work` must not panic: [`join`](Self::join) would wait for ever.
    pub fn run<T>(
        &self,
        mut next: impl FnMut() -> Option<T>,
        mut work: impl FnMut(T),
    ) -> Option<T> {
        todo!("take items and do the work, until the flag is up")
    }

    /// Waits until the loop has ended: it spins. What the work did is visible to whoever returns from
    /// here.
    ///
    /// Somebody has to call [`stop`](Self::stop), or it waits for ever.
    pub fn join(&self) {
        todo!("look until the loop has ended")
    }
}

impl Default for StopFlag {
    fn default() -> Self {
        Self::new()
    }
}
