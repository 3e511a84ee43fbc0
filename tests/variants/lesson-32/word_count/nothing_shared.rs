//! Nothing is shared: each thread counts for itself, and its counts come home through `join`.

use super::collections::HashMap;
use super::thread;

pub fn word_count<D, R>(docs: Vec<D>, read: R) -> HashMap<String, usize>
where
    D: Send + 'static,
    R: Fn(D) -> String + Send + Sync + 'static,
{
    let mut counts = HashMap::new();
    thread::scope(|scope| {
        let read = &read;
        let count = |doc| {
            scope.spawn(move || {
                let mut own: HashMap<String, usize> = HashMap::new();
                for word in read(doc).split_whitespace() {
                    *own.entry(word.to_owned()).or_default() += 1;
                }
                own
            })
        };
        let counters: Vec<_> = docs.into_iter().map(count).collect();
        for counter in counters {
            for (word, count) in counter.join().unwrap() {
                *counts.entry(word).or_default() += count;
            }
        }
    });
    counts
}
