//! Four threads share the documents, whatever their number: a fifth document is read when one of the
//! first four has been.
//! expect: at most 4 were

use super::collections::HashMap;
use super::sync::Mutex;
use super::thread;

pub fn word_count<D, R>(docs: Vec<D>, read: R) -> HashMap<String, usize>
where
    D: Send + 'static,
    R: Fn(D) -> String + Send + Sync + 'static,
{
    let docs = Mutex::new(docs.into_iter());
    let counts = Mutex::new(HashMap::new());
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                loop {
                    let Some(doc) = docs.lock().unwrap().next() else {
                        return;
                    };
                    let text = read(doc);
                    let mut counts = counts.lock().unwrap();
                    for word in text.split_whitespace() {
                        *counts.entry(word.to_owned()).or_default() += 1;
                    }
                }
            });
        }
    });
    counts.into_inner().unwrap()
}
