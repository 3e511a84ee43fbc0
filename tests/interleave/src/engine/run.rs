//! One pass: loom's search over a model, on an OS thread of its own.

use super::pass::{Report, Setup, Shared};
use super::search::Model;
use super::world::{World, message_of};
use crate::tape::{Failed, Why};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::time::Duration;

/// Held during a pass. Each execution maps its threads' stacks anew, and the system lets one thread of a process do so at a time: two passes at
/// once take longer than one after the other.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// Runs a pass on an OS thread of its own, and waits for its report, or for it to get stuck.
pub(super) fn run_pass(setup: Setup, model: Model, patience: Duration) -> Report {
    // A model that runs a check of its own has its turn already.
    let _turn = (!World::is_in_a_pass())
        .then(|| ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner));
    let shared = Arc::new(Shared::default());
    let (sender, receiver) = mpsc::channel();
    let name = std::thread::current().name().unwrap_or("main").to_owned();
    let theirs = Arc::clone(&shared);
    let bound = setup.bound;
    let handle = std::thread::Builder::new()
        .name(name)
        .spawn(move || {
            World::begin_pass(setup.clone(), theirs, sender);
            let mut builder = loom::model::Builder::new();
            builder.preemption_bound = bound;
            // A step takes a few branches.
            builder.max_branches = setup.most_steps.saturating_mul(8).max(1_000);
            builder.max_threads = loom::MAX_THREADS;
            builder.max_permutations = None;
            builder.max_duration = None;
            let result = catch_unwind(AssertUnwindSafe(|| {
                builder.check(move || execution(&*model))
            }));
            match result {
                Ok(()) => World::end_pass(),
                Err(payload) if payload.is::<Again>() => World::end_pass(),
                Err(payload) => {
                    World::broke(&*payload);
                    // What is left of the model belongs to a search that is over: not even its memory is given back.
                    loop {
                        std::thread::park();
                    }
                }
            }
        })
        .expect("a thread for the check");

    let mut steps = 0;
    loop {
        match receiver.recv_timeout(patience) {
            Ok(report) => {
                if matches!(report, Report::Passed(_) | Report::Again(_)) {
                    // Nothing is left behind: an end by panic is not possible any more.
                    let _ = handle.join();
                }
                return report;
            }
            Err(mpsc::RecvTimeoutError::Timeout) => {
                let now = shared.steps.load(Ordering::Relaxed);
                if now == steps {
                    return stuck(&shared, patience);
                }
                steps = now;
            }
            Err(mpsc::RecvTimeoutError::Disconnected) => return stuck(&shared, Duration::ZERO),
        }
    }
}

/// Ends the search because some mode rose. All simulated threads have ended when it is thrown.
struct Again;

fn execution(model: &(dyn Fn() + Send + Sync)) {
    World::begin_execution();
    if let Err(payload) = catch_unwind(AssertUnwindSafe(model)) {
        let message = message_of(&*payload);
        World::fail(Why::Panic {
            message,
            at: World::panicked_at(),
        });
    }
    World::end_execution();
    if World::again() {
        std::panic::resume_unwind(Box::new(Again));
    }
}

fn stuck(shared: &Shared, waited: Duration) -> Report {
    Report::Failed(Box::new(Failed {
        why: Why::Stuck { waited },
        tape: shared.tape().clone(),
        preemptions: None,
        interleaving: shared.interleavings.load(Ordering::Relaxed) as usize + 1,
        perturbed: None,
        weakened: Vec::new(),
    }))
}
