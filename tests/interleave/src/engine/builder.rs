//! How a model is checked: the calls that begin a search, and their settings.

use super::search::{Model, Search};
use super::verdict::{Failure, Verdict};
use crate::sources;
use crate::story::{self, Style};
use crate::tape::Place;
use std::panic::Location;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// Runs the model under every interleaving, and panics with the story of the simplest one that fails.
///
/// The closure is run once for each interleaving, so it makes all that it uses itself. It fails by a panic that reaches it, by a deadlock, by a thread that sleeps for ever after
/// it has returned; the [crate's documentation](crate) says what else is found, and what is not.
///
/// # Panics
/// If the model fails. The message is the story.
///
/// # Examples
/// ```
/// use interleave::sync::{Arc, Mutex};
/// use interleave::thread;
///
/// let verdict = interleave::check(|| {
///     let total = Arc::new(Mutex::new(0));
///     let other = Arc::clone(&total);
///     let adder = thread::spawn(move || *other.lock().unwrap() += 1);
///     *total.lock().unwrap() += 1;
///     adder.join().unwrap();
///     assert_eq!(*total.lock().unwrap(), 2);
/// });
/// assert_eq!(verdict.preemptions(), None); // all of them
/// ```
#[track_caller]
pub fn check(model: impl Fn() + Send + Sync + 'static) -> Verdict {
    Builder::new().check(model)
}

/// Runs the model under every interleaving with at most so many preemptions, and some with one more: for models that are too
/// large for [`check`]. Most faults need one or two.
///
/// A preemption is a switch away from a thread that could have gone on.
///
/// # Panics
/// As [`check`].
#[track_caller]
pub fn check_up_to(preemptions: usize, model: impl Fn() + Send + Sync + 'static) -> Verdict {
    Builder::new().preemptions(preemptions).check(model)
}

/// How a model is checked: how far, and what it may use.
///
/// # Examples
/// ```
/// let failure = interleave::Builder::new()
///     .try_check(|| assert_eq!(1 + 1, 3))
///     .unwrap_err();
/// assert_eq!(failure.kind(), "panic");
/// ```
#[derive(Clone, Debug)]
#[must_use = "nothing is checked before `check`"]
pub struct Builder {
    pub(super) preemptions: Option<usize>,
    pub(super) threads: usize,
    pub(super) steps: usize,
    pub(super) interleavings: usize,
    pub(super) stack: usize,
    pub(super) fallback: Option<usize>,
    pub(super) perturb: bool,
    pub(super) source: Option<PathBuf>,
    pub(super) patience: Duration,
}

impl Default for Builder {
    fn default() -> Self {
        Builder::new()
    }
}

impl Builder {
    /// Every interleaving, with at most five threads (the most there can be), 1,000 steps and 300,000 interleavings.
    pub fn new() -> Self {
        Builder {
            preemptions: None,
            threads: loom::MAX_THREADS,
            steps: 1_000,
            interleavings: 300_000,
            stack: 256 * 1024,
            fallback: None,
            perturb: true,
            source: None,
            patience: Duration::from_secs(5),
        }
    }

    /// Every interleaving with at most so many preemptions (254 at most), and some with one more. The verdict says so.
    pub fn preemptions(mut self, most: usize) -> Self {
        self.preemptions = Some(most.min(254));
        self
    }

    /// At most so many threads alive at once, the main one included. More are a failure, so that "a thread for each
    /// job" can be refused by count. With such a limit the start and the end of a thread are steps, tried in every order: who is
    /// not joined counts as alive.
    pub fn threads(mut self, most: usize) -> Self {
        self.threads = most;
        self
    }

    /// At most so many steps in an interleaving. More are a failure: an endless loop, or a model that is too large.
    pub fn steps(mut self, most: usize) -> Self {
        self.steps = most;
        self
    }

    /// At most so many interleavings in one pass of the search. More are a failure: the model is too large to say that it is right.
    pub fn interleavings(mut self, most: usize) -> Self {
        self.interleavings = most;
        self
    }

