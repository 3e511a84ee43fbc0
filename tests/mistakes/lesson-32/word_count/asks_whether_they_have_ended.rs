//! The caller asks each thread again and again whether it has ended, and so keeps a processor busy for as
//! long as the slowest document takes. `join` sleeps.
//! expect: without end

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
            let text = read(doc);
            let mut counts = counts.lock().unwrap();
            for word in text.split_whitespace() {
                *counts.entry(word.to_owned()).or_default() += 1;
            }
        }));
    }
    for counter in counters {
        while !counter.is_finished() {
            thread::yield_now();
        }
    }
    std::mem::take(&mut *counts.lock().unwrap())
}
