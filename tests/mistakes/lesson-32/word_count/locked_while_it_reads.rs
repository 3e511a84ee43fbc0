//! The lock is taken before the document is read: the threads read in turn, as if there were one.
//! expect: at most 1 were
//! expect: deadlock

use super::collections::HashMap;
use super::sync::Mutex;
use super::thread;

pub fn word_count<D, R>(docs: Vec<D>, read: R) -> HashMap<String, usize>
where
    D: Send + 'static,
    R: Fn(D) -> String + Send + Sync + 'static,
{
    let counts = Mutex::new(HashMap::new());
    thread::scope(|scope| {
        for doc in docs {
            let (read, counts) = (&read, &counts);
            scope.spawn(move || {
                let mut counts = counts.lock().unwrap();
                for word in read(doc).split_whitespace() {
                    *counts.entry(word.to_owned()).or_default() += 1;
                }
            });
        }
    });
    counts.into_inner().unwrap()
}
