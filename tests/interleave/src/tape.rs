//! What is recorded while a model runs, and what a failure hands on to be told.
//!
//! A [`Step`] is one thing that a thread did, at the level its author thinks at: `send 3`, not the lock inside the
//! channel. It is recorded compactly and put into words only when a model fails (see `story`).

use std::panic::Location;
use std::sync::atomic::Ordering;
use std::time::Duration;

/// A place in somebody's source.
pub(crate) type Place = &'static Location<'static>;

/// The caller's place, or the other if the caller is in std (an adapter of iterators, say), where nobody looks.
pub(crate) fn outside_std(caller: Place, otherwise: Place) -> Place {
    if caller.file().starts_with("/rustc/") {
        otherwise
    } else {
        caller
    }
}

/// A simulated thread: 0 is the model's main thread, the others are numbered as they were spawned.
pub(crate) type Lane = usize;

/// An object of the model (a lock, an atomic, a channel …), numbered as they were made.
pub(crate) type ObjectId = usize;

/// One thing that one thread did.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Step {
    pub(crate) lane: Lane,
    pub(crate) act: Act,
    /// What it was done to, where that is an object.
    pub(crate) object: Option<ObjectId>,
    pub(crate) at: Place,
}

/// What was done, and with what result.
///
/// `…Sleeps` is recorded when a thread stops to wait; the act itself follows once it got what it waited for.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Act {
    // Threads
    Spawn {
        child: Lane,
    },
    JoinSleeps {
        child: Lane,
    },
    Join {
        child: Lane,
        panicked: bool,
    },
    ParkSleeps,
    /// `park` came back: because of an `unpark` (`token`), a timeout, or for no reason.
    Unparked {
        why: Wake,
    },
    Unpark {
        lane: Lane,
    },
    Sleep {
        time: Duration,
    },
    Yield,
    Panic {
        message: String,
    },
    End,

    // Mutex
    LockSleeps {
        holder: Lane,
    },
    Lock {
        poisoned: bool,
    },
    TryLock {
        got: bool,
        poisoned: bool,
    },
    Unlock {
        poisons: bool,
    },

    // RwLock
    ReadSleeps,
    Read {
        poisoned: bool,
    },
    TryRead {
        got: bool,
        poisoned: bool,
    },
    EndRead,
    WriteSleeps,
    Write {
        poisoned: bool,
    },
    TryWrite {
        got: bool,
        poisoned: bool,
    },
    EndWrite {
        poisons: bool,
    },

    // Condvar: `Wait` gives the mutex up and sleeps; `Woken` is followed by a `Lock` of the mutex.
    Wait {
        mutex: ObjectId,
        timeout: Option<Duration>,
    },
    Woken {
        why: Wake,
    },
    NotifyOne {
        woke: Option<Lane>,
    },
    NotifyAll {
        woke: Vec<Lane>,
    },

    // Barrier
    BarrierSleeps {
        arrived: usize,
        of: usize,
    },
    BarrierPass {
        leader: bool,
    },

    // OnceLock
    OnceSleeps,
    OnceRun,
    OnceSet {
        set: bool,
    },
    OnceGet {
        some: bool,
    },

    // Atomics. `newest` is given where a load returned something older.
    Load {
        order: Ordering,
        value: Value,
        newest: Option<Value>,
    },
    Store {
        order: Ordering,
        value: Value,
    },
    /// A read-modify-write: `fetch_add 1`, `swap 7`, a `compare_exchange` that succeeded.
    Update {
        name: &'static str,
        order: Ordering,
        operand: Value,
        old: Value,
        new: Value,
    },
    /// A compare-exchange that failed; `spurious` if the value was the expected one.
    ExchangeFailed {
        name: &'static str,
        order: Ordering,
        expected: Value,
        found: Value,
        spurious: bool,
    },
    Fence {
        order: Ordering,
    },

    // Channels
    SendSleeps {
        value: Value,
    },
    Send {
        value: Value,
        sent: Sent,
    },
    TrySend {
        value: Value,
        sent: Sent,
    },
    RecvSleeps,
    Recv {
        got: Got,
    },
    TryRecv {
        got: Got,
    },
    SelectSleeps,
    /// `select!` took its `default` arm, or its `default(timeout)` arm.
    SelectDefault {
        timed_out: bool,
    },
    /// The last sender is gone.
    Close,
    /// The last receiver is gone.
    HangUp,

    // Deques
    Push {
        value: Value,
    },
    /// A batch that was stolen elsewhere has come into the thief's own deque.
    PushStolen {
        count: usize,
    },
    Pop {
        got: Option<Value>,
    },
    /// `steal`, `steal_batch` and their like.
    Steal {
        name: &'static str,
        got: Loot,
    },

    /// `len`, `is_empty` or `is_full` was asked.
    Ask {
        name: &'static str,
        answer: Value,
    },
}

