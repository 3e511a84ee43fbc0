//! What the checks of this lesson share: a store that counts what is asked of it, and the two worlds in which they are run.
#![allow(dead_code, reason = "each check uses some of them")]

use interleave::Builder;
use lesson_42::parts::{Command, Connection, Lost, Reply};
use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;

/// How long those who meet wait for one another before they give up, so that the check can say what is wrong. It decides how
/// soon a wrong answer hears of it, never whether an answer is right.
const PATIENCE: Duration = Duration::from_secs(3);

/// How long a check on real threads may take before it counts as hung.
const LIMIT: Duration = Duration::from_secs(10);

/// Runs a check on real threads. One that hangs fails when its time is over; the checks of the same
/// file that have not begun by then are not tried, since most of them would hang as long again.
pub fn in_time(check: impl FnOnce() + Send + 'static) {
    interleave::in_time(LIMIT, check);
}

/// Tries every interleaving of a model that may have so many threads, its main thread among them.
#[track_caller]
pub fn check(threads: usize, model: impl Fn() + Send + Sync + 'static) {
    let few = Builder::new().interleavings(1_000).else_up_to(2);
    few.threads(threads).check(model);
}

/// What a store does with an exchange.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mood {
    /// It answers.
    Well,
    /// It refuses the last command.
    Refusing,
    /// It refuses a command in the middle: the only one, if there is one.
    RefusingOne,
    /// It refuses the first command, and leaves the last reply out.
    RefusingOneReplyShort,
    /// It refuses the first command, and once more at the end.
    RefusingOneReplyMore,
    /// The replies don't come in time, and stay in the connection.
    Slow,
    /// It leaves the last value out.
    OneShort,
    /// It says something more.
    OneMore,
    /// It says nothing, in time.
    NoReply,
    /// One reply is of the other kind.
    OfTheOtherKind,
    /// A reply comes before those to the commands, and looks like them.
    OneReplyBefore,
    /// A reply comes behind those to the commands, and looks like them.
    OneReplyBehind,
    /// The replies are on their way, and the program panics.
    Panicking,
}

/// A store with the keys `a` to `f`, but for `c` and `e`; the value of `a` is `food of a`. The handle is cloned, the store is one.
///
/// It is no part of a model: to use it is no step, unless something is to happen there.
#[derive(Clone)]
pub struct Store(Arc<Inside>);

/// What happens at some moment.
type Event = Box<dyn Fn() + Send + Sync>;

struct Inside {
    counts: Mutex<Counts>,
    mood: Mutex<Mood>,
    /// The key to which no reply comes in time.
    lost: Mutex<Option<&'static str>>,
    connecting: Event,
    exchanging: Event,
}

/// What was asked of the store so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Connections that were made.
    pub connections: usize,
    /// Round trips, on all connections.
    pub round_trips: usize,
    /// Connections that are not dropped.
    pub open: usize,
}

/// The food of that passenger, if the store has it.
pub fn food(key: &str) -> Option<String> {
    ["a", "b", "d", "f"]
        .contains(&key)
        .then(|| format!("food of {key}"))
}

impl Store {
    /// A store that answers.
    pub fn new() -> Self {
        Store::with(|| (), || ())
    }

    /// A store at which something happens before a connection is made, and at an exchange.
    pub fn with(
        connecting: impl Fn() + Send + Sync + 'static,
        exchanging: impl Fn() + Send + Sync + 'static,
    ) -> Self {
        Store(Arc::new(Inside {
            counts: Mutex::default(),
            mood: Mutex::new(Mood::Well),
            lost: Mutex::default(),
            connecting: Box::new(connecting),
            exchanging: Box::new(exchanging),
        }))
    }

    /// Says what the store does from now on.
    pub fn is(&self, mood: Mood) {
        *self.0.mood.lock().unwrap() = mood;
    }

    /// From now on, whoever asks for this key gets no reply in time.
    pub fn lose(&self, key: &'static str) {
        *self.0.lost.lock().unwrap() = Some(key);
    }

    /// Makes a connection.
    pub fn connect(&self) -> Result<Line, Lost> {
        (self.0.connecting)();
        let mut counts = self.0.counts.lock().unwrap();
        counts.connections += 1;
        counts.open += 1;
        Ok(Line {
            store: self.clone(),
            unread: Vec::new(),
        })
    }

    /// What was asked so far.
    pub fn counts(&self) -> Counts {
        self.0.counts.lock().unwrap().clone()
    }
}

/// A connection to the store.
pub struct Line {
    store: Store,
    /// Replies to commands of earlier exchanges, which nobody has read.
    unread: Vec<Reply>,
}

