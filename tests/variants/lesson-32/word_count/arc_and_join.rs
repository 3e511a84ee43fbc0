//! As one would in Go: everything shared is in an `Arc`, the threads are spawned and then joined, and
//! the map is locked for each word.

use super::collections::HashMap;
use super::sync::{Arc, Mutex};
use super::thread;

pub fn word_count<D, R>(docs: Vec<D>, read: R) -> HashMap<String, usize>
where
    D: Send + 'static,
    R: Fn(D) -> String + Send + Sync + 'static,
{
    let counts = Arc::new(Mutex::new(HashMap::new()));
    let read = Arc::new(read);
    let mut counters = Vec::new();
    for doc in docs {
        let (read, counts) = (Arc::clone(&read), Arc::clone(&counts));
        counters.push(thread::spawn(move || {
            for word in read(doc).split_whitespace() {
                *counts.lock().unwrap().entry(word.to_owned()).or_insert(0) += 1;
            }
        }));
    }
    for counter in counters {
        counter.join().unwrap();
    }
    std::mem::take(&mut *counts.lock().unwrap())
}
