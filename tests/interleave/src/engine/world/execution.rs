//! The execution, seen from the search: where it begins, where it ends, what it reports.

use super::hook::install_hook;
use super::*;
use std::sync::atomic::AtomicU64;

impl World {
    /// Prepares this OS thread for a pass.
    pub(crate) fn begin_pass(setup: Setup, shared: Arc<Shared>, report: mpsc::Sender<Report>) {
        install_hook();
        WORLD.with(|w| {
            let findings = Findings {
                modes: setup.modes.clone(),
                ..Findings::default()
            };
            *w.pass.borrow_mut() = Some(Pass {
                setup,
                shared,
                report: Some(report),
                findings,
                again: false,
                stored: BTreeSet::new(),
                previous: Vec::new(),
                previous_order: Vec::new(),
                order: Vec::new(),
            });
        });
    }

    /// Whether this OS thread is one that runs a pass.
    pub(crate) fn is_in_a_pass() -> bool {
        WORLD.with(|w| w.pass.borrow().is_some())
    }

    /// Begins an execution, on loom's main thread.
    pub(crate) fn begin_execution() {
        WORLD.with(|w| {
            let main = LaneState {
                handle: Some(loom::thread::current()),
                ..LaneState::default()
            };
            let clock = BEGINNING;
            *w.run.borrow_mut() = Run {
                lanes: vec![main],
                alive: 1,
                clock,
                replays: true,
                ..Run::default()
            };
            w.lane.set(0);
            // Over all passes and checks: each has an OS thread of its own, and a static outlives them.
            static EXECUTIONS: AtomicU64 = AtomicU64::new(0);
            w.epoch.set(EXECUTIONS.fetch_add(1, Ordering::Relaxed));
            w.live.set(true);
            let over = w.with_pass(|pass| {
                pass.findings.interleavings += 1;
                pass.findings.most_alive = pass.findings.most_alive.max(1);
                let tried = pass.findings.interleavings - 1;
                pass.shared
                    .interleavings
                    .store(tried as u64, Ordering::Relaxed);
                std::mem::swap(&mut pass.previous_order, &mut pass.order);
                pass.order.clear();
                let mut tape = pass.shared.tape();
                std::mem::swap(&mut pass.previous, &mut tape.steps);
                tape.steps.clear();
                tape.objects.clear();
                tape.threads.clear();
                tape.threads.push(Thread {
                    name: None,
                    spawned: None,
                    state: State::Running,
                });
                let limit = pass.setup.most_interleavings;
                (tried >= limit).then_some(Why::TooManyInterleavings { limit })
            });
            if let Some(why) = over {
                World::fail(why);
            }
        });
    }

    /// Ends an execution, on loom's main thread, whose closure has come back: waits for the other threads.
    pub(crate) fn end_execution() {
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
                    pass.findings
                        .files
                        .extend(tape.steps.iter().map(|step| step.at.file()));
                }
            });
        });
    }

    /// Whether some mode rose, so that the pass is not worth going on with.
    pub(crate) fn again() -> bool {
        WORLD.with(|w| w.with_pass(|pass| pass.again))
    }

    /// Reports that all executions of the pass went well (or that it must begin anew), unless a failure was reported.
    pub(crate) fn end_pass() {
        WORLD.with(|w| {
            w.with_pass(|pass| {
                if let Some(report) = pass.report.take() {
                    let findings = std::mem::take(&mut pass.findings);
                    let _ = report.send(if pass.again {
                        Report::Again(findings)
                    } else {
                        Report::Passed(findings)
                    });
                }
            });
        });
    }

    /// Reports what came out of loom as a panic, unless a failure was reported before.
    pub(crate) fn broke(payload: &(dyn Any + Send)) {
        let why = World::why(payload);
        WORLD.with(|w| w.report(why));
    }
}
