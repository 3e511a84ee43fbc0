//! What this process uses at the moment, as far as the system tells.

use std::fmt;
use std::fs;

use memory_stats::memory_stats;

/// What a process uses.
pub struct Usage {
    /// Memory that is really there, not only reserved, in KiB. So are all sizes here.
    pub resident: Measured,
    /// Addresses that are taken, whether there is memory behind them or not.
    pub reserved: Measured,
    /// The most that was ever resident. Few systems keep a peak: elsewhere it takes samples.
    pub peak: Measured,
    /// The threads that are alive. No system keeps a peak of these.
    pub threads: Measured,
}

impl Usage {
    /// A sample of what this process uses now.
    pub fn now() -> Self {
        let memory = memory_stats();
        let kib = |bytes: usize| bytes as u64 / 1024;
        Usage {
            resident: Measured(memory.map(|memory| kib(memory.physical_mem))),
            reserved: Measured(memory.map(|memory| kib(memory.virtual_mem))),
            peak: Measured(kernel_status("VmHWM:")),
            threads: Measured(kernel_status("Threads:")),
        }
    }
}

/// A number, where the system offers it.
#[derive(Clone, Copy)]
pub struct Measured(Option<u64>);

impl Measured {
    /// The difference to an earlier sample, for each of `count` things that came between them.
    pub fn since(self, earlier: Measured, count: u64) -> Measured {
        let more = |now: u64, then| now.saturating_sub(then) / count.max(1);
        Measured(self.0.zip(earlier.0).map(|(now, then)| more(now, then)))
    }

    /// This number, or another one where the system does not offer it.
    pub fn or(self, other: Measured) -> Measured {
        Measured(self.0.or(other.0))
    }
}

impl fmt::Display for Measured {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(number) => number.fmt(f),
            None => f.write_str("not offered by this system"),
        }
    }
}

/// A number in the file in which Linux keeps the books of this process; `None` elsewhere.
fn kernel_status(name: &str) -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix(name))?;
    line.split_whitespace().next()?.parse().ok()
}
