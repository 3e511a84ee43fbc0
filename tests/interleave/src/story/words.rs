//! A step in words: what was done, to what, and with what result.

use super::paint::{fit, width};
use super::told::Told;
use crate::tape::{Act, Got, Lane, Loot, ObjectKind, Sent, Step, Value, Wake};
use std::time::Duration;

/// What is said of a thread that stops to wait.
const SLEEPS: &str = ", sleeps";

/// The words of a step.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Words {
    /// What was done, and to what: `send 3 on tx`.
    pub(super) head: String,
    /// The result, where there is one to tell: `Disconnected`.
    pub(super) result: Option<String>,
    /// Whether the result is a change: `0 → 1`.
    pub(super) change: bool,
    /// Whether the thread stops to wait here.
    pub(super) sleeps: bool,
    /// Whether the result is older than it could be.
    pub(super) stale: bool,
}

impl Words {
    /// Words without a result.
    fn plain(head: impl Into<String>) -> Self {
        Words {
            head: head.into().trim_end().to_owned(),
            result: None,
            change: false,
            sleeps: false,
            stale: false,
        }
    }

    /// Words with a result.
    fn with(head: impl Into<String>, result: impl Into<String>) -> Self {
        Words {
            result: Some(result.into()),
            ..Words::plain(head)
        }
    }

    /// Words of a thread that stops to wait.
    fn sleeps(head: impl Into<String>) -> Self {
        Words {
            sleeps: true,
            ..Words::plain(head)
        }
    }

    /// What follows the head: `→ 3`, `sleeps`.
    pub(super) fn tail(&self) -> Option<String> {
        match &self.result {
            Some(result) if self.change => Some(result.clone()),
            Some(result) if self.stale => Some(format!("→ {result}, stale")),
            Some(result) => Some(format!("→ {result}")),
            None => self.sleeps.then(|| "sleeps".to_owned()),
        }
    }

    /// Whether it is a result that std allows, though it seldom happens.
    pub(super) fn is_odd(&self) -> bool {
        self.result
            .as_ref()
            .is_some_and(|result| result.ends_with("for no reason"))
    }

    /// On as many lines of at most so many columns as it takes. That a thread sleeps is said on one of them: where room
    /// is short, the name is cut, or follows on a line of its own.
    pub(super) fn lines(&self, columns: usize) -> Vec<String> {
        let whole = self.line();
        if width(&whole) <= columns {
            return vec![whole];
        }
        if self.sleeps {
            return self.sleeping_lines(columns);
        }
        let (verb, of) = match self.head.split_once(' ') {
            Some((verb, of)) if width(&self.head) > columns => (verb.to_owned(), of.to_owned()),
            _ => (self.head.clone(), String::new()),
        };
        let tail = self.tail().unwrap_or_default();
        let together = if self.change {
            format!("{of}: {tail}")
        } else {
            format!("{of} {tail}")
        };
        let rest = match (of.is_empty(), width(together.trim_end()) + 2 <= columns) {
            (false, true) => vec![together],
            _ => match of.split_once(": ") {
                Some((name, change)) if of.contains(" → ") => changed(name, change, columns),
                _ => vec![of, tail],
            },
        };
        let rest = rest.iter().flat_map(|part| digits(part.trim(), columns));
        let rest = rest.filter(|part| !part.is_empty());
        let rest = rest.map(|part| fit(&format!("  {part}"), columns));
        [fit(&verb, columns)].into_iter().chain(rest).collect()
    }

    /// The lines of a thread that stops to wait, of which one alone would be too long.
    fn sleeping_lines(&self, columns: usize) -> Vec<String> {
        if self.least() <= columns {
            let head = columns - width(SLEEPS);
            return vec![fit(&self.head, head) + SLEEPS];
        }
        let (verb, of) = self.head.split_once(' ').unwrap_or((&self.head, ""));
        let first = format!("{verb}{SLEEPS}");
        let rest = match width(&first) <= columns {
            true => vec![first, format!("  {of}")],
            false => vec![verb.to_owned(), format!("  {of}"), "  sleeps".to_owned()],
        };
        let lines = rest.iter().map(|line| fit(line.trim_end(), columns));
        lines.filter(|line| !line.is_empty()).collect()
    }

    /// How many columns it needs at the least to stand on one line. The name of what a thread sleeps on may lose its
    /// second half, unless it has a number, which tells it from others of its kind.
    pub(super) fn least(&self) -> usize {
        let whole = width(&self.line());
        match self.head.rsplit_once(' ') {
            Some((_, name)) if self.sleeps && !name.contains(|c: char| c.is_ascii_digit()) => {
                whole - width(name) / 2
            }
            _ => whole,
        }
    }

