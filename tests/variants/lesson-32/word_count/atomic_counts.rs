//! The words are under a read-write lock, and each count is an atomic: to count a known word, a thread
//! only reads the map.

use super::collections::HashMap;
use super::sync::RwLock;
use super::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use super::thread;

pub fn word_count<D, R>(docs: Vec<D>, read: R) -> HashMap<String, usize>
where
    D: Send + 'static,
    R: Fn(D) -> String + Send + Sync + 'static,
{
    let counts: RwLock<HashMap<String, AtomicUsize>> = RwLock::new(HashMap::new());
    let add = |word: &str| {
        if let Some(count) = counts.read().unwrap().get(word) {
            count.fetch_add(1, Relaxed);
            return;
        }
        // It may have come in the meantime: then it is counted on.
        let mut counts = counts.write().unwrap();
        let count = counts
            .entry(word.to_owned())
            .or_insert_with(|| AtomicUsize::new(0));
        count.fetch_add(1, Relaxed);
    };
    thread::scope(|scope| {
        for doc in docs {
            let (read, add) = (&read, &add);
            scope.spawn(move || read(doc).split_whitespace().for_each(add));
        }
    });
    let mut totals = HashMap::new();
    for (word, count) in counts.into_inner().unwrap() {
        totals.insert(word, count.load(Relaxed));
    }
    totals
}
