//! The document is read in an argument of a call on the guard, and the map is locked by then: a guard
//! that has no name lives to the end of its statement.
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
    let counts = Mutex::new(Counts::default());
    thread::scope(|scope| {
        for doc in docs {
            let (read, counts) = (&read, &counts);
            scope.spawn(move || {
                counts.lock().unwrap().add(&read(doc));
            });
        }
    });
    counts.into_inner().unwrap().by_word
}

#[derive(Default)]
struct Counts {
    by_word: HashMap<String, usize>,
}

impl Counts {
    fn add(&mut self, text: &str) {
        for word in text.split_whitespace() {
            *self.by_word.entry(word.to_owned()).or_default() += 1;
        }
    }
}
