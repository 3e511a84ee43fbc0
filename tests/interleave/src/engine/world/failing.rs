//! How a model fails: it is reported, and nothing of it runs any more.

use super::*;
use crate::tape::Failed;

impl World {
    /// Reports the failure and never comes back: the model stands still from here on.
    #[cold]
    pub(crate) fn fail(why: Why) -> ! {
        let why = match why {
            Why::TooManySteps { .. } => World::endless().unwrap_or(why),
            _ => why,
        };
        WORLD.with(|w| w.report(why));
        World::halt()
    }

    /// Never comes back. The OS thread is left behind, parked, with the model as it stood.
    pub(super) fn halt() -> ! {
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

    pub(super) fn report(&self, why: Why) {
        self.frozen.set(true);
        self.with_pass(|pass| {
            let Some(report) = pass.report.take() else {
                return;
            };
            // What has to begin anew may have failed for that reason.
            if pass.again {
                let _ = report.send(Report::Spoilt(std::mem::take(&mut pass.findings)));
                return;
            }
            let weakened = self
                .run
                .borrow()
                .orderings
                .iter()
                .filter(|(key, used)| pass.setup.weakened.contains(*key) && used.0)
                .count();
            let mut tape = std::mem::take(&mut *pass.shared.tape());
            tape.tell_sleepers();
            let weakened = if weakened == 0 {
                Vec::new()
            } else {
                tape.objects
                    .iter()
                    .filter(|o| o.kind == ObjectKind::Atomic)
                    .map(|o| o.made)
                    .filter(|made| pass.setup.weakened.contains(&key(made)))
                    .collect()
            };
            let perturbed = pass
                .setup
                .decisions
                .keys()
                .find_map(|choice| match choice.kind {
                    ChoiceKind::Perturbed(what) => Some(what),
                    ChoiceKind::Arm => None,
                });
            let failed = Failed {
                why,
                tape,
                preemptions: None,
                interleaving: pass.findings.interleavings,
                perturbed,
                weakened,
            };
            let _ = report.send(Report::Failed(Box::new(failed)));
        });
    }

    pub(super) fn why(payload: &(dyn Any + Send)) -> Why {
        let message = payload
            .downcast_ref::<String>()
            .map(String::as_str)
            .or_else(|| payload.downcast_ref::<&str>().copied());
        match message {
            Some(message) => World::why_of_message(message),
            // loom's coroutines report a stack that ran over with an error of their own, and nothing else.
            None => WORLD.with(|w| Why::StackOverflow {
                lane: w.lane.get(),
                bytes: if w.lane.get() == 0 {
                    MAIN_STACK
                } else {
                    w.with_pass(|pass| pass.setup.stack)
                },
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
            Why::NotDeterministic {
                before: None,
                now: None,
            }
        } else {
            Why::Loom {
                message: message.to_owned(),
            }
        }
    }

    fn sleepers() -> Vec<Lane> {
        WORLD.with(|w| {
            w.with_pass(|pass| {
                let tape = pass.shared.tape();
                let sleeps = |thread: &Thread| matches!(thread.state, State::Sleeping(_));
                tape.threads
                    .iter()
                    .enumerate()
                    .filter(|(_, t)| sleeps(t))
                    .map(|(lane, _)| lane)
                    .collect()
            })
        })
    }

    /// The lane that goes round without end, if the last steps were its alone and at few places.
    pub(super) fn endless() -> Option<Why> {
        const WINDOW: usize = 60;
        WORLD.with(|w| {
            w.with_pass(|pass| {
                let tape = pass.shared.tape();
                let last = &tape.steps[tape.steps.len().checked_sub(WINDOW)?..];
                let lane = last[WINDOW - 1].lane;
                let places: BTreeSet<Key> = last
                    .iter()
                    .filter(|s| s.lane == lane)
                    .map(|s| key(s.at))
                    .collect();
                let own = last.iter().filter(|s| s.lane == lane).count();
                (own * 10 >= WINDOW * 4 && places.len() <= 8).then_some(Why::EndlessLoop {
                    lane,
                    at: Some(last[WINDOW - 1].at),
                })
            })
        })
    }
}

/// loom gives its main thread this much stack, and offers no way to ask for more.
const MAIN_STACK: usize = 32 * 1024;
