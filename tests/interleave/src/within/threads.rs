//! What the system tells about the threads of a test: Linux does, in `/proc/self/task`.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

/// By what the system knows the threads of one test.
///
/// To the system a thread has a name of 15 bytes, and one that is started without a name inherits it. So the first
/// thread of a test is given one that no other test has: `waits_for_al~12`. (What std calls it stays as it is.)
#[derive(Clone)]
pub(super) struct Mark(String);

/// The bytes of a name that the system keeps.
const NAME: usize = 15;

impl Mark {
    /// A mark of its own for the test of this name.
    pub(super) fn of(test: &str) -> Self {
        static MARKS: AtomicUsize = AtomicUsize::new(1);

        let number = format!("~{}", MARKS.fetch_add(1, Ordering::Relaxed));
        let mut name = super::last_segment(test).to_owned();
        while name.len() + number.len() > NAME && name.pop().is_some() {}
        Mark(name + &number)
    }

    /// Puts it on this thread, and so on those that this thread starts. Where that can't be done, nothing is known.
    pub(super) fn put(&self) {
        let _ = fs::write("/proc/thread-self/comm", &self.0);
    }
}

/// Where the threads of a test stand.
pub(super) struct Threads(Vec<Stands>);

/// Where one thread stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Stands {
    /// It ran whenever it was looked at, and took processor time in between.
    Loops,
    Runs,
    /// The function of the kernel that it sleeps in, where the system says so.
    Sleeps(Option<String>),
    /// Another state, by its letter.
    Other(char),
}

/// A thread at some time, as the system sees it.
#[derive(Clone, Debug)]
struct Look {
    /// A letter: `R` runs, `S` sleeps, `D` waits for a device.
    state: char,
    /// The processor time that it has taken, in ticks.
    time: u64,
    /// The function of the kernel that it sleeps in, where the system says so.
    sleeps_in: Option<String>,
}

/// Between two looks a thread that runs takes two ticks, or so.
const BETWEEN: Duration = Duration::from_millis(20);

impl Threads {
    /// Looks twice at the threads that have this mark.
    pub(super) fn of(mark: &Mark) -> Self {
        let first = looks(mark);
        if first.is_empty() {
            return Threads(Vec::new());
        }
        thread::sleep(BETWEEN);
        let mut stand: Vec<Stands> = looks(mark)
            .iter()
            .map(|(id, now)| now.stands(first.get(id)))
            .collect();
        stand.sort();
        Threads(stand)
    }
}

/// Whether the threads that have this mark wanted a processor all this time and had little of one: as far as the system tells.
pub(super) fn starve(mark: &Mark, waited: Duration) -> bool {
    had_little(looks(mark).values(), waited)
}

/// Whether one of them is ready to run, and all together have run for less than a tenth of the time. What loops has run longer.
fn had_little<'a>(looks: impl Iterator<Item = &'a Look> + Clone, waited: Duration) -> bool {
    const TICK: Duration = Duration::from_millis(10); // of what the system shows to programs
    let ran: u64 = looks.clone().map(|look| look.time).sum();
    let is_little = u128::from(ran) < waited.as_nanos() / (10 * TICK.as_nanos());
    is_little && looks.into_iter().any(|look| look.state == 'R')
}

impl fmt::Display for Threads {
    /// Those that stand alike are counted.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() {
            return f.write_str("Where its threads stand can't be known. They are left behind.");
        }
        f.write_str("Its threads are left behind (those that were given a name are not listed):")?;
        for alike in self.0.chunk_by(|a, b| a == b) {
            write!(f, "\n  {}", alike[0].line(alike.len()))?;
        }
        Ok(())
    }
}

/// The threads that have this mark now, by their numbers.
fn looks(mark: &Mark) -> BTreeMap<u64, Look> {
    let tasks = fs::read_dir("/proc/self/task").into_iter().flatten();
    let ids = tasks
        .flatten()
        .filter_map(|task| task.file_name().to_str()?.parse().ok());
    ids.filter_map(|id| Some((id, Look::at(id, mark)?)))
        .collect()
}

impl Look {
    /// Looks at a thread; `None` if it is gone, or has another mark.
    fn at(id: u64, mark: &Mark) -> Option<Self> {
        let read = |what: &str| fs::read_to_string(format!("/proc/self/task/{id}/{what}")).ok();
        if read("comm")?.trim_end() != mark.0 {
            return None;
        }
        let sleeps_in = read("wchan").filter(|function| !function.is_empty() && function != "0");
        Look::read(&read("stat")?, sleeps_in)
    }

    /// Reads the line that the system has of a thread: `12 (its name, even with blanks) S …`.
    fn read(stat: &str, sleeps_in: Option<String>) -> Option<Self> {
        let fields: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
        // The 14th and 15th, of which the first two stand before this: in the thread's code, and in the kernel for it.
        let ticks = |at: usize| fields.get(at)?.parse::<u64>().ok();
        Some(Look {
            state: fields.first()?.chars().next()?,
            time: ticks(11)? + ticks(12)?,
            sleeps_in,
        })
    }

