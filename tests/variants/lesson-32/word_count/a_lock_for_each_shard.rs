//! The map is cut into shards by the first byte of the word, each under a lock of its own; they are put
//! together at the end.

use super::collections::HashMap;
use super::sync::Mutex;
use super::thread;

pub fn word_count<D, R>(docs: Vec<D>, read: R) -> HashMap<String, usize>
where
    D: Send + 'static,
    R: Fn(D) -> String + Send + Sync + 'static,
{
    let shards: Vec<Mutex<HashMap<String, usize>>> =
        (0..16).map(|_| Mutex::new(HashMap::new())).collect();
    thread::scope(|scope| {
        for doc in docs {
            let (read, shards) = (&read, &shards);
            scope.spawn(move || {
                for word in read(doc).split_whitespace() {
                    let shard = &shards[word.as_bytes()[0] as usize % shards.len()];
                    *shard.lock().unwrap().entry(word.to_owned()).or_default() += 1;
                }
            });
        }
    });
    let mut counts = HashMap::new();
    for shard in shards {
        for (word, count) in shard.into_inner().unwrap() {
            counts.insert(word, count);
        }
    }
    counts
}
