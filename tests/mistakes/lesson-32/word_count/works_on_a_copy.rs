//! A thread copies the map, counts in its copy without a lock and stores the copy: what others stored
//! meanwhile is lost.
//! expect: expected the word of two documents to be counted twice
//! expect: lost update

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
                let text = read(doc);
                let mut copy: HashMap<String, usize> = counts.lock().unwrap().clone();
                for word in text.split_whitespace() {
                    *copy.entry(word.to_owned()).or_default() += 1;
                }
                *counts.lock().unwrap() = copy;
            });
        }
    });
    counts.into_inner().unwrap()
}
