//! The world of one execution: who runs, who sleeps, what was recorded.

use super::{Letter, Spot};
use crate::tape::{
    Act, Failed, Lane, Object, ObjectId, ObjectKind, Perturbed, Place, State, Step, Tape, Thread,
    Value, Wake, Why,
};
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, PanicHookInfo, catch_unwind};
use std::rc::Rc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, Once, PoisonError, mpsc};
use std::time::Duration;

/// How much of an object's traffic has to be a step of its own. It is kept for each line that makes objects, starts low,
/// and only rises: what needs more says so, and the search begins anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Mode {
    /// Blocking operations only: what merely ends somebody's wait conflicts with nothing.
    Fine,
    /// Somebody looks without waiting (`try_lock`, `try_recv`, `len`, a timeout): every operation on the object conflicts with
    /// every other, and releases are steps.
    Coarse,
    /// Somebody looks at several objects at once (`select!`): all of them are one object to the search.
    Grouped,
}

/// A place where something other than scheduling decides, numbered within its thread.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Choice {
    pub(crate) lane: Lane,
    pub(crate) kind: ChoiceKind,
    pub(crate) nth: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum ChoiceKind {
    /// Which of several ready arms a `select!` takes.
    Arm,
    Perturbed(Perturbed),
}

/// What a pass is allowed, and how it is set up. The same for all executions of the pass.
#[derive(Clone, Debug)]
pub(crate) struct Setup {
    pub(crate) modes: BTreeMap<Key, Mode>,
    pub(crate) weakened: BTreeSet<Key>,
    pub(crate) decisions: BTreeMap<Choice, usize>,
    pub(crate) bound: Option<usize>,
    pub(crate) most_alive: usize,
    pub(crate) most_steps: usize,
    pub(crate) most_interleavings: usize,
    pub(crate) stack: usize,
    /// The call of the check.
    pub(crate) place: Place,
}

