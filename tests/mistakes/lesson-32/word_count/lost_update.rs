//! The count is read under the lock and stored under the lock, but the lock is let go in between: two
//! threads read the same number, and both store the same sum.
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
                for word in read(doc).split_whitespace() {
                    let before: usize = counts.lock().unwrap().get(word).copied().unwrap_or(0);
                    counts.lock().unwrap().insert(word.to_owned(), before + 1);
                }
            });
        }
    });
    counts.into_inner().unwrap()
}