    /// Where the thread stands, after an earlier look.
    fn stands(&self, before: Option<&Look>) -> Stands {
        let ran = before.is_some_and(|before| before.state == 'R' && before.time < self.time);
        match self.state {
            'R' if ran => Stands::Loops,
            'R' => Stands::Runs,
            'S' | 'D' => Stands::Sleeps(self.sleeps_in.clone()),
            other => Stands::Other(other),
        }
    }
}

impl Stands {
    /// Where so many threads stand: `3 threads sleep (futex): …`.
    fn line(&self, count: usize) -> String {
        let (threads, s) = match count {
            1 => ("1 thread".to_owned(), "s"),
            _ => (format!("{count} threads"), ""),
        };
        match self {
            Stands::Loops => format!("{threads} run{s}: a loop that does not end, or much work"),
            Stands::Runs => format!("{threads} run{s}"),
            Stands::Sleeps(None) => format!("{threads} sleep{s}"),
            Stands::Sleeps(Some(function)) if function.contains("futex") => format!(
                "{threads} sleep{s} (futex): for a lock, a notification, a channel, or the end of a thread"
            ),
            Stands::Sleeps(Some(function)) if function.contains("nanosleep") => {
                format!("{threads} sleep{s} for a time")
            }
            Stands::Sleeps(Some(function)) => format!("{threads} sleep{s} ({function})"),
            Stands::Other(state) => {
                let are = if count == 1 { "is" } else { "are" };
                format!("{threads} {are} in state {state}")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_test_has_a_mark_of_its_own() {
        let of = |test: &str| {
            let Mark(mark) = Mark::of(test);
            let (name, number) = mark.rsplit_once('~').expect("a number");
            assert!(
                mark.len() <= NAME && number.parse::<u32>().is_ok(),
                "{mark}"
            );
            (name.to_owned(), number.to_owned())
        };
        let (one, first) = of("on_real_threads::waits_for_all_of_them");
        let (other, second) = of("waits_for_all_on_real_threads");
        assert!(
            "waits_for_all_o".starts_with(&one) && one.len() > 8,
            "{one}"
        );
        assert!("waits_for_all_o".starts_with(&other), "{other}");
        assert_ne!(first, second);
        assert_eq!(of("smoke").0, "smoke");
        assert!(of("wäätet_auf_allé").0.starts_with("wäät"));
    }

    #[test]
    fn a_line_of_the_system_is_read() {
        let stat = "61 (a (b) c) R 1 1 0 0 -1 4194304 5 0 0 0 30 4 0 0 20 0 2 0 99 1 1 0";
        let look = Look::read(stat, None).expect("a look");
        assert_eq!((look.state, look.time), ('R', 34));
        assert!(Look::read("61 (a) R", None).is_none());
    }

    #[test]
    fn what_runs_at_one_moment_is_no_loop_yet() {
        let look = |state, time| Look {
            state,
            time,
            sleeps_in: None,
        };
        let stands = |before: Option<Look>, now: Look| now.stands(before.as_ref());
        assert_eq!(stands(Some(look('R', 1)), look('R', 3)), Stands::Loops);
        assert_eq!(stands(Some(look('R', 1)), look('R', 1)), Stands::Runs);
        assert_eq!(stands(Some(look('S', 1)), look('R', 2)), Stands::Runs);
        assert_eq!(stands(None, look('R', 2)), Stands::Runs);
        assert_eq!(
            stands(Some(look('R', 1)), look('S', 2)),
            Stands::Sleeps(None)
        );
    }

    #[test]
    fn what_is_ready_but_had_little_of_a_processor_starves() {
        let look = |state, time| Look {
            state,
            time,
            sleeps_in: None,
        };
        let starve = |looks: &[Look]| had_little(looks.iter(), Duration::from_secs(10));
        assert!(starve(&[look('S', 0), look('R', 3)]));
        assert!(
            !starve(&[look('S', 0), look('S', 3)]),
            "all sleep: it hangs"
        );
        assert!(!starve(&[look('S', 0), look('R', 100)]), "it had a second");
        assert!(!starve(&[look('R', 60), look('R', 60)]), "together, too");
        assert!(!starve(&[]), "nothing is known");
        assert!(!had_little(
            [look('R', 5)].iter(),
            Duration::from_millis(50)
        ));
    }

    #[test]
    fn those_that_stand_alike_are_counted() {
        let sleeps = |function: &str| Stands::Sleeps(Some(function.to_owned()));
        let told = Threads(vec![
            Stands::Loops,
            Stands::Runs,
            sleeps("futex_do_wait"),
            sleeps("futex_do_wait"),
            sleeps("hrtimer_nanosleep"),
            sleeps("pipe_read"),
            Stands::Other('Z'),
            Stands::Other('Z'),
        ]);
        assert_eq!(
            told.to_string(),
            "Its threads are left behind (those that were given a name are not listed):
  1 thread runs: a loop that does not end, or much work
  1 thread runs
  2 threads sleep (futex): for a lock, a notification, a channel, or the end of a thread
  1 thread sleeps for a time
  1 thread sleeps (pipe_read)
  2 threads are in state Z"
        );
    }

    #[test]
    fn where_nothing_is_known_it_says_so() {
        assert_eq!(
            Threads(Vec::new()).to_string(),
            "Where its threads stand can't be known. They are left behind."
        );
    }
}