/// Why a sleeper woke.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Wake {
    /// Somebody woke it.
    Notified,
    /// Its timeout fired.
    TimedOut,
    /// No reason at all: std allows it, so the checker tries it.
    Spurious,
}

/// How a send ended.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Sent {
    Done,
    /// No room, and the call does not wait.
    Full,
    TimedOut,
    /// No receiver is left: the value went back.
    Disconnected,
}

/// How a receive ended.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Got {
    Value(Value),
    /// Nothing there, and the call does not wait.
    Empty,
    TimedOut,
    /// Empty, and no sender is left.
    Disconnected,
}

/// How a steal ended.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Loot {
    /// Nothing was there.
    Empty,
    /// Something was there, but it was not to be had this time.
    Retry,
    /// It took what it returns, if it returns a value, and so many more.
    Took { value: Option<Value>, more: usize },
}

/// A value of the learner's, as far as it can be shown without asking for `Debug`.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Value {
    /// Of a type that can't be shown.
    Opaque,
    Unit,
    Bool(bool),
    Int(i128),
    Char(char),
    Text(Box<str>),
}

impl Value {
    /// Looks at a value of a type known only here: the primitive types, `()`, `&str` and `String` can be shown.
    pub(crate) fn of<T>(value: &T) -> Value {
        use std::any::TypeId;

        let id = typeid::of::<T>();
        macro_rules! look {
            ($($t:ty => |$v:ident| $make:expr),* $(,)?) => { $(
                if id == TypeId::of::<$t>() {
                    // SAFETY: `T` is `$t` up to lifetimes (the identifiers of their types are the same), and the
                    // reference is used only here.
                    let $v: &$t = unsafe { &*std::ptr::from_ref(value).cast::<$t>() };
                    return $make;
                }
            )* };
        }
        look!(
            () => |_v| Value::Unit,
            bool => |v| Value::Bool(*v),
            u8 => |v| Value::Int(i128::from(*v)), i8 => |v| Value::Int(i128::from(*v)),
            u16 => |v| Value::Int(i128::from(*v)), i16 => |v| Value::Int(i128::from(*v)),
            u32 => |v| Value::Int(i128::from(*v)), i32 => |v| Value::Int(i128::from(*v)),
            u64 => |v| Value::Int(i128::from(*v)), i64 => |v| Value::Int(i128::from(*v)),
            usize => |v| Value::Int(*v as i128), isize => |v| Value::Int(*v as i128),
            char => |v| Value::Char(*v),
            &'static str => |v| Value::Text((*v).into()),
            String => |v| Value::Text(v.as_str().into()),
        );
        Value::Opaque
    }
}

/// What kind of thing an object is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ObjectKind {
    Mutex,
    RwLock,
    Condvar,
    Barrier,
    OnceLock,
    Atomic,
    /// A bounded channel (0 is a rendezvous), or an unbounded one.
    Channel {
        capacity: Option<usize>,
    },
    /// `after`, `at`, `tick`, `never`.
    Timer,
    /// A worker's deque.
    Deque,
    Injector,
}

/// An object of the model: its kind, and the line that made it (from which its name is read).
#[derive(Clone, Copy, Debug)]
pub(crate) struct Object {
    pub(crate) kind: ObjectKind,
    pub(crate) made: Place,
}

/// A thread of the model.
#[derive(Clone, Debug)]
pub(crate) struct Thread {
    /// The name it was given with `Builder::name`.
    pub(crate) name: Option<String>,
    /// Where it was spawned; `None` for the main thread.
    pub(crate) spawned: Option<Place>,
    pub(crate) state: State,
}

