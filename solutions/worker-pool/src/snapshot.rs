//! The numbers that a pool tells.

/// The numbers of a pool. Every job that was accepted is in exactly one of the others, so always
/// `queued + running + succeeded + failed + panicked + returned == accepted`.
///
/// It is taken while the queue is locked: `queued` is never more than the capacity, unless jobs
/// [submit from deep inside of others](crate::WorkerPool::submit), and no number ever goes back that only counts. Of a job
/// that it counts as ended, whoever asked for the snapshot sees what the job has done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Snapshot {
    /// Jobs that the pool took over: `submit` said `Ok`.
    pub accepted: u64,
    /// Jobs that wait for a worker.
    pub queued: u64,
    /// Jobs that are being executed.
    pub running: u64,
    /// Jobs that returned `Ok`.
    pub succeeded: u64,
    /// Jobs that returned an error.
    pub failed: u64,
    /// Jobs that panicked.
    pub panicked: u64,
    /// Jobs that were never executed: `quit` gave them back, or the pool ended under a cancelled context and dropped them.
    pub returned: u64,
}
