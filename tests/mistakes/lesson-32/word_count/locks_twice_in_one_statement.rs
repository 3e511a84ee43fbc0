//! The first guard is a temporary and lives to the end of the statement, in which the map is locked
//! once more: the thread waits for itself.
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
                for word in read(doc).split_whitespace() {
                    counts.lock().unwrap().insert(
                        word.to_owned(),
                        counts.lock().unwrap().get(word).copied().unwrap_or(0) + 1,
                    );
                }
            });
        }
    });
    counts.into_inner().unwrap()
}
