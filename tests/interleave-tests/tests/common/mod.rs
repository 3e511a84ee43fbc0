//! What the tests of the checker share: the set of everything that a model can come to.

#![allow(dead_code, reason = "each test file uses its part")]

use interleave::{Builder, Verdict};
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

/// Runs the model under every interleaving, and collects what it returns.
///
/// A deadlock counts as the outcome `deadlock`, but it ends the search: what else may happen is then only known in part. So compare
/// whether a program can deadlock by itself, and the sets of outcomes of programs that cannot.
pub fn outcomes(model: impl Fn() -> String + Send + Sync + 'static) -> BTreeSet<String> {
    search(&Builder::new(), model).0
}

/// As [`outcomes`], by a search that is set up as the builder says; and its verdict, unless it ended in a deadlock.
pub fn search(
    builder: &Builder,
    model: impl Fn() -> String + Send + Sync + 'static,
) -> (BTreeSet<String>, Option<Verdict>) {
    let seen = Arc::new(Mutex::new(BTreeSet::new()));
    let all = Arc::clone(&seen);
    let verdict = builder.try_check(move || {
        let outcome = model();
        all.lock().unwrap().insert(outcome);
    });
    let mut outcomes = seen.lock().unwrap().clone();
    match verdict {
        Ok(verdict) => (outcomes, Some(verdict)),
        Err(failure) if matches!(failure.kind(), "deadlock" | "left behind") => {
            outcomes.insert("deadlock".to_owned());
            (outcomes, None)
        }
        Err(failure) => panic!("{failure}"),
    }
}

/// A set of outcomes, written down.
pub fn set<const N: usize>(outcomes: [&str; N]) -> BTreeSet<String> {
    outcomes.map(str::to_owned).into()
}
