//! The world of one execution: who runs, who sleeps, what was recorded.

mod execution;
mod failing;
mod hook;
mod threads;

use super::pass::{Choice, ChoiceKind, Findings, Key, Mode, Report, Setup, Shared, key};
use super::{Letter, Spot};
use crate::tape::{
    Act, Lane, Object, ObjectId, ObjectKind, Perturbed, Place, State, Step, Thread, Value, Wake,
    Why,
};
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::Ordering;
use std::sync::{Arc, mpsc};
use std::time::Duration;

pub(crate) use hook::message_of;
pub(crate) use threads::Child;

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
    /// What a panic brought to light, to be told at the next step.
    pending: RefCell<Option<Box<Why>>>,
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
    /// The places of atomics that are stored to.
    stored: BTreeSet<Key>,
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
    /// Where those who look at the clock and those who let time pass meet; made when it is first needed.
    clock_spot: Option<Arc<Spot>>,
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

/// What is said where something of a model is used elsewhere.
/// Stands for the clock among the lines that make objects.
const CLOCK: Key = ("the clock", 0, 0);

/// What time it is when a model begins: some has passed already, so that a little can be subtracted from it.
pub(crate) const BEGINNING: Duration = Duration::from_secs(3600);

const OUTSIDE: &str =
    "interleave: this belongs to a model, and can be used only inside `interleave::check`";

impl World {
    /// Runs an operation of loom's, during which other simulated threads may run.
    pub(crate) fn with_loom<R>(operation: impl FnOnce() -> R) -> R {
        let lane = World::leave();
        let result = catch_unwind(AssertUnwindSafe(operation));
        World::come_back(lane);
        match result {
            Ok(result) => result,
            Err(payload) => World::fail(World::why(&*payload)),
        }
    }

    // Generic code is compiled where it is used, with all that it touches. So it touches the world by calls only: or every answer
    // would be compiled with a part of this crate.

    /// A thread's way into loom, where others may run before it comes back.
    #[inline(never)]
    fn leave() -> Lane {
        WORLD.with(|w| {
            if w.frozen.get() {
                World::halt();
            }
            w.assert_live();
            w.lane.get()
        })
    }

    /// Its way back.
    #[inline(never)]
    fn come_back(lane: Lane) {
        WORLD.with(|w| {
            w.lane.set(lane);
            w.follow(lane);
        });
    }

