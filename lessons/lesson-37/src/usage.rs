//! What a process uses, seen from within.

use crate::message::Message;
use std::fs;
use std::thread;
use std::time::Duration;

/// The most that a process has used so far.
#[derive(Clone, Copy, Default, PartialEq)]
pub struct Usage {
    /// Resident memory in KiB; 0 if the system does not say.
    pub memory: u64,
    /// Threads alive; 0 if the system does not say.
    pub threads: u64,
    /// Messages in memory.
    pub messages: u64,
}

impl Usage {
    /// What this process uses now, or more if it is known to have used more. The thread that asks
    /// again and again is not counted.
    pub fn now() -> Self {
        let resident = || Some(memory_stats::memory_stats()?.physical_mem as u64 / 1024);
        Usage {
            memory: kernel_status("VmHWM:").or_else(resident).unwrap_or(0),
            threads: kernel_status("Threads:").unwrap_or(1) - 1,
            messages: Message::most_held(),
        }
    }

    /// The larger of two in each respect.
    pub fn or_more(self, other: Usage) -> Usage {
        Usage {
            memory: self.memory.max(other.memory),
            threads: self.threads.max(other.threads),
            messages: self.messages.max(other.messages),
        }
    }

    /// Tells `each` of the use of this process, every few milliseconds in which it has grown. It
    /// goes on as long as the process does, for what was told last is all that is known of a
    /// process that died.
    pub fn watch(mut each: impl FnMut(Usage) + Send + 'static) {
        thread::spawn(move || {
            let mut most = Usage::default();
            loop {
                let now = most.or_more(Usage::now());
                if now != most {
                    most = now;
                    each(most);
                }
                thread::sleep(Duration::from_millis(2));
            }
        });
    }
}

/// A number in the file in which Linux keeps the books of this process; `None` elsewhere. The
/// kernel keeps the peak of the memory itself; elsewhere, and for the threads, it takes samples.
fn kernel_status(name: &str) -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix(name))?;
    line.split_whitespace().next()?.parse().ok()
}
