//! Each thread is joined before the next is started: a thread for each document, and one at a time.
//! expect: at most 1 were
//! expect: deadlock

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
    for doc in docs {
        let (read, counts) = (Arc::clone(&read), Arc::clone(&counts));
        let counter = thread::spawn(move || {
            let text = read(doc);
            let mut counts = counts.lock().unwrap();
            for word in text.split_whitespace() {
                *counts.entry(word.to_owned()).or_default() += 1;
            }
        });
        counter.join().unwrap();
    }
    std::mem::take(&mut *counts.lock().unwrap())
}