/// Where a thread stands.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum State {
    /// It could go on.
    Running,
    /// It waits: the step says for what, and at which line (an act of the `…Sleeps` kind, or `Wait`).
    Sleeping(Step),
    Ended,
    /// It ended by a panic with this message.
    Panicked(String),
}

/// Everything that was recorded of one execution.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tape {
    pub(crate) steps: Vec<Step>,
    pub(crate) objects: Vec<Object>,
    pub(crate) threads: Vec<Thread>,
}

impl Tape {
    /// Ends the tape with a step for each sleeper whose last step does not say that it sleeps: it was about to take a lock that another
    /// took first.
    pub(crate) fn tell_sleepers(&mut self) {
        for lane in 0..self.threads.len() {
            let State::Sleeping(step) = &self.threads[lane].state else {
                continue;
            };
            let last = self.steps.iter().rev().find(|step| step.lane == lane);
            let told = last.is_some_and(|last| {
                std::mem::discriminant(&last.act) == std::mem::discriminant(&step.act)
                    && last.object == step.object
            });
            if !told {
                let step = step.clone();
                self.steps.push(step);
            }
        }
    }
}

/// A failed model, ready to be told.
#[derive(Clone, Debug)]
pub(crate) struct Failed {
    pub(crate) why: Why,
    pub(crate) tape: Tape,
    /// How many preemptions the execution has; `None` if it was not searched by preemptions.
    pub(crate) preemptions: Option<usize>,
    /// Which execution of its pass it was, from 1.
    pub(crate) interleaving: usize,
    /// What the pass allowed beyond scheduling: a spurious wake-up, another waiter, a failed weak exchange, a steal to be tried again.
    pub(crate) perturbed: Option<Perturbed>,
    /// Atomics used both with `SeqCst` and with a weaker ordering: their `SeqCst` counted as `AcqRel` here, so a
    /// failure may be due to that.
    pub(crate) weakened: Vec<Place>,
}

impl Failed {
    /// A failure that no single execution shows.
    pub(crate) fn without_tape(why: Why) -> Box<Self> {
        Box::new(Failed {
            why,
            tape: Tape::default(),
            preemptions: None,
            interleaving: 1,
            perturbed: None,
            weakened: Vec::new(),
        })
    }
}

/// The one choice of a perturbed pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Perturbed {
    /// A wait on a condition variable, or a `park`, may end for no reason.
    SpuriousWake,
    /// `notify_one` wakes another waiter than the one that waits longest.
    OtherWaiter,
    /// A weak compare-exchange fails although the value is the expected one.
    WeakFailure,
    /// A steal returns `Retry` although there is something.
    StealRetry,
}

/// Why a model failed.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "one is made, when a model fails")]
pub(crate) enum Why {
    /// Every thread that has not ended sleeps, and nobody is left to wake it.
    Deadlock,
    /// The main thread returned, and these sleep for ever.
    LeftBehind {
        lanes: Vec<Lane>,
    },
    /// The model's main thread panicked: an assertion of the check, or the code under it.
    Panic {
        message: String,
        at: Option<(String, u32)>,
    },
    /// A thread panicked while it unwound from a panic: the process would abort.
    DoublePanic {
        lane: Lane,
        message: String,
    },
    /// A thread goes round without end and without waiting.
    EndlessLoop {
        lane: Lane,
        at: Option<Place>,
    },
    TooManyThreads {
        limit: usize,
    },
    /// More threads alive at once than the check allows.
    TooManyAlive {
        limit: usize,
    },
    TooManySteps {
        limit: usize,
    },
    /// The search was given up after so many interleavings, none of which failed.
    TooManyInterleavings {
        limit: usize,
    },
    /// A simulated thread ran out of its stack.
    StackOverflow {
        lane: Lane,
        bytes: usize,
    },
    /// The same schedule led to different steps: what the thread did before, and what it did now.
    NotDeterministic {
        before: Option<Step>,
        now: Option<Step>,
    },
    /// An object of an earlier execution was used: a static kept it.
    Outlived {
        at: Place,
    },
    /// The exercise names std or crossbeam directly: (file, line, the path named).
    Imported {
        file: String,
        line: u32,
        path: String,
    },
    /// No step for so long: real waiting, or a loop that does nothing the checker sees.
    Stuck {
        waited: Duration,
    },
    /// Something that loom refused, in its own words.
    Loom {
        message: String,
    },
}
