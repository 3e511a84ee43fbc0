//! Six ways to send many messages: each file is a page of the chapter.

mod s1_thread_for_each;
mod s2_thread_for_each_batch;
mod s3_permit_for_each;
mod s4_workers_on_a_queue;
mod s5_bounded_queue;
mod s6_task_for_each;

use crate::options::Options;
use crate::work::Work;

/// A way to send many messages.
pub struct Strategy {
    /// What it is called on the command line and in the table.
    pub name: &'static str,
    /// What it does, in a few words.
    pub title: &'static str,
    /// Where the messages are that wait for their turn.
    pub waiting: &'static str,
    /// What it is going to do.
    pub plan: fn(&Options) -> Plan,
    /// Sends all the messages.
    pub run: fn(&'static Work),
}

/// What a strategy is going to do.
pub struct Plan {
    /// In a line or two, with its numbers.
    pub told: String,
    /// How many messages have to go one after the other, on the longest way.
    pub rounds: u64,
    /// The most threads that there can be, about.
    pub threads: u64,
    /// The most messages that can be in memory, about.
    pub messages: u64,
}

impl Plan {
    /// Everything at once.
    fn unbounded(what: &str, options: &Options) -> Self {
        let messages = options.messages;
        Plan {
            told: format!("{what}: {messages}, one for each message"),
            rounds: 1,
            threads: messages,
            messages,
        }
    }

    /// So many at once as there are workers.
    fn bounded(what: &str, options: &Options) -> Self {
        let (messages, workers) = (options.messages, options.workers);
        let rounds = messages.div_ceil(workers);
        Plan {
            told: format!(
                "{what}: {workers}\n  rounds: {messages} / {workers}, rounded up = {rounds}"
            ),
            rounds,
            threads: workers,
            messages: 2 * workers,
        }
    }

    /// Why it could hurt the machine, if it could.
    pub fn danger(&self, options: &Options) -> Option<String> {
        let (threads, gib) = (self.threads, (self.messages * options.payload) >> 20);
        match (threads, gib) {
            (4_001.., _) => Some(format!(
                "{threads} threads may be more than there is room for"
            )),
            (_, 1..) => Some(format!(
                "the messages may take more than {gib} GiB of memory"
            )),
            _ => None,
        }
    }
}

/// The ways in their order.
pub const ALL: [Strategy; 6] = [
    Strategy {
        name: "thread",
        title: "a thread for each message",
        waiting: "none, each is on its thread at once",
        plan: |options| Plan::unbounded("threads", options),
        run: s1_thread_for_each::run,
    },
    Strategy {
        name: "batch",
        title: "a thread for each batch of messages",
        waiting: "made, and in a batch",
        plan: |options| {
            let (batch, messages) = (s2_thread_for_each_batch::BATCH, options.messages);
            let threads = messages.div_ceil(batch);
            Plan {
                told: format!("threads: {threads}, one for each batch of {batch}"),
                rounds: batch.min(messages),
                threads,
                messages,
            }
        },
        run: s2_thread_for_each_batch::run,
    },
    Strategy {
        name: "permit",
        title: "a permit for each message, and then a thread",
        waiting: "not made yet",
        plan: |options| Plan::bounded("permits", options),
        run: s3_permit_for_each::run,
    },
    Strategy {
        name: "pool",
        title: "workers, and a queue with room for all",
        waiting: "made, and in the queue",
        plan: |options| Plan {
            messages: options.messages,
            ..Plan::bounded("workers", options)
        },
        run: s4_workers_on_a_queue::run,
    },
    Strategy {
        name: "bounded",
        title: "workers, and a queue with room for a few",
        waiting: "a few in the queue, the others not made yet",
        plan: |options| Plan::bounded("workers", options),
        run: s5_bounded_queue::run,
    },
    Strategy {
        name: "task",
        title: "a task for each message, on one thread",
        waiting: "none, each is with its task at once",
        plan: |options| Plan {
            threads: 1,
            ..Plan::unbounded("tasks", options)
        },
        run: s6_task_for_each::run,
    },
];