    /// All of it, on one line.
    pub(super) fn line(&self) -> String {
        match self.tail() {
            Some(_) if self.sleeps => format!("{}{SLEEPS}", self.head),
            Some(tail) if self.change => format!("{}: {tail}", self.head),
            Some(tail) => format!("{} {tail}", self.head),
            None => self.head.clone(),
        }
    }
}

/// Puts a step into words.
pub(super) fn words(step: &Step, told: &Told<'_>) -> Words {
    let thread = |lane: Lane| told.names.thread(lane);
    let it = step
        .object
        .map_or_else(String::new, |id| told.names.object(id));
    let tx = step
        .object
        .map_or_else(String::new, |id| told.names.sender(id));
    let rx = step
        .object
        .map_or_else(String::new, |id| told.names.receiver(id));
    let ok = |done: bool| if done { "Ok" } else { "Err" };
    let tried = |got: bool, poisoned: bool| if poisoned { "poisoned" } else { ok(got) };
    let of = |poisoned: bool, head: String| {
        if poisoned {
            Words::with(head, "poisoned")
        } else {
            Words::plain(head)
        }
    };
    match &step.act {
        Act::Spawn { child } => Words::plain(format!("spawn {}", thread(*child))),
        Act::JoinSleeps { child } => Words::sleeps(format!("join {}", thread(*child))),
        Act::Join {
            child,
            panicked: false,
        } => Words::plain(format!("join {}", thread(*child))),
        Act::Join {
            child,
            panicked: true,
        } => Words::with(format!("join {}", thread(*child)), "Err"),
        Act::ParkSleeps => Words::sleeps("park"),
        Act::Unparked { why } => Words::with("park", wake(*why, "unparked")),
        Act::Unpark { lane } => Words::plain(format!("unpark {}", thread(*lane))),
        Act::Sleep { time } => Words::plain(format!("sleep {}", span(*time))),
        Act::Yield => Words::plain("yield"),
        Act::Panic { message } => Words::plain(panic(message)),
        Act::End => Words::plain("end"),

        Act::LockSleeps { .. } => Words::sleeps(format!("lock {it}")),
        Act::Lock { poisoned } => of(*poisoned, format!("lock {it}")),
        Act::TryLock { got, poisoned } => {
            Words::with(format!("try_lock {it}"), tried(*got, *poisoned))
        }
        Act::Unlock { poisons } => of(*poisons, format!("unlock {it}")),

        Act::ReadSleeps => Words::sleeps(format!("read {it}")),
        Act::Read { poisoned } => of(*poisoned, format!("read {it}")),
        Act::TryRead { got, poisoned } => {
            Words::with(format!("try_read {it}"), tried(*got, *poisoned))
        }
        Act::EndRead => Words::plain(format!("end read {it}")),
        Act::WriteSleeps => Words::sleeps(format!("write {it}")),
        Act::Write { poisoned } => of(*poisoned, format!("write {it}")),
        Act::TryWrite { got, poisoned } => {
            Words::with(format!("try_write {it}"), tried(*got, *poisoned))
        }
        Act::EndWrite { poisons } => of(*poisons, format!("end write {it}")),

        Act::Wait { timeout: None, .. } => Words::sleeps(format!("wait {it}")),
        Act::Wait {
            timeout: Some(time),
            ..
        } => Words::sleeps(format!("wait {it} {}", span(*time))),
        Act::Woken { why } => Words::with(format!("wait {it}"), wake(*why, "notified")),
        Act::NotifyOne { woke } => Words::with(
            format!("notify_one {it}"),
            woke.map_or("nobody".to_owned(), thread),
        ),
        Act::NotifyAll { woke } if woke.is_empty() => {
            Words::with(format!("notify_all {it}"), "nobody")
        }
        Act::NotifyAll { woke } => {
            let woke: Vec<String> = woke.iter().map(|lane| thread(*lane)).collect();
            Words::with(format!("notify_all {it}"), woke.join(", "))
        }

        Act::BarrierSleeps { arrived, of } => Words::sleeps(format!("wait {it} {arrived}/{of}")),
        Act::BarrierPass { leader: true } => Words::with(format!("wait {it}"), "leader"),
        Act::BarrierPass { leader: false } => Words::with(format!("wait {it}"), "passes"),

        Act::OnceSleeps => Words::sleeps(format!("wait for {it}")),
        Act::OnceRun => Words::plain(format!("init {it}")),
        Act::OnceSet { set: true } => Words::plain(format!("set {it}")),
        Act::OnceSet { set: false } => Words::with(format!("init {it}"), "panicked"),
        Act::OnceGet { some } => {
            Words::with(format!("get {it}"), if *some { "Some" } else { "None" })
        }

        Act::Load {
            value: seen,
            newest,
            ..
        } => Words {
            stale: newest.is_some(),
            ..Words::with(format!("load {it}"), value(seen))
        },
        Act::Store { value: new, .. } => Words::plain(format!("store {it} = {}", value(new))),
        Act::Update { name, old, new, .. } => {
            Words::plain(format!("{name} {it}: {} → {}", value(old), value(new)))
        }
        Act::ExchangeFailed {
            name,
            found,
            spurious,
            ..
        } => {
            let for_nothing = if *spurious { " for no reason" } else { "" };
            Words::with(
                format!("{name} {it}"),
                format!("Err({}){for_nothing}", value(found)),
            )
        }
        Act::Fence { order } => Words::plain(format!("fence {order:?}")),

        Act::SendSleeps { value } => Words::sleeps(sending("send", value, &tx)),
        Act::Send { value, sent } => outcome(sending("send", value, &tx), *sent),
        Act::TrySend { value, sent } => outcome(sending("try_send", value, &tx), *sent),
        Act::RecvSleeps => Words::sleeps(format!("recv on {rx}")),
        Act::Recv { .. } if is_timer(step, told) => {
            Words::with(format!("recv on {rx}"), "its time")
        }
        Act::Recv { got } => Words::with(format!("recv on {rx}"), received(got)),
        Act::TryRecv { got } => Words::with(format!("try_recv on {rx}"), received(got)),
        Act::SelectSleeps => Words::sleeps("select!"),
        Act::SelectDefault { timed_out: false } => Words::with("select!", "default"),
        Act::SelectDefault { timed_out: true } => Words::with("select!", "timed out"),
        Act::Close => Words::plain(format!("drop the last {tx}")),
        Act::HangUp => Words::plain(format!("drop the last {rx}")),
        Act::Push { value: new } => match new {
            Value::Opaque => Words::plain(format!("push on {it}")),
            _ => Words::plain(format!("push {} on {it}", value(new))),
        },
        Act::PushStolen { count } => Words::plain(format!("push {count} stolen on {it}")),
        Act::Pop { got } => {
            let got = got.as_ref().map_or_else(|| "None".to_owned(), a_value);
            Words::with(format!("pop from {it}"), got)
        }
        Act::Steal { name, got } => Words::with(format!("{name} from {it}"), loot(got)),
        Act::Ask { name, answer } => {
            let head = match step.object {
                Some(_) => format!("{name} of {it}"),
                None => (*name).to_owned(),
            };
            match answer {
                // Words of the checker's, such as a time, and no text of the learner's.
                Value::Text(text) => Words::with(head, &**text),
                _ => Words::with(head, value(answer)),
            }
        }
    }
}

