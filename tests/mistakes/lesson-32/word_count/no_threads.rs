//! No threads at all: one document after the other.
//! expect: at most 1 were
//! expect: deadlock

use super::collections::HashMap;

pub fn word_count<D, R>(docs: Vec<D>, read: R) -> HashMap<String, usize>
where
    D: Send + 'static,
    R: Fn(D) -> String + Send + Sync + 'static,
{
    let mut counts = HashMap::new();
    for doc in docs {
        for word in read(doc).split_whitespace() {
            *counts.entry(word.to_owned()).or_default() += 1;
        }
    }
    counts
}
