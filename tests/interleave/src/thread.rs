//! `std::thread` on simulated threads.
//!
//! Missing are `thread_local!` (all simulated threads share one OS thread, and so its locals), `Builder::spawn_scoped` with a
//! stack size, `Thread::into_raw`. A model has at most five threads, the main one included.

use crate::engine::{Child, World, message_of};
use crate::tape::{Act, Perturbed, Place, Wake};
use std::fmt;
use std::io;
use std::marker::PhantomData;
use std::num::NonZero;
use std::panic::{AssertUnwindSafe, Location, catch_unwind, resume_unwind};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// What a thread returned, or the payload of its panic.
pub use std::thread::Result;

/// Where a thread leaves what it returned.
type Packet<T> = Arc<Mutex<Option<Result<T>>>>;

/// The right to wait for a thread and have what it returned. Dropped, it lets the thread run on by itself.
pub struct JoinHandle<T> {
    child: Child,
    packet: Packet<T>,
    thread: Thread,
}

/// Starts a thread.
///
/// # Panics
/// Never: too many threads are a failure of the model.
#[track_caller]
pub fn spawn<F, T>(body: F) -> JoinHandle<T>
where
    F: FnOnce() -> T + Send + 'static,
    T: Send + 'static,
{
    launch(None, Location::caller(), body)
}

fn launch<F, T>(name: Option<String>, at: Place, body: F) -> JoinHandle<T>
where
    F: FnOnce() -> T + Send + 'static,
    T: Send + 'static,
{
    let packet: Packet<T> = Arc::default();
    let theirs = Arc::clone(&packet);
    let child = World::spawn(name.clone(), at, Box::new(move || run(body, &theirs)));
    let thread = Thread {
        lane: child.lane,
        name,
    };
    JoinHandle {
        child,
        packet,
        thread,
    }
}

/// Runs a thread's body and puts away what came of it.
fn run<T>(body: impl FnOnce() -> T, packet: &Mutex<Option<Result<T>>>) {
    let result = catch_unwind(AssertUnwindSafe(body));
    if let Err(payload) = &result {
        World::caught(message_of(&**payload));
    }
    *packet.lock().unwrap_or_else(PoisonError::into_inner) = Some(result);
}

fn join<T>(child: &Child, packet: &Mutex<Option<Result<T>>>, at: Place) -> Result<T> {
    World::join(child, at);
    let result = packet.lock().unwrap_or_else(PoisonError::into_inner).take();
    let result = result.expect("a thread that has ended left a result");
    World::record(
        Act::Join {
            child: child.lane,
            panicked: result.is_err(),
        },
        None,
        at,
    );
    World::progress();
    result
}

impl<T> JoinHandle<T> {
    /// Sleeps until the thread has ended.
    ///
    /// # Errors
    /// The payload of the panic that ended it.
    #[track_caller]
    pub fn join(self) -> Result<T> {
        join(&self.child, &self.packet, Location::caller())
    }

    /// The thread.
    #[must_use]
    pub fn thread(&self) -> &Thread {
        &self.thread
    }

    /// Whether the thread has ended.
    #[must_use]
    #[track_caller]
    pub fn is_finished(&self) -> bool {
        is_finished(&self.child, Location::caller())
    }
}

fn is_finished(child: &Child, at: Place) -> bool {
    let ended = World::has_ended_now(child, at);
    if ended {
        World::progress()
    } else {
        World::idle(at, 0)
    }
    ended
}

impl<T> fmt::Debug for JoinHandle<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JoinHandle").finish_non_exhaustive()
    }
}

/// How a thread is started: its name appears in stories.
#[derive(Debug, Default)]
#[must_use = "must eventually spawn the thread"]
pub struct Builder {
    name: Option<String>,
}

impl Builder {
    /// An unnamed thread.
    pub fn new() -> Self {
        Builder::default()
    }

    /// Names the thread.
    pub fn name(mut self, name: String) -> Self {
        self.name = Some(name);
        self
    }

    /// Is ignored: see [`crate::Builder::stack`].
    pub fn stack_size(self, _bytes: usize) -> Self {
        self
    }

