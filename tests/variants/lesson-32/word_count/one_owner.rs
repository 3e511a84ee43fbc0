//! The map has one owner, the caller: the threads only read, and send their texts to it.

use super::collections::HashMap;
use super::sync::{Arc, mpsc};
use super::thread;

pub fn word_count<D, R>(docs: Vec<D>, read: R) -> HashMap<String, usize>
where
    D: Send + 'static,
    R: Fn(D) -> String + Send + Sync + 'static,
{
    let (texts_tx, texts_rx) = mpsc::channel();
    let read = Arc::new(read);
    for doc in docs {
        let (read, texts) = (Arc::clone(&read), texts_tx.clone());
        thread::spawn(move || texts.send(read(doc)));
    }
    drop(texts_tx);

    let mut counts = HashMap::new();
    for text in texts_rx {
        for word in text.split_whitespace() {
            *counts.entry(word.to_owned()).or_default() += 1;
        }
    }
    counts
}