/// A line that makes objects.
pub(crate) type Key = (&'static str, u32, u32);

pub(crate) fn key(place: Place) -> Key {
    (place.file(), place.line(), place.column())
}

/// What a pass found out, sent to the check that waits for it.
pub(crate) enum Report {
    Passed(Findings),
    /// Some mode rose: begin anew.
    Again(Findings),
    Failed(Box<Failed>),
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Findings {
    pub(crate) interleavings: usize,
    pub(crate) modes: BTreeMap<Key, Mode>,
    /// The places of atomics used with `SeqCst` and with something weaker.
    pub(crate) weakened: BTreeMap<Key, ()>,
    /// Every choice met, with the largest number of alternatives it had.
    pub(crate) choices: BTreeMap<Choice, usize>,
    pub(crate) most_alive: usize,
    pub(crate) most_steps: usize,
    pub(crate) files: BTreeSet<&'static str>,
}

/// What the waiting check can see while a pass runs.
#[derive(Default)]
pub(crate) struct Shared {
    pub(crate) tape: Mutex<Tape>,
    pub(crate) steps: AtomicU64,
    pub(crate) interleavings: AtomicU64,
}

impl Shared {
    pub(crate) fn tape(&self) -> std::sync::MutexGuard<'_, Tape> {
        self.tape.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

thread_local! {
    static WORLD: World = World::default();
}

/// The world of the OS thread that runs a pass; elsewhere there is nothing in it.
#[derive(Default)]
pub(crate) struct World {
    /// An execution is under way.
    live: Cell<bool>,
    /// The model has failed: nothing of it runs any more.
    frozen: Cell<bool>,
    /// Which simulated thread runs. Every operation restores it when it comes back from loom.
    lane: Cell<Lane>,
    /// Tells executions apart, so that an object of an earlier one is recognised.
    epoch: Cell<u64>,
    /// Some simulated thread may be unwinding.
    unwinding: Cell<bool>,
    /// What loom said when it refused to go on.
    refused: RefCell<Option<String>>,
    pass: RefCell<Option<Pass>>,
    run: RefCell<Run>,
}

/// What lives as long as a pass.
struct Pass {
    setup: Setup,
    shared: Arc<Shared>,
    report: Option<mpsc::Sender<Report>>,
    findings: Findings,
    again: bool,
    /// The steps of the execution before, and the threads of its operations in their order; and the latter of this one.
    previous: Vec<Step>,
    previous_order: Vec<Lane>,
    order: Vec<Lane>,
}

/// What lives as long as an execution.
#[derive(Default)]
struct Run {
    lanes: Vec<LaneState>,
    letters: usize,
    clock: Duration,
    group: Option<Arc<Spot>>,
    alive: usize,
    main_returned: bool,
    /// The tape has been the same as the previous execution's so far.
    replays: bool,
    /// How each line's atomics were used: (with `SeqCst`, with something weaker).
    orderings: BTreeMap<Key, (bool, bool)>,
}

#[derive(Default)]
struct LaneState {
    handle: Option<loom::thread::Thread>,
    asleep: bool,
    /// It unwinds, unless nobody on this OS thread does (see [`World::panicking`]).
    unwinds: bool,
    ended: bool,
    /// Who waits for its end.
    joiner: Option<Lane>,
    /// The token that `unpark` hands over.
    token: bool,
    /// It sleeps in `park`.
    parked: bool,
    /// Where `park` and `unpark` meet, and where an end and `is_finished` do; made when they are first needed.
    park: Option<Arc<Spot>>,
    end: Option<Arc<Spot>>,
    idle: Vec<(Place, u64, usize)>,
    choices: BTreeMap<ChoiceKind, usize>,
}


// ----- The execution, seen from the search -----

impl World {
    /// Prepares this OS thread for a pass.
    pub(super) fn begin_pass(setup: Setup, shared: Arc<Shared>, report: mpsc::Sender<Report>) {
        install_hook();
        WORLD.with(|w| {
            let findings = Findings { modes: setup.modes.clone(), ..Findings::default() };
            *w.pass.borrow_mut() = Some(Pass {
                setup,
                shared,
                report: Some(report),
                findings,
                again: false,
                previous: Vec::new(),
                previous_order: Vec::new(),
                order: Vec::new(),
            });
        });
    }

    /// Begins an execution, on loom's main thread.
    pub(super) fn begin_execution() {
        WORLD.with(|w| {
            let main = LaneState { handle: Some(loom::thread::current()), ..LaneState::default() };
            // Some time has passed already, so that a little can be subtracted from it.
            let clock = Duration::from_secs(3600);
            *w.run.borrow_mut() = Run { lanes: vec![main], alive: 1, clock, replays: true, ..Run::default() };
            w.lane.set(0);
            // Over all passes and checks: each has an OS thread of its own, and a static outlives them.
            static EXECUTIONS: AtomicU64 = AtomicU64::new(0);
            w.epoch.set(EXECUTIONS.fetch_add(1, Ordering::Relaxed));
            w.live.set(true);
            let over = w.with_pass(|pass| {
                pass.findings.interleavings += 1;
                pass.findings.most_alive = pass.findings.most_alive.max(1);
                let tried = pass.findings.interleavings - 1;
                pass.shared.interleavings.store(tried as u64, Ordering::Relaxed);
                std::mem::swap(&mut pass.previous_order, &mut pass.order);
                pass.order.clear();
                let mut tape = pass.shared.tape();
                std::mem::swap(&mut pass.previous, &mut tape.steps);
                tape.steps.clear();
                tape.objects.clear();
                tape.threads.clear();
                tape.threads.push(Thread { name: None, spawned: None, state: State::Running });
                let limit = pass.setup.most_interleavings;
                (tried >= limit).then_some(Why::TooManyInterleavings { limit })
            });
            if let Some(why) = over {
                World::fail(why);
            }
        });
    }

    /// Ends an execution, on loom's main thread, whose closure has come back: waits for the other threads.
    pub(super) fn end_execution() {
        let at = WORLD.with(|w| w.with_pass(|pass| pass.setup.place));
        World::record(Act::End, None, at);
        WORLD.with(|w| {
            let mut run = w.run.borrow_mut();
            run.main_returned = true;
            run.alive -= 1;
        });
        World::set_state(0, State::Ended);
        // Out of the way of the others: were it runnable, the search would try to run it in between.
        while WORLD.with(|w| w.run.borrow().alive > 0) {
            WORLD.with(|w| w.run.borrow_mut().lanes[0].asleep = true);
            World::with_loom(loom::thread::park);
        }
        WORLD.with(|w| {
            w.live.set(false);
            w.with_pass(|pass| {
                let tape = pass.shared.tape();
                pass.findings.most_steps = pass.findings.most_steps.max(tape.steps.len());
                if pass.findings.interleavings == 1 {
                    pass.findings.files.extend(tape.steps.iter().map(|step| step.at.file()));
                }
            });
        });
    }

    /// Whether some mode rose, so that the pass is not worth going on with.
    pub(super) fn again() -> bool {
        WORLD.with(|w| w.with_pass(|pass| pass.again))
    }

    /// Reports that all executions of the pass went well (or that it must begin anew), unless a failure was reported.
    pub(super) fn end_pass() {
        WORLD.with(|w| {
            w.with_pass(|pass| {
                if let Some(report) = pass.report.take() {
                    let findings = std::mem::take(&mut pass.findings);
                    let _ = report.send(if pass.again { Report::Again(findings) } else { Report::Passed(findings) });
                }
            });
        });
    }

    /// Reports what came out of loom as a panic, unless a failure was reported before.
    pub(super) fn broke(payload: &(dyn Any + Send)) {
        let why = World::why(payload);
        WORLD.with(|w| w.report(why));
    }
}

// ----- Failing -----

impl World {
    /// Reports the failure and never comes back: the model stands still from here on.
    pub(crate) fn fail(why: Why) -> ! {
        WORLD.with(|w| w.report(why));
        World::halt()
    }

    /// Never comes back. The OS thread is left behind, parked, with the model as it stood.
    fn halt() -> ! {
        WORLD.with(|w| {
            // A failure that loom found while a simulated thread ended has not been reported yet.
            let message = w.refused.borrow().clone().unwrap_or_default();
            let why = World::why_of_message(&message);
            w.report(why);
        });
        loop {
            std::thread::park();
        }
    }

    fn report(&self, why: Why) {
        self.frozen.set(true);
        self.with_pass(|pass| {
            let Some(report) = pass.report.take() else { return };
            let weakened = self.run.borrow().orderings.iter().filter(|(key, used)| {
                pass.setup.weakened.contains(*key) && used.0
            }).count();
            let mut tape = std::mem::take(&mut *pass.shared.tape());
            tape.tell_sleepers();
            let weakened = if weakened == 0 {
                Vec::new()
            } else {
                tape.objects.iter().filter(|o| o.kind == ObjectKind::Atomic)
                    .map(|o| o.made).filter(|made| pass.setup.weakened.contains(&key(made))).collect()
            };
            let perturbed = pass.setup.decisions.keys().find_map(|choice| match choice.kind {
                ChoiceKind::Perturbed(what) => Some(what),
                ChoiceKind::Arm => None,
            });
            let failed = Failed {
                why,
                tape,
                preemptions: pass.setup.bound,
                interleaving: pass.findings.interleavings,
                perturbed,
                weakened,
            };
            let _ = report.send(Report::Failed(Box::new(failed)));
        });
    }

    fn why(payload: &(dyn Any + Send)) -> Why {
        let message = payload
            .downcast_ref::<String>()
            .map(String::as_str)
            .or_else(|| payload.downcast_ref::<&str>().copied());
        match message {
            Some(message) => World::why_of_message(message),
            // loom's coroutines report a stack that ran over with an error of their own, and nothing else.
            None => WORLD.with(|w| Why::StackOverflow {
                lane: w.lane.get(),
                bytes: if w.lane.get() == 0 { MAIN_STACK } else { w.with_pass(|pass| pass.setup.stack) },
            }),
        }
    }

    fn why_of_message(message: &str) -> Why {
        if message.is_empty() || message.contains("deadlock") {
            let sleepers = World::sleepers();
            if WORLD.with(|w| w.run.borrow().main_returned) {
                Why::LeftBehind { lanes: sleepers }
            } else {
                Why::Deadlock
            }
        } else if message.contains("maximum number of branches") {
            World::endless().unwrap_or(Why::TooManySteps {
                limit: WORLD.with(|w| w.with_pass(|pass| pass.setup.most_steps)),
            })
        } else if message.contains("fully deterministic") {
            Why::NotDeterministic { before: None, now: None }
        } else {
            Why::Loom { message: message.to_owned() }
        }
    }

    fn sleepers() -> Vec<Lane> {
        WORLD.with(|w| {
            w.with_pass(|pass| {
                let tape = pass.shared.tape();
                let sleeps = |thread: &Thread| matches!(thread.state, State::Sleeping(_));
                tape.threads.iter().enumerate().filter(|(_, t)| sleeps(t)).map(|(lane, _)| lane).collect()
            })
        })
    }

    /// The lane that goes round without end, if the last steps were its alone and at few places.
    fn endless() -> Option<Why> {
        const WINDOW: usize = 60;
        WORLD.with(|w| {
            w.with_pass(|pass| {
                let tape = pass.shared.tape();
                let last = &tape.steps[tape.steps.len().checked_sub(WINDOW)?..];
                let lane = last[WINDOW - 1].lane;
                let places: BTreeSet<Key> = last.iter().filter(|s| s.lane == lane).map(|s| key(s.at)).collect();
                let own = last.iter().filter(|s| s.lane == lane).count();
                (own * 10 >= WINDOW * 4 && places.len() <= 8)
                    .then_some(Why::EndlessLoop { lane, at: Some(last[WINDOW - 1].at) })
            })
        })
    }
}

/// What is said where something of a model is used elsewhere.
const OUTSIDE: &str = "interleave: this belongs to a model, and can be used only inside `interleave::check`";

/// loom gives its main thread this much stack, and offers no way to ask for more.
const MAIN_STACK: usize = 32 * 1024;

// ----- What the primitives use -----

impl World {
    /// Runs an operation of loom's, during which other simulated threads may run.
    pub(crate) fn with_loom<R>(operation: impl FnOnce() -> R) -> R {
        WORLD.with(|w| {
            if w.frozen.get() {
                World::halt();
            }
            assert!(w.live.get(), "{OUTSIDE}");
            let lane = w.lane.get();
            let result = catch_unwind(AssertUnwindSafe(operation));
            w.lane.set(lane);
            w.follow(lane);
            match result {
                Ok(result) => result,
                Err(payload) => World::fail(World::why(&*payload)),
            }
        })
    }

    /// Notes that an operation of this thread is over: as long as the order of these is the previous execution's, the
    /// steps must be, too.
    fn follow(&self, lane: Lane) {
        if self.frozen.get() {
            return;
        }
        let mut run = self.run.borrow_mut();
        self.with_pass(|pass| {
            if run.replays && pass.previous_order.get(pass.order.len()) != Some(&lane) {
                run.replays = false;
            }
            pass.order.push(lane);
        });
    }

    /// The model has failed, and whoever asks is being torn down: leave everything as it is.
    pub(crate) fn frozen() -> bool {
        WORLD.try_with(|w| w.frozen.get()).unwrap_or(true)
    }

    /// An execution is under way on this OS thread, and has not failed.
    pub(crate) fn live() -> bool {
        WORLD.try_with(|w| w.live.get() && !w.frozen.get()).unwrap_or(false)
    }

    pub(crate) fn epoch() -> u64 {
        WORLD.with(|w| w.epoch.get())
    }

    /// Fails if the object is one of an earlier execution's.
    pub(crate) fn same_epoch(epoch: u64, at: Place) {
        if WORLD.with(|w| w.live.get() && w.epoch.get() != epoch) {
            World::fail(Why::Outlived { at });
        }
    }

    /// The simulated thread that runs.
    pub(crate) fn lane() -> Lane {
        WORLD.with(|w| {
            assert!(w.live.get(), "{OUTSIDE}");
            w.lane.get()
        })
    }

    /// Sleeps until another thread calls [`World::wake`] for it. The step says what for.
    pub(crate) fn sleep(act: Act, object: Option<ObjectId>, at: Place) {
        World::sleep_after(act, object, at, || ());
    }

    /// Falls asleep, then gives something up, then sleeps until it is woken; it may be as soon as it has fallen asleep.
    pub(crate) fn sleep_after(act: Act, object: Option<ObjectId>, at: Place, give_up: impl FnOnce()) {
        let lane = World::lane();
        World::record(act.clone(), object, at);
        World::set_state(lane, State::Sleeping(Step { lane, act, object, at }));
        WORLD.with(|w| w.run.borrow_mut().lanes[lane].asleep = true);
        give_up();
        while WORLD.with(|w| w.run.borrow().lanes[lane].asleep) {
            World::with_loom(loom::thread::park);
        }
    }

    /// Wakes a thread that sleeps: it then knows what the waker knows.
    pub(crate) fn wake(lane: Lane) {
        let handle = WORLD.with(|w| {
            let mut run = w.run.borrow_mut();
            let state = &mut run.lanes[lane];
            debug_assert!(state.asleep, "only sleepers are woken");
            state.asleep = false;
            state.handle.clone()
        });
        World::set_state(lane, State::Running);
        if let Some(handle) = handle {
            World::with_loom(|| handle.unpark());
        }
    }

    /// A thread waits in loom itself, for the reason that the step tells.
    pub(crate) fn asleep(step: Step) {
        World::set_state(step.lane, State::Sleeping(step));
    }

    /// The opposite of [`World::asleep`].
    pub(crate) fn awake(lane: Lane) {
        World::set_state(lane, State::Running);
    }

    fn set_state(lane: Lane, state: State) {
        WORLD.with(|w| w.with_pass(|pass| pass.shared.tape().threads[lane].state = state));
    }

    /// Writes a step down. Call it in the same breath as the change that it tells of, with no operation of loom's
    /// in between: the steps of a schedule must follow from the steps before.
    pub(crate) fn record(act: Act, object: Option<ObjectId>, at: Place) {
        let why = WORLD.with(|w| {
            if w.frozen.get() || !w.live.get() {
                return None;
            }
            w.forget_unwinding();
            let mut run = w.run.borrow_mut();
            let step = Step { lane: w.lane.get(), act, object, at };
            w.with_pass(|pass| {
                pass.shared.steps.fetch_add(1, Ordering::Relaxed);
                let mut tape = pass.shared.tape();
                let mut differs = None;
                if run.replays {
                    match pass.previous.get(tape.steps.len()) {
                        Some(before) if *before == step => {}
                        Some(before) if before.lane == step.lane && !may_differ(before, &step) => {
                            differs = Some(Why::NotDeterministic { before: Some(before.clone()), now: Some(step.clone()) });
                        }
                        _ => run.replays = false,
                    }
                }
                tape.steps.push(step);
                if differs.is_none() && tape.steps.len() > pass.setup.most_steps {
                    differs = Some(Why::TooManySteps { limit: pass.setup.most_steps });
                }
                differs
            })
        });
        match why {
            None => {}
            Some(Why::TooManySteps { limit }) => World::fail(World::endless().unwrap_or(Why::TooManySteps { limit })),
            Some(why) => World::fail(why),
        }
    }

    /// A new object of the model.
    pub(crate) fn object(kind: ObjectKind, made: Place) -> ObjectId {
        WORLD.with(|w| {
            if !w.live.get() {
                return usize::MAX;
            }
            w.with_pass(|pass| {
                let mut tape = pass.shared.tape();
                tape.objects.push(Object { kind, made });
                tape.objects.len() - 1
            })
        })
    }

    /// The number of this execution's next letter.
    pub(super) fn next_letter() -> usize {
        WORLD.with(|w| {
            let mut run = w.run.borrow_mut();
            run.letters += 1;
            run.letters - 1
        })
    }

    /// How much of the traffic of the objects made at this line has to be steps.
    pub(crate) fn mode(made: Place) -> Mode {
        WORLD.with(|w| {
            if !w.live.get() {
                return Mode::Fine;
            }
            w.with_pass(|pass| pass.setup.modes.get(&key(made)).copied().unwrap_or(Mode::Fine))
        })
    }

    /// Asks for a mode. If it is more than the objects of this line have, the search begins anew with it once this
    /// execution is over.
    pub(crate) fn demand(mode: Mode, made: Place) {
        WORLD.with(|w| {
            w.with_pass(|pass| {
                let has = pass.findings.modes.entry(key(made)).or_insert(Mode::Fine);
                if *has < mode {
                    *has = mode;
                    pass.again = true;
                }
            });
        });
    }

    /// The spot that all objects of mode [`Mode::Grouped`] share.
    pub(crate) fn group() -> Arc<Spot> {
        if let Some(group) = WORLD.with(|w| w.run.borrow().group.clone()) {
            return group;
        }
        let group = Arc::new(Spot::new());
        WORLD.with(|w| w.run.borrow_mut().group = Some(group.clone()));
        group
    }

    /// Notes how an atomic of this line is used, and says whether its `SeqCst` counts as such: it does not where the line's atomics
    /// are used with something weaker as well.
    pub(crate) fn sequential(made: Place, seq_cst: bool) -> bool {
        WORLD.with(|w| {
            let mut run = w.run.borrow_mut();
            let used = run.orderings.entry(key(made)).or_default();
            if seq_cst { used.0 = true } else { used.1 = true }
            let mixed = used.0 && used.1;
            w.with_pass(|pass| {
                let weakened = pass.setup.weakened.contains(&key(made));
                if mixed && !weakened && pass.findings.weakened.insert(key(made), ()).is_none() {
                    pass.again = true;
                }
                !weakened
            })
        })
    }

    /// Which of `alternatives` (at least one) is taken where something other than scheduling decides.
    pub(crate) fn choose(kind: ChoiceKind, alternatives: usize) -> usize {
        WORLD.with(|w| {
            assert!(w.live.get(), "{OUTSIDE}");
            let lane = w.lane.get();
            let nth = {
                let mut run = w.run.borrow_mut();
                let count = run.lanes[lane].choices.entry(kind).or_insert(0);
                *count += 1;
                *count - 1
            };
            w.with_pass(|pass| {
                let choice = Choice { lane, kind, nth };
                let most = pass.findings.choices.entry(choice).or_insert(1);
                *most = (*most).max(alternatives);
                let decided = pass.setup.decisions.get(&choice).copied().unwrap_or(0);
                if decided < alternatives { decided } else { 0 }
            })
        })
    }

    /// Whether this pass lets something happen here that std allows and that a schedule alone does not show.
    pub(crate) fn perturbed(what: Perturbed) -> bool {
        World::choose(ChoiceKind::Perturbed(what), 2) == 1
    }

    /// An operation that changed nothing (a failed `try_lock`, a load of the same value, a timeout, a yield). A thread that does the
    /// same in vain for the third time lets the others run first, or it would spin for ever.
    pub(crate) fn idle(at: Place, fingerprint: u64) {
        const PATIENCE: usize = 2;
        const ENDLESS: usize = 60;
        let spins = WORLD.with(|w| {
            let mut run = w.run.borrow_mut();
            let idle = &mut run.lanes[w.lane.get()].idle;
            match idle.iter_mut().find(|(place, print, _)| std::ptr::eq(*place, at) && *print == fingerprint) {
                Some((_, _, count)) => {
                    *count += 1;
                    *count
                }
                None => {
                    idle.push((at, fingerprint, 1));
                    1
                }
            }
        });
        if spins > ENDLESS {
            World::fail(Why::EndlessLoop { lane: World::lane(), at: Some(at) });
        }
        if spins > PATIENCE {
            World::with_loom(loom::thread::yield_now);
        }
    }

    /// An operation that got somewhere.
    pub(crate) fn progress() {
        WORLD.with(|w| w.run.borrow_mut().lanes[w.lane.get()].idle.clear());
    }

    pub(crate) fn now() -> Duration {
        WORLD.with(|w| w.run.borrow().clock)
    }

    /// Moves the clock on to this time, unless it is later already.
    pub(crate) fn advance_to(time: Duration) {
        WORLD.with(|w| {
            let mut run = w.run.borrow_mut();
            run.clock = run.clock.max(time);
        });
    }

    /// Whether the simulated thread that runs is unwinding.
    ///
    /// std counts panics by OS thread, and here all threads share one. So: if std knows of none, nobody unwinds; else it is known of each thread
    /// whether it has panicked since that was last so.
    pub(crate) fn panicking() -> bool {
        WORLD.with(|w| {
            w.forget_unwinding();
            std::thread::panicking() && w.run.borrow().lanes.get(w.lane.get()).is_none_or(|lane| lane.unwinds)
        })
    }

    /// If std knows of nobody on this OS thread who unwinds, nobody does.
    fn forget_unwinding(&self) {
        if self.unwinding.get() && !std::thread::panicking() {
            self.unwinding.set(false);
            for lane in &mut self.run.borrow_mut().lanes {
                lane.unwinds = false;
            }
        }
    }

    fn with_pass<R>(&self, f: impl FnOnce(&mut Pass) -> R) -> R {
        f(self.pass.borrow_mut().as_mut().expect(OUTSIDE))
    }
}

/// Whether two steps of one thread after the same history may differ: a load may return any of several stores, and
/// what an exchange or an update found hangs on it.
fn may_differ(before: &Step, now: &Step) -> bool {
    use Act::{ExchangeFailed, Load, Update};
    let atomic = |act: &Act| matches!(act, Load { .. } | Update { .. } | ExchangeFailed { .. });
    before.object == now.object && std::ptr::eq(before.at, now.at) && atomic(&before.act) && atomic(&now.act)
}

// ----- Threads -----

/// What a spawner and its child share.
#[derive(Clone)]
pub(crate) struct Child {
    pub(crate) lane: Lane,
    pub(crate) spawned: Place,
    done: Letter,
    joined: Rc<Cell<bool>>,
}

// SAFETY: all simulated threads of a model live on one OS thread; what is shared is looked at only by them.
unsafe impl Send for Child {}
// SAFETY: as above.
unsafe impl Sync for Child {}

impl Child {
    /// Whether somebody has joined it, or waits to.
    pub(crate) fn is_joined(&self) -> bool {
        self.joined.get()
    }
}

impl World {
    /// A new simulated thread, which runs `body` with its own lane set. It is over once `body` has come back.
    pub(crate) fn spawn(name: Option<String>, at: Place, body: Box<dyn FnOnce() + Send>) -> Child {
        let (lane, stack) = WORLD.with(|w| {
            let mut run = w.run.borrow_mut();
            let lane = run.lanes.len();
            run.alive += 1;
            let alive = run.alive;
            let (limit, stack) = w.with_pass(|pass| {
                pass.findings.most_alive = pass.findings.most_alive.max(alive);
                (pass.setup.most_alive, pass.setup.stack)
            });
            drop(run);
            if lane >= loom::MAX_THREADS || alive > limit {
                World::record(Act::Spawn { child: lane }, None, at);
            }
            if lane >= loom::MAX_THREADS {
                World::fail(Why::TooManyThreads { limit: loom::MAX_THREADS });
            }
            if alive > limit {
                World::fail(Why::TooManyAlive { limit });
            }
            w.run.borrow_mut().lanes.push(LaneState::default());
            w.with_pass(|pass| {
                pass.shared.tape().threads.push(Thread { name, spawned: Some(at), state: State::Running });
            });
            (lane, stack)
        });
        World::record(Act::Spawn { child: lane }, None, at);
        let done = Letter::new();
        let letter = done;
        let run = move || {
            WORLD.with(|w| {
                w.lane.set(lane);
                w.run.borrow_mut().lanes[lane].handle = Some(loom::thread::current());
                w.follow(lane);
            });
            body();
            if World::mode(at) > Mode::Fine {
                let _ = World::spot_of(lane, |state| &mut state.end).step(at);
            }
            World::end_thread(lane, at, letter);
        };
        World::with_loom(|| {
            // loom counts a stack in words.
            let builder = loom::thread::Builder::new().stack_size(stack / std::mem::size_of::<usize>());
            drop(builder.spawn(run));
        });
        Child { lane, spawned: at, done, joined: Rc::default() }
    }

    /// A thread's body has come back. Whoever joins it later finds a letter; whoever waits for it, or for the last of all, is woken.
    fn end_thread(lane: Lane, at: Place, done: Letter) {
        done.post();
        let panicked = WORLD.with(|w| {
            w.with_pass(|pass| {
                let state = &mut pass.shared.tape().threads[lane].state;
                let panicked = matches!(state, State::Panicked(_));
                if !panicked {
                    *state = State::Ended;
                }
                panicked
            })
        });
        if !panicked {
            World::record(Act::End, None, at);
        }
        let (joiner, main) = WORLD.with(|w| {
            let mut run = w.run.borrow_mut();
            run.lanes[lane].ended = true;
            run.alive -= 1;
            (run.lanes[lane].joiner.take(), run.alive == 0 && run.lanes[0].asleep)
        });
        if let Some(joiner) = joiner {
            World::wake(joiner);
        }
        if main {
            World::wake(0);
        }
    }

    /// Waits for a thread's end, and then knows what it knew.
    pub(crate) fn join(child: &Child, at: Place) {
        let sleeps = WORLD.with(|w| {
            let mut run = w.run.borrow_mut();
            let sleeps = !run.lanes[child.lane].ended;
            if sleeps {
                run.lanes[child.lane].joiner = Some(w.lane.get());
            }
            sleeps
        });
        child.joined.set(true);
        if sleeps {
            World::sleep(Act::JoinSleeps { child: child.lane }, None, at);
        } else {
            child.done.open();
        }
    }

    /// The thread that runs was ended by a panic with this message, and it was caught: it unwinds no more.
    pub(crate) fn caught(message: String) {
        let lane = World::lane();
        WORLD.with(|w| w.run.borrow_mut().lanes[lane].unwinds = false);
        World::set_state(lane, State::Panicked(message));
    }

    /// Where the main thread panicked last: file and line.
    pub(super) fn panicked_at() -> Option<(String, u32)> {
        WORLD.with(|w| {
            w.with_pass(|pass| {
                let tape = pass.shared.tape();
                let mut steps = tape.steps.iter().rev();
                let step = steps.find(|step| step.lane == 0 && matches!(step.act, Act::Panic { .. }))?;
                Some((step.at.file().to_owned(), step.at.line()))
            })
        })
    }

    /// Whether a thread is over, asked by the model: a step, which conflicts with the end.
    pub(crate) fn has_ended_now(child: &Child, at: Place) -> bool {
        World::demand(Mode::Coarse, child.spawned);
        let _ = World::spot_of(child.lane, |state| &mut state.end).step(at);
        let ended = World::has_ended(child.lane);
        World::record(Act::Ask { name: "is_finished", answer: Value::Bool(ended) }, None, at);
        ended
    }

    fn spot_of(lane: Lane, which: impl Fn(&mut LaneState) -> &mut Option<Arc<Spot>>) -> Arc<Spot> {
        if let Some(spot) = WORLD.with(|w| which(&mut w.run.borrow_mut().lanes[lane]).clone()) {
            return spot;
        }
        let spot = Arc::new(Spot::new());
        WORLD.with(|w| *which(&mut w.run.borrow_mut().lanes[lane]) = Some(Arc::clone(&spot)));
        spot
    }

    /// Waits for the thread's token and takes it. If it is `impatient`, it may also end without, whenever the schedule likes.
    pub(crate) fn park(at: Place, impatient: bool, sleeps: Act) -> Wake {
        let lane = World::lane();
        let spot = World::spot_of(lane, |state| &mut state.park);
        let take = || WORLD.with(|w| std::mem::take(&mut w.run.borrow_mut().lanes[lane].token));
        let _ = spot.step(at);
        if take() {
            return Wake::Notified;
        }
        if impatient {
            World::record(sleeps, None, at);
            let _ = spot.step(at);
            return if take() { Wake::Notified } else { Wake::TimedOut };
        }
        WORLD.with(|w| w.run.borrow_mut().lanes[lane].parked = true);
        World::sleep(sleeps, None, at);
        Wake::Notified
    }

    /// Hands a thread its token.
    pub(crate) fn unpark(lane: Lane, at: Place) {
        let ticket_spot = World::spot_of(lane, |state| &mut state.park);
        let ticket = ticket_spot.step(at);
        let parked = WORLD.with(|w| {
            let state = &mut w.run.borrow_mut().lanes[lane];
            let parked = std::mem::take(&mut state.parked);
            state.token = !parked;
            parked
        });
        World::record(Act::Unpark { lane }, None, at);
        World::progress();
        ticket.publish();
        if parked {
            World::wake(lane);
        }
    }

    /// The threads that have not ended, other than this one.
    pub(crate) fn others(lane: Lane) -> Vec<Lane> {
        WORLD.with(|w| {
            let run = w.run.borrow();
            (0..run.lanes.len()).filter(|other| *other != lane && !run.lanes[*other].ended).collect()
        })
    }

    pub(crate) fn name_of(lane: Lane) -> Option<String> {
        WORLD.with(|w| w.with_pass(|pass| pass.shared.tape().threads[lane].name.clone()))
    }

    /// Whether a thread is over.
    pub(crate) fn has_ended(lane: Lane) -> bool {
        WORLD.with(|w| w.run.borrow().lanes[lane].ended)
    }
}

// ----- The panic hook -----

/// Installs, once for the process, a hook that is silent about panics of simulated threads (the story tells them) and
/// passes all others on.
fn install_hook() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let others = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |info| {
            if !on_panic(info) {
                others(info);
            }
        }));
    });
}