    /// Starts the thread.
    ///
    /// # Errors
    /// Never.
    #[track_caller]
    pub fn spawn<F, T>(self, body: F) -> io::Result<JoinHandle<T>>
    where
        F: FnOnce() -> T + Send + 'static,
        T: Send + 'static,
    {
        Ok(launch(self.name, Location::caller(), body))
    }

    /// Starts a thread that is joined at the end of the scope.
    ///
    /// # Errors
    /// Never.
    #[track_caller]
    pub fn spawn_scoped<'scope, F, T>(
        self,
        scope: &'scope Scope<'scope, '_>,
        body: F,
    ) -> io::Result<ScopedJoinHandle<'scope, T>>
    where
        F: FnOnce() -> T + Send + 'scope,
        T: Send + 'scope,
    {
        Ok(scope.launch(self.name, Location::caller(), body))
    }
}

// ----- Scoped threads -----

/// A scope in which threads may borrow what lives outside it.
pub struct Scope<'scope, 'env: 'scope> {
    children: Mutex<Vec<Running>>,
    scope: PhantomData<&'scope mut &'scope ()>,
    env: PhantomData<&'env mut &'env ()>,
}

/// A thread of a scope that nobody has joined yet.
struct Running {
    child: Child,
    /// Whether it panicked, once it has ended.
    panicked: Arc<Mutex<bool>>,
}

/// The right to wait for a thread of a scope and have what it returned.
pub struct ScopedJoinHandle<'scope, T> {
    child: Child,
    packet: Packet<T>,
    thread: Thread,
    scope: PhantomData<&'scope ()>,
}

/// Runs the closure, then waits for every thread that was started in its scope.
///
/// # Panics
/// If the closure panics, with its payload; if a thread that nobody joined panicked, with "a scoped thread panicked". In both cases after all threads have ended.
#[track_caller]
pub fn scope<'env, F, T>(body: F) -> T
where
    F: for<'scope> FnOnce(&'scope Scope<'scope, 'env>) -> T,
{
    let at = Location::caller();
    let scope = Scope {
        children: Mutex::default(),
        scope: PhantomData,
        env: PhantomData,
    };
    let result = catch_unwind(AssertUnwindSafe(|| body(&scope)));
    let mut panicked = false;
    // A thread of the scope may start others while this waits.
    loop {
        let mut children = scope.children();
        if children.is_empty() {
            break;
        }
        let running = children.remove(0);
        drop(children);
        panicked |= running.wait(at);
    }
    match result {
        Err(payload) => resume_unwind(payload),
        Ok(_) if panicked => panic!("a scoped thread panicked"),
        Ok(value) => value,
    }
}

impl Running {
    /// Waits for the end, and says whether the thread panicked and nobody was told.
    fn wait(self, at: Place) -> bool {
        if self.child.is_joined() {
            return false; // joined by its handle
        }
        World::join(&self.child, at);
        let panicked = *self.panicked.lock().unwrap_or_else(PoisonError::into_inner);
        World::record(
            Act::Join {
                child: self.child.lane,
                panicked,
            },
            None,
            at,
        );
        panicked
    }
}

impl<'scope> Scope<'scope, '_> {
    fn children(&self) -> std::sync::MutexGuard<'_, Vec<Running>> {
        self.children.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Starts a thread that is joined at the end of the scope at the latest.
    #[track_caller]
    pub fn spawn<F, T>(&'scope self, body: F) -> ScopedJoinHandle<'scope, T>
    where
        F: FnOnce() -> T + Send + 'scope,
        T: Send + 'scope,
    {
        self.launch(None, Location::caller(), body)
    }

    fn launch<F, T>(
        &'scope self,
        name: Option<String>,
        at: Place,
        body: F,
    ) -> ScopedJoinHandle<'scope, T>
    where
        F: FnOnce() -> T + Send + 'scope,
        T: Send + 'scope,
    {
        let packet: Packet<T> = Arc::default();
        let panicked = Arc::new(Mutex::new(false));
        let (theirs, flag) = (Arc::clone(&packet), Arc::clone(&panicked));
        let body: Box<dyn FnOnce() + Send + 'scope> = Box::new(move || {
            run(body, &theirs);
            let failed = theirs
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .as_ref()
                .is_some_and(Result::is_err);
            *flag.lock().unwrap_or_else(PoisonError::into_inner) = failed;
        });
        // SAFETY: only the lifetime changes. `scope` waits for every thread before it returns or unwinds, so nothing
        // that the body borrows is gone while it runs; and if the model fails, its frames stay as they are for good.
        let body: Box<dyn FnOnce() + Send + 'static> = unsafe { std::mem::transmute(body) };
        let child = World::spawn(name.clone(), at, body);
        let thread = Thread {
            lane: child.lane,
            name,
        };
        self.children().push(Running {
            child: child.clone(),
            panicked,
        });
        ScopedJoinHandle {
            child,
            packet,
            thread,
            scope: PhantomData,
        }
    }
}

