//! What the system tells about the threads of this process: Linux does, in `/proc/self/task`.

use std::collections::BTreeMap;
use std::fs;

/// The threads of this process at some time; `None` where the system doesn't tell.
pub(super) struct Threads(Option<BTreeMap<u64, Thread>>);

/// One thread, as the system sees it.
struct Thread {
    /// Its name, of which the system keeps 15 bytes. A thread without one has that of the thread that started it.
    name: String,
    /// A letter: `R` runs, `S` sleeps, `D` waits for a device.
    state: char,
    /// The function of the kernel that it sleeps in, where it says so.
    sleeps_in: Option<String>,
}

/// The bytes of a name that the system keeps.
const NAME: usize = 15;

impl Threads {
    /// The threads that there are now.
    pub(super) fn now() -> Self {
        let look = || {
            let tasks = fs::read_dir("/proc/self/task").ok()?;
            let ids = tasks
                .flatten()
                .filter_map(|task| task.file_name().to_str()?.parse().ok());
            Some(ids.filter_map(|id| Some((id, Thread::look(id)?))).collect())
        };
        Threads(look())
    }

    /// A text that says where those of these threads stand that were not there before: first those of the test of this
    /// name, then others, which may be those of tests that run at the same time.
    pub(super) fn since(&self, before: &Threads, test: &str) -> String {
        let (Some(now), Some(before)) = (&self.0, &before.0) else {
            return "Where its threads stand can't be known on this system. They are left behind."
                .to_owned();
        };
        let started = now
            .iter()
            .filter(|(id, _)| !before.contains_key(id))
            .map(|(_, thread)| thread);
        let (own, others): (Vec<&Thread>, Vec<&Thread>) =
            started.partition(|thread| thread.is_named(test));
        let mut text = String::new();
        if !own.is_empty() {
            text.push_str("Its threads are left behind, and stand here:\n");
            own.iter().for_each(|thread| text.push_str(&thread.line()));
        }
        if !others.is_empty() {
            text.push_str("Started since by this test, or by others that run at the same time:\n");
            others
                .iter()
                .for_each(|thread| text.push_str(&thread.line()));
        }
        text.truncate(text.trim_end().len());
        text
    }
}

impl Thread {
    /// Looks at a thread; `None` if it is gone.
    fn look(id: u64) -> Option<Self> {
        let read = |what: &str| fs::read_to_string(format!("/proc/self/task/{id}/{what}")).ok();
        // `12 (name, which may have blanks) S …`
        let stat = read("stat")?;
        let state = stat.rsplit_once(')')?.1.trim_start().chars().next()?;
        let sleeps_in = read("wchan").filter(|function| !function.is_empty() && function != "0");
        Some(Thread {
            name: read("comm")?.trim_end().to_owned(),
            state,
            sleeps_in,
        })
    }

    /// Whether this is the name that the system has for a thread of this one.
    fn is_named(&self, name: &str) -> bool {
        name.as_bytes()[..name.len().min(NAME)] == *self.name.as_bytes()
    }

    /// A line that says where it stands.
    fn line(&self) -> String {
        let function = self.sleeps_in.as_deref().unwrap_or_default();
        let stands = match self.state {
            'R' => "runs: a loop that does not end, or much work",
            'S' | 'D' if function.contains("futex") => {
                "sleeps (futex): waits for a lock, a notification, a channel, or another thread's end"
            }
            'S' | 'D' if function.contains("nanosleep") => "sleeps for a time",
            'S' | 'D' if function.is_empty() => "sleeps",
            'S' | 'D' => return format!("  {:<NAME$}  sleeps ({function})\n", self.name),
            _ => return format!("  {:<NAME$}  is in state {}\n", self.name, self.state),
        };
        format!("  {:<NAME$}  {stands}\n", self.name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_compared_as_far_as_it_is_kept() {
        let thread = |name: &str| Thread {
            name: name.to_owned(),
            state: 'S',
            sleeps_in: None,
        };
        assert!(thread("waits_for_all_o").is_named("waits_for_all_on_real_threads"));
        assert!(thread("smoke").is_named("smoke"));
        assert!(!thread("smoke").is_named("smoke_test"));
        assert!(!thread("waits_for_all_o").is_named("waits_for_all"));
    }

    #[test]
    fn says_what_a_thread_sleeps_in() {
        let line = |state, function: &str| {
            Thread {
                name: "worker".to_owned(),
                state,
                sleeps_in: Some(function.to_owned()),
            }
            .line()
        };
        assert!(
            line('S', "futex_wait_queue")
                .starts_with("  worker           sleeps (futex): waits for a lock")
        );
        assert_eq!(
            line('S', "hrtimer_nanosleep"),
            "  worker           sleeps for a time\n"
        );
        assert_eq!(
            line('S', "pipe_read"),
            "  worker           sleeps (pipe_read)\n"
        );
        assert!(line('R', "").contains("runs"));
        assert_eq!(line('Z', ""), "  worker           is in state Z\n");
    }

    #[test]
    fn where_nothing_is_known_it_says_so() {
        let text = Threads(None).since(&Threads(None), "smoke");
        assert_eq!(
            text,
            "Where its threads stand can't be known on this system. They are left behind."
        );
    }
}