/// Whether the panic belongs to a model.
fn on_panic(info: &PanicHookInfo<'_>) -> bool {
    let in_model = WORLD.try_with(|w| w.live.get() || w.frozen.get()).unwrap_or(false);
    if !in_model {
        return false;
    }
    let Some(location) = info.location() else { return true };
    let message = message_of(info.payload());
    let file = location.file();
    if file.contains("generator-") {
        return true;
    }
    if file.contains("loom-") && file.contains("src") && !file.contains("tests") {
        // Raised inside an operation of loom's, or where it ends a thread: nothing may call into it any more.
        WORLD.with(|w| {
            w.frozen.set(true);
            *w.refused.borrow_mut() = Some(message);
        });
        return true;
    }
    if World::frozen() {
        return true;
    }
    if message == "panic in a destructor during cleanup" {
        // std aborts the process as soon as this hook returns, so it doesn't.
        let lane = World::lane();
        let last = WORLD.with(|w| w.with_pass(|pass| {
            let tape = pass.shared.tape();
            tape.steps.iter().rev().find_map(|step| match &step.act {
                Act::Panic { message } if step.lane == lane => Some(message.clone()),
                _ => None,
            })
        }));
        World::fail(Why::DoublePanic { lane, message: last.unwrap_or(message) });
    }
    WORLD.with(|w| {
        w.unwinding.set(true);
        if let Some(lane) = w.run.borrow_mut().lanes.get_mut(w.lane.get()) {
            lane.unwinds = true;
        }
    });
    // SAFETY: the places that panics carry are made by the compiler, one for each call, and live as long as the program; the
    // hook's type only doesn't say so.
    let place: Place = unsafe { &*std::ptr::from_ref(location).cast::<std::panic::Location<'static>>() };
    World::record(Act::Panic { message }, None, place);
    true
}

/// The message of a panic, as far as it is text.
pub(crate) fn message_of(payload: &(dyn Any + Send)) -> String {
    payload
        .downcast_ref::<String>()
        .cloned()
        .or_else(|| payload.downcast_ref::<&str>().map(|text| (*text).to_owned()))
        .unwrap_or_else(|| "a value that is not text".to_owned())
}