impl fmt::Debug for Scope<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Scope").finish_non_exhaustive()
    }
}

impl<T> ScopedJoinHandle<'_, T> {
    /// Sleeps until the thread has ended.
    ///
    /// # Errors
    /// The payload of the panic that ended it.
    #[track_caller]
    pub fn join(self) -> Result<T> {
        join(&self.child, &self.packet, Location::caller())
    }

    /// The thread.
    #[must_use]
    pub fn thread(&self) -> &Thread {
        &self.thread
    }

    /// Whether the thread has ended.
    #[must_use]
    #[track_caller]
    pub fn is_finished(&self) -> bool {
        is_finished(&self.child, Location::caller())
    }
}

impl<T> fmt::Debug for ScopedJoinHandle<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ScopedJoinHandle").finish_non_exhaustive()
    }
}

// ----- The current thread -----

/// A handle to a thread.
#[derive(Clone, Debug)]
pub struct Thread {
    lane: usize,
    name: Option<String>,
}

/// Tells threads of one execution apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ThreadId(usize);

/// The calling thread.
#[must_use]
pub fn current() -> Thread {
    let lane = World::lane();
    Thread {
        lane,
        name: World::name_of(lane),
    }
}

impl Thread {
    /// What tells this thread from the others.
    #[must_use]
    pub fn id(&self) -> ThreadId {
        ThreadId(self.lane)
    }

    /// The name it was given; the main thread is called `main`.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        if self.lane == 0 {
            Some("main")
        } else {
            self.name.as_deref()
        }
    }

    /// Hands the thread its token: it wakes from [`park`], or does not sleep at its next one.
    #[track_caller]
    pub fn unpark(&self) {
        World::unpark(self.lane, Location::caller());
    }
}

/// Sleeps until somebody has handed the thread its token, and takes it. In one pass of the search it may also end for no reason.
#[track_caller]
pub fn park() {
    let at = Location::caller();
    let spurious = World::perturbed(Perturbed::SpuriousWake);
    let why = World::park(at, spurious, Act::ParkSleeps);
    let why = if why == Wake::TimedOut {
        Wake::Spurious
    } else {
        why
    };
    World::record(Act::Unparked { why }, None, at);
    World::idle(at, 0);
}

/// As [`park`], but at most so long.
#[track_caller]
pub fn park_timeout(timeout: Duration) {
    let at = Location::caller();
    let deadline = World::now().saturating_add(timeout);
    let why = World::park(at, true, Act::ParkSleeps);
    if why == Wake::TimedOut {
        World::advance_to(deadline);
    }
    World::record(Act::Unparked { why }, None, at);
    World::idle(at, 0);
}

/// Moves the virtual clock on. Not a wait for anything: the other threads may or may not have run by then.
#[track_caller]
pub fn sleep(time: Duration) {
    let at = Location::caller();
    World::pass_time(time, at);
    World::record(Act::Sleep { time }, None, at);
    World::idle(at, 0);
}

/// Offers the others a turn, which the schedule may take or not. A thread that does so again and again at one place lets them go first.
#[track_caller]
pub fn yield_now() {
    let at = Location::caller();
    World::record(Act::Yield, None, at);
    World::idle(at, 0);
}

/// Whether the calling thread unwinds because of a panic.
#[must_use]
pub fn panicking() -> bool {
    World::panicking()
}

/// Two, so that models do not hang on the machine.
///
/// # Errors
/// Never.
pub fn available_parallelism() -> io::Result<NonZero<usize>> {
    Ok(NonZero::<usize>::MIN.saturating_add(1))
}
