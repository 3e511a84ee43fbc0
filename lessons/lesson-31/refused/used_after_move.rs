//! What has moved into a thread is not here any more. To return it from the closure and take it
//! out of `join` compiles, and so does a clone for the thread.
//! expect: E0382
//! expect: borrow of moved value: `messages`

use std::thread;

fn main() {
    let messages = vec!["first", "second"];
    let handle = thread::spawn(move || println!("{messages:?}"));
    println!("{} messages", messages.len());
    handle.join().unwrap();
}
