//! The search: which passes are made over a model, and what becomes of their reports.

use super::world::{Choice, ChoiceKind, Findings, Key, Mode, Report, Setup, Shared, World};
use crate::sources;
use crate::story::{self, Style};
use crate::tape::{Failed, Place, Why};
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fmt;
use std::ops::Range;
use std::panic::{AssertUnwindSafe, Location, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;
use std::sync::{Arc, mpsc};
use std::time::{Duration, Instant};

type Model = Arc<dyn Fn() + Send + Sync>;

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

/// Runs the model under every interleaving with at most so many preemptions: for models that are too large for
/// [`check`]. Most faults need one or two.
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
    preemptions: Option<usize>,
    threads: usize,
    steps: usize,
    interleavings: usize,
    stack: usize,
    fallback: Option<usize>,
    perturb: bool,
    source: Option<PathBuf>,
    patience: Duration,
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

    /// At most so many preemptions in an interleaving (255 at most). The verdict says so.
    pub fn preemptions(mut self, most: usize) -> Self {
        self.preemptions = Some(most.min(255));
        self
    }

    /// At most so many threads alive at once, the main one included. More are a failure, so that "a thread for each
    /// job" can be refused by count.
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

    /// What to do about more interleavings than are allowed: every one with at most so many preemptions is run instead, and the
    /// verdict says so. For checks of answers that may be written in many ways, with few interleavings or with very many.
    pub fn else_up_to(mut self, preemptions: usize) -> Self {
        self.fallback = Some(preemptions.min(255));
        self
    }

    /// The stack of each spawned thread in bytes (256 KiB). The main thread has 32 KiB, whatever is said here.
    pub fn stack(mut self, bytes: usize) -> Self {
        self.stack = bytes;
        self
    }

    /// Whether waits may also end for no reason, `notify_one` wake another waiter, a weak compare-exchange fail (one such thing in an
    /// execution, with at most two preemptions). They are tried unless this is `false`.
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
    /// Where the environment variable `INTERLEAVE_JSON` names a file, the story is written there as well, as JSON.
    ///
    /// # Panics
    /// If the model fails.
    #[track_caller]
    pub fn check(&self, model: impl Fn() + Send + Sync + 'static) -> Verdict {
        match self.search(Arc::new(model), Location::caller()) {
            Ok(verdict) => {
                println!("{verdict}");
                verdict
            }
            Err(failure) => {
                if let Some(file) = std::env::var_os("INTERLEAVE_JSON")
                    && let Err(error) = std::fs::write(&file, failure.json())
                {
                    eprintln!("the story could not be written to {}: {error}", Path::new(&file).display());
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
        let verdict = self.search_once(Arc::clone(&model), place);
        match (self.fallback, verdict) {
            (Some(preemptions), Err(failure)) if failure.too_many() => {
                let most = Builder::new().interleavings;
                let bounded = Builder { fallback: None, interleavings: most, ..self.clone() };
                bounded.preemptions(preemptions).search_once(model, place)
            }
            (_, verdict) => verdict,
        }
    }

    fn search_once(&self, model: Model, place: Place) -> Result<Verdict, Failure> {
        let mut search = Search {
            builder: self,
            model,
            place,
            started: Instant::now(),
            modes: BTreeMap::new(),
            weakened: BTreeSet::new(),
            files: BTreeSet::new(),
            most_alive: 1,
            most_steps: 0,
            executions: 0,
        };
        let verdict = search.run();
        // Whatever came out: it means little if the exercise goes round the simulation.
        match search.imported() {
            Some(why) => Err(Failure(Failed::without_tape(why))),
            None => verdict.map_err(Failure),
        }
    }
}

/// A search under way: what it has learnt of the model so far.
struct Search<'a> {
    builder: &'a Builder,
    model: Model,
    place: Place,
    started: Instant,
    modes: BTreeMap<Key, Mode>,
    weakened: BTreeSet<Key>,
    files: BTreeSet<&'static str>,
    most_alive: usize,
    most_steps: usize,
    executions: usize,
}

type Decisions = BTreeMap<Choice, usize>;

impl Search<'_> {
    /// At most one preemption, then all that are asked for. What fails is then looked for with fewer: the first number with
    /// which it fails again is the simplest interleaving's.
    fn run(&mut self) -> Result<Verdict, Box<Failed>> {
        let last = self.builder.preemptions;
        let mut choices = BTreeMap::new();
        if last.is_none_or(|last| last > 1) {
            let few = self.all_arms(Some(1));
            choices = few.map_err(|failed| self.simplest(0..1, failed))?.choices;
        }
        let fewer = if last.is_some_and(|last| last < 2) { 0 } else { 2 };
        let all = self.all_arms(last);
        let all = all.map_err(|failed| self.simplest(fewer..last.unwrap_or(255), failed))?;
        choices.extend(all.choices);
        let interleavings = all.interleavings;
        let perturbed = self.perturbed(choices)?;
        Ok(Verdict {
            interleavings,
            preemptions: last,
            perturbed,
            threads: self.most_alive,
            steps: self.most_steps,
            executions: self.executions,
            time: self.started.elapsed(),
        })
    }

    /// The failure with the fewest preemptions, of which this many are to be tried.
    fn simplest(&mut self, fewer: Range<usize>, failed: Box<Failed>) -> Box<Failed> {
        if matches!(failed.why, Why::TooManyInterleavings { .. }) {
            return failed;
        }
        for bound in fewer {
            if let Err(simpler) = self.all_arms(Some(bound)) {
                return simpler;
            }
        }
        failed
    }

    /// One pass for each way in which `select!` could choose among ready arms.
    fn all_arms(&mut self, bound: Option<usize>) -> Result<Findings, Box<Failed>> {
        let mut total = Findings::default();
        let mut tried = BTreeSet::new();
        let mut queue = VecDeque::from([Decisions::new()]);
        while let Some(decisions) = queue.pop_front() {
            if !tried.insert(decisions.clone()) {
                continue;
            }
            let found = self.pass(bound, decisions.clone())?;
            for (choice, alternatives) in &found.choices {
                if choice.kind == ChoiceKind::Arm && !decisions.contains_key(choice) {
                    for arm in 1..*alternatives {
                        let mut more = decisions.clone();
                        more.insert(*choice, arm);
                        queue.push_back(more);
                    }
                }
            }
            total.interleavings += found.interleavings;
            total.choices.extend(found.choices);
            let limit = self.builder.interleavings;
            if total.interleavings > limit {
                return Err(Failed::without_tape(Why::TooManyInterleavings { limit }));
            }
        }
        Ok(total)
    }

    /// One pass for each single thing beyond scheduling that std allows.
    fn perturbed(&mut self, choices: BTreeMap<Choice, usize>) -> Result<usize, Box<Failed>> {
        let mut tried = 0;
        if !self.builder.perturb {
            return Ok(tried);
        }
        let most = self.builder.preemptions.unwrap_or(2).min(2);
        for (choice, alternatives) in choices {
            if !matches!(choice.kind, ChoiceKind::Perturbed(_)) {
                continue;
            }
            for taken in 1..alternatives {
                let decisions = Decisions::from([(choice, taken)]);
                match self.pass(Some(most), decisions.clone()) {
                    Ok(found) => tried += found.interleavings,
                    Err(failed) => {
                        let simpler = (0..most).find_map(|bound| self.pass(Some(bound), decisions.clone()).err());
                        return Err(simpler.unwrap_or(failed));
                    }
                }
            }
        }
        Ok(tried)
    }

    /// One run of loom's search, begun anew while it finds that objects need more of their traffic to be steps.
    fn pass(&mut self, bound: Option<usize>, decisions: Decisions) -> Result<Findings, Box<Failed>> {
        loop {
            let setup = Setup {
                modes: self.modes.clone(),
                weakened: self.weakened.clone(),
                decisions: decisions.clone(),
                bound,
                most_alive: self.builder.threads,
                most_steps: self.builder.steps,
                most_interleavings: self.builder.interleavings,
                stack: self.builder.stack,
                place: self.place,
            };
            let report = run_pass(setup, Arc::clone(&self.model), self.builder.patience);
            match report {
                Report::Failed(mut failed) => {
                    self.files.extend(failed.tape.steps.iter().map(|step| step.at.file()));
                    failed.preemptions = bound;
                    return Err(failed);
                }
                Report::Passed(found) => {
                    self.learn(&found);
                    return Ok(found);
                }
                Report::Again(found) => {
                    self.learn(&found);
                    self.modes.extend(found.modes);
                    self.weakened.extend(found.weakened.into_keys());
                }
            }
        }
    }

    fn learn(&mut self, found: &Findings) {
        self.files.extend(&found.files);
        self.executions += found.interleavings;
        self.most_alive = self.most_alive.max(found.most_alive);
        self.most_steps = self.most_steps.max(found.most_steps);
    }

    /// The first place where a file that the model runs names what is not simulated.
    ///
    /// Read are the file that was named, and the exercise that the check's own file is called after, unless the model
    /// runs another in its place (the reference answer): that is then read instead.
    fn imported(&self) -> Option<Why> {
        let mut files: Vec<PathBuf> = self.builder.source.iter().cloned().collect();
        if let Some(exercise) = sources::exercise_of(Path::new(self.place.file())) {
            let name = exercise.file_name();
            let others: Vec<&&str> = self.files.iter().filter(|file| **file != self.place.file()).collect();
            let run = others.iter().find(|file| Path::new(file).file_name() == name);
            match run {
                Some(file) => files.push(PathBuf::from(**file)),
                None => files.push(exercise),
            }
        }
        files.into_iter().find_map(|file| {
            let (line, path) = sources::direct_import(&file)?;
            Some(Why::Imported { file: file.display().to_string(), line, path })
        })
    }
}

/// Runs a pass on an OS thread of its own, and waits for its report, or for it to get stuck.
fn run_pass(setup: Setup, model: Model, patience: Duration) -> Report {
    let shared = Arc::new(Shared::default());
    let (sender, receiver) = mpsc::channel();
    let name = std::thread::current().name().unwrap_or("main").to_owned();
    let theirs = Arc::clone(&shared);
    let bound = setup.bound;
    let place = setup.place;
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
            let result = catch_unwind(AssertUnwindSafe(|| builder.check(move || execution(&*model, place))));
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

fn execution(model: &(dyn Fn() + Send + Sync), place: Place) {
    World::begin_execution();
    if let Err(payload) = catch_unwind(AssertUnwindSafe(model)) {
        let message = super::world::message_of(&*payload);
        World::fail(Why::Panic { message, at: World::panicked_at() });
    }
    let _ = place;
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

/// What a model that passed was put through.
#[derive(Clone, Debug)]
pub struct Verdict {
    interleavings: usize,
    preemptions: Option<usize>,
    perturbed: usize,
    threads: usize,
    steps: usize,
    executions: usize,
    time: Duration,
}

impl Verdict {
    /// How many interleavings were run.
    ///
    /// Those that differ only in the order of steps that don't conflict are run once or a few times, not once for each
    /// order.
    pub fn interleavings(&self) -> usize {
        self.interleavings
    }

    /// With at most how many preemptions; `None` means that there was no bound, so these were all.
    pub fn preemptions(&self) -> Option<usize> {
        self.preemptions
    }

    /// How many more were run in which a wait ended for no reason, `notify_one` woke another waiter, or a weak compare-exchange failed.
    pub fn perturbed(&self) -> usize {
        self.perturbed
    }

    /// The most threads that were alive at once, the main one included.
    pub fn threads(&self) -> usize {
        self.threads
    }

    /// The most steps that an interleaving had.
    pub fn steps(&self) -> usize {
        self.steps
    }

    /// How often the model was run in all: the interleavings with few preemptions are run first, and then again among
    /// the others.
    pub fn executions(&self) -> usize {
        self.executions
    }

    /// How long the search took.
    pub fn time(&self) -> Duration {
        self.time
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.interleavings, self.preemptions) {
            (1, None) => write!(f, "passed: there is 1 interleaving")?,
            (n, None) => write!(f, "passed in all {n} interleavings")?,
            (n, Some(1)) => write!(f, "passed in all {n} interleavings with at most 1 preemption")?,
            (n, Some(bound)) => write!(f, "passed in all {n} interleavings with at most {bound} preemptions")?,
        }
        if self.perturbed > 0 {
            write!(f, ", and in {} perturbed ones", self.perturbed)?;
        }
        Ok(())
    }
}

/// A model that failed: the simplest interleaving in which it does.
///
/// Its [`Display`](fmt::Display) is the story.
pub struct Failure(Box<Failed>);

impl Failure {
    /// What went wrong, in a word: `deadlock`, `left behind`, `panic`, `double panic`, `endless loop`, `too many threads`, `too many alive`,
    /// `too many steps`, `too many interleavings`, `stack overflow`, `not deterministic`, `outlived`, `imported`, `stuck`, or `loom`.
    pub fn kind(&self) -> &'static str {
        story::verdict(&self.0.why)
    }

    fn too_many(&self) -> bool {
        matches!(self.0.why, Why::TooManyInterleavings { .. })
    }

    /// How many preemptions the interleaving has: none that fails has fewer. `None` if that was not established.
    pub fn preemptions(&self) -> Option<usize> {
        self.0.preemptions
    }

    /// Which interleaving it was of the pass that found it, from 1.
    pub fn interleaving(&self) -> usize {
        self.0.interleaving
    }

    /// How many steps it took to the failure.
    pub fn steps(&self) -> usize {
        self.0.tape.steps.len()
    }

    /// Whether it needed something beyond scheduling that std allows: a wait that ended for no reason, another waiter
    /// woken, a weak compare-exchange that failed.
    pub fn is_perturbed(&self) -> bool {
        self.0.perturbed.is_some()
    }

    /// The story without colours, for a terminal of 80 columns.
    pub fn story(&self) -> String {
        story::tell(&self.0, Style { colour: false })
    }

    /// The story as JSON, for programs that draw it; the [module of stories](crate) says what is in it.
    pub fn json(&self) -> String {
        story::json(&self.0).to_string()
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.story())
    }
}

impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.story())
    }
}

impl std::error::Error for Failure {}