    /// Panics if no execution is under way on this OS thread. A thread of std's that strayed into a model may get here once more while it
    /// unwinds from that: it stays, since a second panic would abort the process.
    fn assert_live(&self) {
        if self.live.get() {
            return;
        }
        while std::thread::panicking() {
            std::thread::park();
        }
        panic!("{OUTSIDE}");
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
        WORLD
            .try_with(|w| w.live.get() && !w.frozen.get())
            .unwrap_or(false)
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
            w.assert_live();
            w.lane.get()
        })
    }

    /// Whether a second thread was started.
    pub(crate) fn has_others() -> bool {
        WORLD.with(|w| w.run.borrow().lanes.len() > 1)
    }

    /// Sleeps until another thread calls [`World::wake`] for it. The step says what for.
    pub(crate) fn sleep(act: Act, object: Option<ObjectId>, at: Place) {
        World::sleep_after(act, object, at, || ());
    }

    /// Falls asleep, then gives something up, then sleeps until it is woken; it may be as soon as it has fallen asleep.
    pub(crate) fn sleep_after(
        act: Act,
        object: Option<ObjectId>,
        at: Place,
        give_up: impl FnOnce(),
    ) {
        let lane = World::fall_asleep(act, object, at);
        give_up();
        World::sleep_on(lane);
    }

    #[inline(never)]
    fn fall_asleep(act: Act, object: Option<ObjectId>, at: Place) -> Lane {
        let lane = World::lane();
        World::record(act.clone(), object, at);
        World::set_state(
            lane,
            State::Sleeping(Step {
                lane,
                act,
                object,
                at,
            }),
        );
        WORLD.with(|w| w.run.borrow_mut().lanes[lane].asleep = true);
        lane
    }

    /// Until it is woken.
    #[inline(never)]
    fn sleep_on(lane: Lane) {
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
        let pending = WORLD.with(|w| w.pending.take());
        if let Some(why) = pending.or_else(|| World::note(act, object, at)) {
            fail(why);
        }
    }

    /// Writes a step down, and returns what it shows to be wrong with the model.
    ///
    /// It runs at the end of a simulated thread's small stack, for every step: what is large is kept out of its frame.
    fn note(act: Act, object: Option<ObjectId>, at: Place) -> Option<Box<Why>> {
        WORLD.with(|w| {
            if w.frozen.get() || !w.live.get() {
                return None;
            }
            w.forget_unwinding();
            let lane = w.lane.get();
            let mut run = w.run.borrow_mut();
            let mut pass = w.pass.borrow_mut();
            let pass = pass.as_mut()?;
            pass.shared.steps.fetch_add(1, Ordering::Relaxed);
            let mut tape = pass.shared.tape();
            let index = tape.steps.len();
            tape.steps.push(Step {
                lane,
                act,
                object,
                at,
            });
            let step = &tape.steps[index];
            if run.replays {
                match pass.previous.get(index) {
                    Some(before) if before == step => {}
                    Some(before) if before.lane == lane && !may_differ(before, step) => {
                        return Some(not_deterministic(before, step));
                    }
                    _ => run.replays = false,
                }
            }
            let limit = pass.setup.most_steps;
            if index < limit {
                return None;
            }
            drop(tape);
            Some(too_many_steps(limit))
        })
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
            w.with_pass(|pass| {
                pass.setup
                    .modes
                    .get(&key(made))
                    .copied()
                    .unwrap_or(Mode::Fine)
            })
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
            if seq_cst {
                used.0 = true
            } else {
                used.1 = true
            }
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

    /// Notes that atomics of this line are updated, not only stored to.
    pub(crate) fn updated(made: Place) {
        WORLD.with(|w| {
            w.with_pass(|pass| {
                if !pass.setup.updated.contains(&key(made))
                    && pass.findings.updated.insert(key(made))
                {
                    pass.again |= pass.stored.contains(&key(made));
                }
            });
        });
    }

    /// Notes a plain store to an atomic of this line, and says whether such atomics are updated as well, in this execution or
    /// in another.
    ///
    /// The store is a point for other threads, so it has to be known before whether an update may come just before it.
    pub(crate) fn stored(made: Place) -> bool {
        WORLD.with(|w| {
            w.with_pass(|pass| {
                let updated = pass.setup.updated.contains(&key(made));
                if !updated && pass.stored.insert(key(made)) {
                    pass.again |= pass.findings.updated.contains(&key(made));
                }
                updated
            })
        })
    }

    /// Which of `alternatives` (at least one) is taken where something other than scheduling decides.
    pub(crate) fn choose(kind: ChoiceKind, alternatives: usize) -> usize {
        WORLD.with(|w| {
            w.assert_live();
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
            match idle
                .iter_mut()
                .find(|(place, print, _)| std::ptr::eq(*place, at) && *print == fingerprint)
            {
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
            World::fail(Why::EndlessLoop {
                lane: World::lane(),
                at: Some(at),
            });
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

    /// The time, asked by the model: where it is, whatever sleeps is a step that conflicts with this one.
    pub(crate) fn look_at_clock(at: Place) -> Duration {
        let raised = WORLD.with(|w| {
            w.with_pass(|pass| {
                let known = pass.findings.modes.insert(CLOCK, Mode::Coarse).is_some();
                pass.again |= !known;
                pass.setup.modes.contains_key(&CLOCK)
            })
        });
        if raised {
            let _ = World::clock_spot().step(at);
        }
        World::now()
    }

    /// Lets so much time pass.
    pub(crate) fn pass_time(time: Duration, at: Place) {
        if WORLD.with(|w| w.with_pass(|pass| pass.setup.modes.contains_key(&CLOCK))) {
            let _ = World::clock_spot().step(at);
        }
        World::advance_to(World::now().saturating_add(time));
    }

    fn clock_spot() -> Arc<Spot> {
        if let Some(spot) = WORLD.with(|w| w.run.borrow().clock_spot.clone()) {
            return spot;
        }
        let spot = Arc::new(Spot::new());
        WORLD.with(|w| w.run.borrow_mut().clock_spot = Some(Arc::clone(&spot)));
        spot
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
            std::thread::panicking()
                && w.run
                    .borrow()
                    .lanes
                    .get(w.lane.get())
                    .is_none_or(|lane| lane.unwinds)
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
    before.object == now.object
        && std::ptr::eq(before.at, now.at)
        && atomic(&before.act)
        && atomic(&now.act)
}

#[cold]
#[inline(never)]
fn not_deterministic(before: &Step, now: &Step) -> Box<Why> {
    let (before, now) = (Some(before.clone()), Some(now.clone()));
    Box::new(Why::NotDeterministic { before, now })
}

#[cold]
#[inline(never)]
fn too_many_steps(limit: usize) -> Box<Why> {
    Box::new(Why::TooManySteps { limit })
}

#[cold]
#[inline(never)]
fn fail(why: Box<Why>) -> ! {
    World::fail(*why)
}