    /// What to do about more interleavings than are allowed: every one with at most so many preemptions is run instead (and some with
    /// one more), and the verdict says so. For checks of answers that may be written in many ways, with few interleavings or with very many.
    pub fn else_up_to(mut self, preemptions: usize) -> Self {
        self.fallback = Some(preemptions.min(254));
        self
    }

    /// The stack of each spawned thread in bytes (256 KiB). The main thread has 32 KiB, whatever is said here.
    pub fn stack(mut self, bytes: usize) -> Self {
        self.stack = bytes;
        self
    }

    /// Whether waits may also end for no reason, `notify_one` wake another waiter, a weak compare-exchange fail (one such thing in an
    /// execution, with at most one preemption beside it, in some with two). They are tried unless this is `false`.
    pub fn perturb(mut self, perturb: bool) -> Self {
        self.perturb = perturb;
        self
    }

    /// A source file that must not name `std::{sync, thread, time}` or crossbeam itself, because what it names there would not be
    /// simulated. A check in `tests/01_NAME.rs` reads `src/exercises/NAME.rs` of its package anyway.
    pub fn source(mut self, file: impl Into<PathBuf>) -> Self {
        self.source = Some(file.into());
        self
    }

    /// How long the model may go without a step (5 s) before the check takes it for stuck: something in it waits for
    /// real, or loops without doing anything that the checker sees.
    pub fn patience(mut self, limit: Duration) -> Self {
        self.patience = limit;
        self
    }

    /// Checks the model, and panics with the story of the simplest interleaving that fails.
    ///
    /// Where the environment variable `INTERLEAVE_JSON` names a file, the story is written there as well, as JSON. Where
    /// `INTERLEAVE_MOST` holds a number, a model that has not failed after so many interleavings in all of its passes fails for that: for those
    /// who judge many answers that are known to be wrong.
    ///
    /// # Panics
    /// If the model fails.
    #[track_caller]
    pub fn check(&self, model: impl Fn() + Send + Sync + 'static) -> Verdict {
        self.told(Arc::new(model), Location::caller())
    }

    /// Not generic, since every test of every answer calls it: it is compiled once.
    #[track_caller]
    fn told(&self, model: Model, place: Place) -> Verdict {
        match self.search(model, place) {
            Ok(verdict) => {
                println!("{verdict}");
                verdict
            }
            Err(failure) => {
                if let Some(file) = std::env::var_os("INTERLEAVE_JSON")
                    && let Err(error) = std::fs::write(&file, failure.json())
                {
                    eprintln!(
                        "the story could not be written to {}: {error}",
                        Path::new(&file).display()
                    );
                }
                if failure.is_unwritten() {
                    unwritten(&failure, place);
                }
                panic!("{}", story::tell(&failure.0, Style::detect()))
            }
        }
    }

    /// Checks the model, and hands the failure back instead of panicking.
    ///
    /// # Errors
    /// The simplest interleaving that fails.
    #[track_caller]
    pub fn try_check(&self, model: impl Fn() + Send + Sync + 'static) -> Result<Verdict, Failure> {
        self.search(Arc::new(model), Location::caller())
    }

    fn search(&self, model: Model, place: Place) -> Result<Verdict, Failure> {
        let verdict = Search::of(self, Arc::clone(&model), place).verdict();
        match (self.fallback, verdict) {
            (Some(preemptions), Err(failure)) if failure.too_many() => {
                let most = Builder::new().interleavings;
                let bounded = Builder {
                    fallback: None,
                    interleavings: most,
                    ..self.clone()
                };
                Search::of(&bounded.preemptions(preemptions), model, place).verdict()
            }
            (_, verdict) => verdict,
        }
    }
}

/// Nothing is wrong yet: the code under the check is a `todo!`. That is told in full once, not by every test of a file.
#[track_caller]
fn unwritten(failure: &Failure, place: Place) -> ! {
    static TOLD: AtomicBool = AtomicBool::new(false);
    if TOLD.swap(true, Ordering::Relaxed) {
        panic!("not yet implemented; another test of this file says more");
    }
    panic!(
        "{}What is asked is said at the head of {}.\n",
        story::tell(&failure.0, Style::detect()),
        sources::shown(place.file())
    )
}
