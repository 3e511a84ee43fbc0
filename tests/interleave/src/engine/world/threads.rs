//! Simulated threads: start, end, join, park.

use super::*;
use std::rc::Rc;

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
        World::count_alive(at);
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
                World::fail(Why::TooManyThreads {
                    limit: loom::MAX_THREADS,
                });
            }
            if alive > limit {
                World::fail(Why::TooManyAlive { limit });
            }
            w.run.borrow_mut().lanes.push(LaneState::default());
            w.with_pass(|pass| {
                pass.shared.tape().threads.push(Thread {
                    name,
                    spawned: Some(at),
                    state: State::Running,
                });
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
            World::count_alive(at);
            World::end_thread(lane, at, letter);
        };
        World::with_loom(|| {
            // loom counts a stack in words.
            let builder =
                loom::thread::Builder::new().stack_size(stack / std::mem::size_of::<usize>());
            drop(builder.spawn(run));
        });
        Child {
            lane,
            spawned: at,
            done,
            joined: Rc::default(),
        }
    }

    /// A change of the number of threads alive: a step, where that number is limited, so that ends and starts are tried in every order.
    fn count_alive(at: Place) {
        let limited = WORLD.with(|w| w.with_pass(|pass| pass.setup.most_alive < loom::MAX_THREADS));
        if limited {
            let _ = World::group().step(at);
        }
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
            (
                run.lanes[lane].joiner.take(),
                run.alive == 0 && run.lanes[0].asleep,
            )
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
    pub(crate) fn panicked_at() -> Option<(String, u32)> {
        WORLD.with(|w| {
            w.with_pass(|pass| {
                let tape = pass.shared.tape();
                let mut steps = tape.steps.iter().rev();
                let step =
                    steps.find(|step| step.lane == 0 && matches!(step.act, Act::Panic { .. }))?;
                Some((step.at.file().to_owned(), step.at.line()))
            })
        })
    }

    /// Whether a thread is over, asked by the model: a step, which conflicts with the end.
    pub(crate) fn has_ended_now(child: &Child, at: Place) -> bool {
        World::demand(Mode::Coarse, child.spawned);
        let _ = World::spot_of(child.lane, |state| &mut state.end).step(at);
        let ended = World::has_ended(child.lane);
        World::record(
            Act::Ask {
                name: "is_finished",
                answer: Value::Bool(ended),
            },
            None,
            at,
        );
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
            return if take() {
                Wake::Notified
            } else {
                Wake::TimedOut
            };
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

    pub(crate) fn name_of(lane: Lane) -> Option<String> {
        WORLD.with(|w| w.with_pass(|pass| pass.shared.tape().threads[lane].name.clone()))
    }

    /// Whether a thread is over.
    pub(crate) fn has_ended(lane: Lane) -> bool {
        WORLD.with(|w| w.run.borrow().lanes[lane].ended)
    }
}