impl Connection for Line {
    fn exchange(&mut self, commands: &[Command<'_>]) -> Result<Vec<Reply>, Lost> {
        let inside = &*self.store.0;
        inside.counts.lock().unwrap().round_trips += 1;
        (inside.exchanging)();
        if commands.is_empty() {
            return Ok(Vec::new()); // nothing was asked
        }
        let lost = *inside.lost.lock().unwrap();
        let mood = match lost.is_some_and(|key| commands.iter().any(|command| asks(command, key))) {
            true => Mood::Slow,
            false => *inside.mood.lock().unwrap(),
        };
        let mut replies: Vec<Reply> = commands.iter().map(reply_to).collect();
        let (last, middle) = (replies.len() - 1, replies.len() / 2);
        let refused = || Reply::Refused("LOADING".to_owned());
        match (mood, &mut replies[last]) {
            (Mood::Refusing, last) => *last = refused(),
            (Mood::RefusingOne, _) => replies[middle] = refused(),
            (Mood::RefusingOneReplyShort, _) => {
                replies[0] = refused();
                replies.pop();
            }
            (Mood::RefusingOneReplyMore, _) => {
                replies[0] = refused();
                replies.push(refused());
            }
            (Mood::OneShort, Reply::Values(values)) => _ = values.pop(),
            (Mood::OneShort, _) => _ = replies.pop(),
            (Mood::OneMore, Reply::Values(values)) => values.push(None),
            (Mood::OneMore, _) => replies.push(Reply::Value(None)),
            (Mood::NoReply, _) => replies.clear(),
            (Mood::OfTheOtherKind, _) => replies[middle] = of_the_other_kind(&replies[middle]),
            (Mood::OneReplyBefore, _) => replies.insert(0, replies[0].clone()),
            (Mood::OneReplyBehind, _) => replies.push(replies[last].clone()),
            (Mood::Well | Mood::Slow | Mood::Panicking, _) => {}
        }
        // What is behind the replies of this exchange stays for the next who asks.
        let wanted = replies.len();
        self.unread.append(&mut replies);
        match mood {
            Mood::Slow => return Err(Lost("no reply within 50 ms".to_owned())),
            Mood::Panicking => panic!("a bug in the client of the store"),
            _ => {}
        }
        let rest = self.unread.split_off(wanted.min(self.unread.len()));
        let replies = std::mem::replace(&mut self.unread, rest);
        Ok(replies)
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        self.store.0.counts.lock().unwrap().open -= 1;
    }
}

fn asks(command: &Command<'_>, wanted: &str) -> bool {
    match *command {
        Command::Get(key) => key == wanted,
        Command::MGet(keys) => keys.contains(&wanted),
    }
}

fn reply_to(command: &Command<'_>) -> Reply {
    match *command {
        Command::Get(key) => Reply::Value(food(key)),
        Command::MGet([]) => Reply::Refused("wrong number of arguments for 'mget'".to_owned()),
        Command::MGet(keys) => Reply::Values(keys.iter().map(|key| food(key)).collect()),
    }
}

/// A reply that does not fit a command that this one fits.
fn of_the_other_kind(reply: &Reply) -> Reply {
    match reply {
        Reply::Values(values) => Reply::Value(values.first().cloned().flatten()),
        Reply::Value(value) => Reply::Values(vec![value.clone()]),
        Reply::Refused(why) => Reply::Refused(why.clone()),
    }
}

/// Brings together those who attend, and sees how many were there at once.
pub struct Meeting {
    wanted: usize,
    state: Mutex<Attendance>,
    changed: Condvar,
}

#[derive(Default)]
struct Attendance {
    present: usize,
    most: usize,
    given_up: bool,
}

impl Meeting {
    /// A meeting that holds those who attend until `wanted` are there at once.
    pub fn of(wanted: usize) -> Arc<Self> {
        let (state, changed) = (Mutex::default(), Condvar::new());
        Arc::new(Meeting {
            wanted,
            state,
            changed,
        })
    }

    /// To be called by a reader. Once the meeting has taken place, nobody is held any more.
    pub fn attend(&self) {
        let mut state = self.state.lock().unwrap();
        state.present += 1;
        state.most = state.most.max(state.present);
        self.changed.notify_all();
        let waited = self.changed.wait_timeout_while(state, PATIENCE, |state| {
            state.most < self.wanted && !state.given_up
        });
        let (mut state, result) = waited.unwrap();
        state.given_up |= result.timed_out();
        state.present -= 1;
        self.changed.notify_all();
    }

    /// The most that were ever there at once.
    pub fn most(&self) -> usize {
        self.state.lock().unwrap().most
    }
}
