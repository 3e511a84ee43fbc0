//! Closing by drop, and a forgotten clone.
//!
//! A collector reads until the channel is closed, and that is when its *last* sender is dropped.
//! Each producer has a clone, and they all end. Is the channel closed then?

use crate::options::Options;
use crossbeam::channel::{self, Sender, TryRecvError};
use std::thread;

/// Where producers get their senders from: it keeps one, to clone it for whoever comes later.
struct Registry {
    results: Sender<u32>,
}

impl Registry {
    /// Starts a producer with a sender of its own.
    fn start(&self, result: u32) -> thread::JoinHandle<()> {
        let results = self.results.clone();
        thread::spawn(move || results.send(result).expect("the collector reads all"))
    }
}

/// Lets producers end one by one, and looks at the channel. `try_recv` never waits; where it says
/// `Empty`, a collector in `recv` would sleep.
pub fn run(_: &Options) {
    let (results_tx, results_rx) = channel::bounded(3);
    let registry = Registry {
        results: results_tx,
    };
    for producer in [1, 2, 3].map(|result| registry.start(result)) {
        producer.join().expect("a producer does not panic");
    }
    let sum: u32 = results_rx.try_iter().sum();
    println!("  3 producers have ended, the sum of their results: {sum}");

    assert_eq!(results_rx.try_recv(), Err(TryRecvError::Empty));
    println!("  senders left: 1, in the registry: open, a collector would wait for ever");

    drop(registry);
    assert_eq!(results_rx.try_recv(), Err(TryRecvError::Disconnected));
    println!("  senders left: 0: closed, a collector's loop ends");
}
