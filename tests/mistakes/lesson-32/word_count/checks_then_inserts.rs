//! The map is asked whether it knows the word, and unlocked: when the word is put in as new, another
//! thread may have put it in and counted it.
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
                for word in read(doc).split_whitespace() {
                    let known = counts.lock().unwrap().contains_key(word);
                    if known {
                        *counts.lock().unwrap().get_mut(word).unwrap() += 1;
                    } else {
                        counts.lock().unwrap().insert(word.to_owned(), 1);
                    }
                }
            });
        }
    });
    counts.into_inner().unwrap()
}
