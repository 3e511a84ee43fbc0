//! Words are split at each single space: a tab or a line's end is then a part of a word, and between two
//! spaces there is an empty word.
//! expect: expected words to be split at white space of any kind

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
                let mut counts = counts.lock().unwrap();
                for word in text.split(' ') {
                    *counts.entry(word.to_owned()).or_default() += 1;
                }
            });
        }
    });
    counts.into_inner().unwrap()
}
