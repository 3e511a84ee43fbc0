//! What things cost on this machine, measured.

use std::num::NonZeroU32;
use std::sync::Arc;
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use worker_pool::WorkerPool;

use crate::parts::ReadError;
use crate::store::Store;
use crate::ways;
use crate::worth_it::Costs;

/// What passes between two requests. Long enough for the workers to fall asleep, as they do in a service that has not much to do.
pub const PAUSE: Duration = Duration::from_micros(500);

/// How often a thing is measured.
const TIMES: usize = 41;

/// How many reads in turn are measured together.
const IN_TURN: usize = 12;

/// How many keys the longest command asks for.
const AT_ONCE: usize = 96;

/// The median of what something takes, measured some times with a pause before each.
///
/// # Errors
/// The first that it returns.
pub fn time<T, E>(mut something: impl FnMut() -> Result<T, E>) -> Result<Duration, E> {
    let times = (0..TIMES).map(|_| {
        thread::sleep(PAUSE);
        let start = Instant::now();
        something()?;
        Ok(start.elapsed())
    });
    times.collect::<Result<_, _>>().map(median)
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

/// What it costs to have something done by another thread.
#[derive(Clone, Copy, Debug)]
pub struct Threads {
    /// What it takes the caller to hand a job to a pool whose workers sleep.
    pub hand_over: Duration,
    /// What it takes the caller to start a thread.
    pub start_thread: Duration,
    /// How long it takes from there until a worker that was woken runs.
    pub wake_up: Duration,
}

impl Threads {
    /// Measures with this pool, which nobody else uses meanwhile.
    #[must_use]
    pub fn measure(pool: &WorkerPool) -> Self {
        let (mut hand_overs, mut starts, mut wake_ups) = (Vec::new(), Vec::new(), Vec::new());
        let (begun, begins) = mpsc::channel();
        for _ in 0..TIMES {
            let here = begun.clone();
            thread::sleep(PAUSE);
            let start = Instant::now();
            let submitted = pool.submit_fn(move |_| {
                _ = here.send(Instant::now());
                Ok(())
            });
            let handed_over = Instant::now();
            assert!(submitted.is_ok(), "the pool is not shut down");
            let ran = begins.recv().expect("we hold a sender");
            hand_overs.push(handed_over - start);
            wake_ups.push(ran.saturating_duration_since(handed_over));

            thread::sleep(PAUSE);
            let start = Instant::now();
            let thread = thread::spawn(|| ());
            starts.push(start.elapsed());
            thread.join().expect("it does nothing");
        }
        Threads {
            hand_over: median(hand_overs),
            start_thread: median(starts),
            wake_up: median(wake_ups),
        }
    }

    /// The costs of reads from this store, for the model. It is asked for some keys in turn, and for many in one command: what each further
    /// key of a command takes is the work, and what a read in turn takes beside that is the round trip.
    ///
    /// # Errors
    /// If the store gives no answer.
    pub fn with(
        self,
        store: &Arc<dyn Store>,
        keys: &[&str],
        workers: NonZeroU32,
    ) -> Result<Costs, ReadError> {
        let keys = || keys.iter().copied().cycle();
        let some: Vec<&str> = keys().take(IN_TURN).collect();
        let many: Vec<&str> = keys().take(AT_ONCE).collect();
        let one = time(|| ways::in_turn(&**store, &some))? / IN_TURN as u32;
        let all = time(|| store.read_all(&many))?;
        let work = (all.saturating_sub(one) / (AT_ONCE as u32 - 1)).min(one);
        Ok(Costs {
            hand_over: self.hand_over,
            start_thread: self.start_thread,
            wake_up: self.wake_up,
            work,
            round_trip: one - work,
            cores: cores(),
            workers,
            one_command: true,
        })
    }
}

/// The cores of this machine.
#[must_use]
pub fn cores() -> NonZeroU32 {
    let cores = thread::available_parallelism().map_or(1, |cores| cores.get());
    u32::try_from(cores)
        .ok()
        .and_then(NonZeroU32::new)
        .unwrap_or(NonZeroU32::MIN)
}
