//! The counts of a document are put into the map with `extend`, which replaces the count that a word
//! had instead of adding to it.
//! expect: expected the counts of three documents, added up
//! expect: expected the word of two documents to be counted twice

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
                let mut own: HashMap<String, usize> = HashMap::new();
                for word in read(doc).split_whitespace() {
                    *own.entry(word.to_owned()).or_default() += 1;
                }
                counts.lock().unwrap().extend(own);
            });
        }
    });
    counts.into_inner().unwrap()
}
