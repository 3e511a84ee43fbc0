//! What came of a strategy, in words and in a table.

use crate::usage::Usage;
use std::fmt;
use std::time::Duration;

/// What came of a strategy.
pub struct Row {
    /// Messages that the gateway has taken.
    pub sent: u64,
    /// Messages of which it is known that they were not.
    pub failed: u64,
    /// Messages of which nothing is known, since their process has died.
    pub lost: u64,
    /// From the first message to the last, or to the death of the process.
    pub time: Duration,
    /// What the process used at most.
    pub usage: Usage,
    /// How the process died, if it did.
    pub died: Option<String>,
}

impl Row {
    /// Sent, failed, lost; microseconds, KiB, threads, messages in memory; how it died.
    pub fn in_numbers(&self) -> String {
        let (sent, failed, lost) = (self.sent, self.failed, self.lost);
        let (micros, usage) = (self.time.as_micros(), self.usage);
        let (memory, threads, messages) = (usage.memory, usage.threads, usage.messages);
        let died = self.died.as_deref().unwrap_or_default();
        let died = died.lines().next().unwrap_or_default();
        format!("{sent} {failed} {lost} {micros} {memory} {threads} {messages} {died}")
    }

    /// The same, for a table.
    fn in_columns(&self) -> String {
        let (sent, failed, lost) = (self.sent, self.failed, self.lost);
        let time = format!("{:.2} s", self.time.as_secs_f64());
        let Usage {
            memory,
            threads,
            messages,
        } = self.usage;
        let (how, memory) = (self.how(), Mebi(memory));
        format!(
            "{sent:>6}{failed:>8}{lost:>7}  {how} {time:<7}{memory:>11}{threads:>9}{messages:>10}"
        )
    }

    /// What the time is, which comes after it.
    pub fn how(&self) -> &'static str {
        match self.died {
            Some(_) => "died after",
            None => "measured:",
        }
    }
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (sent, failed, lost) = (self.sent, self.failed, self.lost);
        let (threads, messages) = (self.usage.threads, self.usage.messages);
        if let Some(died) = &self.died {
            write!(f, "died: {died}\n  ")?;
        }
        writeln!(f, "sent: {sent}, failed: {failed}, lost: {lost}")?;
        write!(f, "  measured: {} at most", Mebi(self.usage.memory))?;
        write!(f, ", threads: {threads}, messages in memory: {messages}")
    }
}

/// A size in KiB, shown in MiB.
struct Mebi(u64);

impl fmt::Display for Mebi {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{:.1} MiB", self.0 as f64 / 1024.0))
    }
}

/// A line for each strategy: its name, and what came of it, if it was run.
pub fn table(rows: &[(&str, Option<Row>)]) -> String {
    let mut table = format!(
        "  {:<8}{:>6}{:>8}{:>7}{:>19}{:>11}{:>9}{:>10}",
        "", "sent", "failed", "lost", "time", "memory", "threads", "messages"
    );
    for (name, row) in rows {
        table.push_str(&match row {
            Some(row) => format!("\n  {name:<8}{}", row.in_columns()),
            None => format!("\n  {name:<8}left out"),
        });
    }
    table
}