/// A panic, in a few words: the sentences below the picture have the whole message.
fn panic(message: &str) -> String {
    if message.starts_with("assertion ") {
        return "assertion fails".to_owned();
    }
    let message = one_line(message);
    let call = message
        .strip_prefix("called `Result::")
        .and_then(|rest| rest.split_once('('))
        .map(|(call, _)| call);
    match call {
        Some(call) => format!("{call} of an Err panics"),
        None => format!("panic: {}", fit(&message, 20)),
    }
}

/// Whether a step is about `after` or `tick`, whose values say nothing.
fn is_timer(step: &Step, told: &Told<'_>) -> bool {
    let object = step.object.and_then(|id| told.failed.tape.objects.get(id));
    object.is_some_and(|object| object.kind == ObjectKind::Timer)
}

/// `send 3 on tx`; of a value that can't be shown, `send on tx`.
fn sending(verb: &str, sent: &Value, tx: &str) -> String {
    match sent {
        Value::Opaque => format!("{verb} on {tx}"),
        _ => format!("{verb} {} on {tx}", value(sent)),
    }
}

/// How a send ended, where it is worth telling.
fn outcome(head: String, sent: Sent) -> Words {
    match sent {
        Sent::Done => Words::plain(head),
        Sent::Full => Words::with(head, "Full"),
        Sent::TimedOut => Words::with(head, "timed out"),
        Sent::Disconnected => Words::with(head, "Disconnected"),
    }
}

/// How a receive ended.
fn received(got: &Got) -> String {
    match got {
        Got::Value(got) => a_value(got),
        Got::Empty => "Empty".to_owned(),
        Got::TimedOut => "timed out".to_owned(),
        Got::Disconnected => "Disconnected".to_owned(),
    }
}

