//! The caller waits until as many documents are said to be counted as there are, but a thread says so
//! before it counts: the last of them may be missing.
//! expect: expected the word of two documents to be counted twice

use super::collections::HashMap;
use super::sync::{Arc, Condvar, Mutex};
use super::thread;

pub fn word_count<D, R>(docs: Vec<D>, read: R) -> HashMap<String, usize>
where
    D: Send + 'static,
    R: Fn(D) -> String + Send + Sync + 'static,
{
    let (all, read) = (docs.len(), Arc::new(read));
    let counts = Arc::new(Mutex::new(HashMap::new()));
    let read_so_far = Arc::new((Mutex::new(0), Condvar::new()));
    for doc in docs {
        let (read, counts) = (Arc::clone(&read), Arc::clone(&counts));
        let read_so_far = Arc::clone(&read_so_far);
        thread::spawn(move || {
            let text = read(doc);
            *read_so_far.0.lock().unwrap() += 1;
            read_so_far.1.notify_one();
            let mut counts = counts.lock().unwrap();
            for word in text.split_whitespace() {
                *counts.entry(word.to_owned()).or_default() += 1;
            }
        });
    }
    let (number, changed) = &*read_so_far;
    drop(changed.wait_while(number.lock().unwrap(), |read| *read < all));
    std::mem::take(&mut *counts.lock().unwrap())
}
