//! What comes out of a check.

use crate::story::{self, Style};
use crate::tape::{Failed, Why};
use std::fmt;
use std::time::Duration;

/// What a model that passed was put through.
#[derive(Clone, Debug)]
pub struct Verdict {
    pub(super) interleavings: usize,
    pub(super) preemptions: Option<usize>,
    pub(super) perturbed: usize,
    pub(super) threads: usize,
    pub(super) steps: usize,
    pub(super) executions: usize,
    pub(super) time: Duration,
}

impl Verdict {
    /// How many interleavings were run.
    ///
    /// Those that differ only in the order of steps that don't conflict are run once or a few times, not once for each
    /// order.
    pub fn interleavings(&self) -> usize {
        self.interleavings
    }

    /// All with at most how many preemptions; `None` means that there was no bound, so these were all.
    pub fn preemptions(&self) -> Option<usize> {
        self.preemptions
    }

    /// How many more were run in which a wait ended for no reason, `notify_one` woke another waiter, or a weak compare-exchange failed.
    pub fn perturbed(&self) -> usize {
        self.perturbed
    }

    /// The most threads that were alive at once, the main one included.
    pub fn threads(&self) -> usize {
        self.threads
    }

    /// The most steps that an interleaving had.
    pub fn steps(&self) -> usize {
        self.steps
    }

    /// How often the model was run in all: the interleavings with few preemptions are run first, and then again among
    /// the others.
    pub fn executions(&self) -> usize {
        self.executions
    }

    /// How long the search took.
    pub fn time(&self) -> Duration {
        self.time
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.interleavings, self.preemptions) {
            (1, None) => write!(f, "passed: there is 1 interleaving")?,
            (n, None) => write!(f, "passed in all {n} interleavings")?,
            (n, Some(1)) => write!(
                f,
                "passed in {n} interleavings: all with at most 1 preemption, and some with 2"
            )?,
            (n, Some(bound)) => write!(
                f,
                "passed in {n} interleavings: all with at most {bound} preemptions, and some with one more"
            )?,
        }
        if self.perturbed > 0 {
            write!(f, ", and in {} perturbed ones", self.perturbed)?;
        }
        Ok(())
    }
}

/// A model that failed: the simplest interleaving in which it does.
///
/// Its [`Display`](fmt::Display) is the story.
pub struct Failure(pub(super) Box<Failed>);

impl Failure {
    /// What went wrong, in a word: `deadlock`, `left behind`, `panic`, `double panic`, `endless loop`, `too many threads`, `too many alive`,
    /// `too many steps`, `too many interleavings`, `stack overflow`, `not deterministic`, `outlived`, `imported`, `stuck`, or `loom`.
    pub fn kind(&self) -> &'static str {
        story::verdict(&self.0.why)
    }

    /// Whether the code under the check is still to be written.
    pub(super) fn is_unwritten(&self) -> bool {
        matches!(&self.0.why, Why::Panic { message, .. } if message.starts_with("not yet implemented"))
    }

    pub(super) fn too_many(&self) -> bool {
        matches!(self.0.why, Why::TooManyInterleavings { .. })
    }

    /// How many preemptions the interleaving has: with at least two fewer, none fails. `None` if it was not searched by preemptions.
    pub fn preemptions(&self) -> Option<usize> {
        self.0.preemptions
    }

    /// Which interleaving it was of the pass that found it, from 1.
    pub fn interleaving(&self) -> usize {
        self.0.interleaving
    }

    /// How many steps it took to the failure.
    pub fn steps(&self) -> usize {
        self.0.tape.steps.len()
    }

    /// Whether it needed something beyond scheduling that std allows: a wait that ended for no reason, another waiter
    /// woken, a weak compare-exchange that failed.
    pub fn is_perturbed(&self) -> bool {
        self.0.perturbed.is_some()
    }

    /// The story without colours, for a terminal of 80 columns.
    pub fn story(&self) -> String {
        story::tell(&self.0, Style { colour: false })
    }

    /// The story as JSON, for programs that draw it; the [module of stories](crate) says what is in it.
    pub fn json(&self) -> String {
        story::json(&self.0).to_string()
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.story())
    }
}

impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.story())
    }
}

impl std::error::Error for Failure {}