/// How a steal ended.
fn loot(got: &Loot) -> String {
    match got {
        Loot::Empty => "Empty".to_owned(),
        Loot::Retry => "Retry".to_owned(),
        Loot::Took {
            value: Some(value),
            more: 0,
        } => a_value(value),
        Loot::Took {
            value: Some(value),
            more,
        } => format!("{} and {more} more", a_value(value)),
        Loot::Took {
            value: None,
            more: 1,
        } => "1 value".to_owned(),
        Loot::Took { value: None, more } => format!("{more} values"),
    }
}

/// A value that somebody got.
fn a_value(got: &Value) -> String {
    match got {
        Value::Opaque => "a value".to_owned(),
        _ => value(got),
    }
}

/// Why a sleeper woke.
fn wake(why: Wake, notified: &str) -> String {
    match why {
        Wake::Notified => notified.to_owned(),
        Wake::TimedOut => "timed out".to_owned(),
        Wake::Spurious => "for no reason".to_owned(),
    }
}

/// A value as it is written in Rust; `_` if it can't be shown.
pub(super) fn value(value: &Value) -> String {
    match value {
        Value::Opaque => "_".to_owned(),
        Value::Unit => "()".to_owned(),
        Value::Bool(value) => value.to_string(),
        Value::Int(value) => number(*value),
        Value::Char(value) => format!("{value:?}"),
        Value::Text(text) => format!("{:?}", fit(text, 16)),
    }
}

/// A change on as many lines as it takes: `packed: 1` and `→ 2`, or the name on a line of its own.
fn changed(name: &str, change: &str, columns: usize) -> Vec<String> {
    let fits = |line: &str| width(line) + 2 <= columns;
    let (old, new) = change.split_once(" → ").unwrap_or((change, ""));
    let first = format!("{name}: {old}");
    let new = format!("→ {new}");
    match (fits(&first), fits(change)) {
        (true, _) => vec![first, new],
        (false, true) => vec![name.to_owned(), change.to_owned()],
        (false, false) => vec![name.to_owned(), old.to_owned(), new],
    }
}

/// A line, or two where a number in hexadecimal is too long for one: nothing of it is cut off.
fn digits(line: &str, columns: usize) -> Vec<String> {
    match line.split_once('_') {
        Some((upper, lower)) if line.contains("0x") && width(line) + 2 > columns => {
            vec![format!("{upper}_"), lower.to_owned()]
        }
        _ => vec![line.to_owned()],
    }
}

/// A number in decimal, or in hexadecimal where it has more than 32 bits: those are seldom counted, and often packed of two. What
/// was counted below zero is told as such.
fn number(value: i128) -> String {
    const BELOW_ZERO: i128 = 1000;
    let (upper, lower) = (value >> 32, value & 0xFFFF_FFFF);
    let below = (1 << 64) - value;
    if (1..BELOW_ZERO).contains(&below) {
        format!("2^64-{below}")
    } else if upper > 0 {
        format!("0x{upper:x}_{lower:08x}")
    } else {
        value.to_string()
    }
}

/// A time as it is read: `10ms`, `3s`.
pub(super) fn span(time: Duration) -> String {
    format!("{time:?}")
}

/// A message on one line.
pub(super) fn one_line(message: &str) -> String {
    message.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn large_numbers_are_shown_as_two_halves() {
        assert_eq!(number(4_294_967_295), "4294967295");
        assert_eq!(number(9 << 32 | 2), "0x9_00000002");
        assert_eq!(number((1 << 64) - 1), "2^64-1");
        assert_eq!(number(1 << 63), "0x80000000_00000000");
        assert_eq!(number(-7), "-7");
    }

    #[test]
    fn no_digit_is_cut_off() {
        let words = Words::plain("fetch_update packed: 0x5_00000001 → 0x9_00000002");
        let lines = |columns| words.lines(columns).join("|");
        assert_eq!(
            lines(60),
            "fetch_update packed: 0x5_00000001 → 0x9_00000002"
        );
        assert_eq!(
            lines(40),
            "fetch_update|  packed: 0x5_00000001 → 0x9_00000002"
        );
        assert_eq!(
            lines(32),
            "fetch_update|  packed: 0x5_00000001|  → 0x9_00000002"
        );
        assert_eq!(
            lines(18),
            "fetch_update|  packed|  0x5_00000001|  → 0x9_00000002"
        );
        assert_eq!(
            lines(12),
            "fetch_update|  packed|  0x5_|  00000001|  → 0x9_|  00000002"
        );

        let words = Words::plain("fetch_add under_way: 0 → 1");
        assert_eq!(words.lines(11).join("|"), "fetch_add|  under_way|  0 → 1");
        let words = Words::with("load packed", "0x5_00000001");
        assert_eq!(words.lines(12).join("|"), "load packed|  → 0x5_|  00000001");
    }
}
