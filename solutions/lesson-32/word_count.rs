//! Exercise 1: many threads count words in one map.

use super::collections::HashMap;
use super::sync::Mutex;
use super::thread;

/// Reads the documents at once, each on a thread of its own, and counts the words of all of them.
///
/// `read` turns a document into its text; it may take its time, as a file or a server would. A word is
/// what stands between white space: `Job`, `job` and `job,` are three different words.
///
/// Blocks until the last document is counted: the caller sleeps, and does not ask again and again. A list
/// of no documents gives an empty map at once.
///
/// What becomes of a panic in `read` is left open here.
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
                let text = read(doc); // nobody waits for this: the lock is taken afterwards
                let mut counts = counts.lock().unwrap();
                for word in text.split_whitespace() {
                    *counts.entry(word.to_owned()).or_default() += 1;
                }
            });
        }
    });
    counts.into_inner().unwrap()
}
