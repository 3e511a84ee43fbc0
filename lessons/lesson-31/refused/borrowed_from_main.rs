//! The closure borrows a local variable, and its thread may outlive the function that owns it.
//! `move` compiles, and so does a scope. That `join` stands in the next line does not count: a
//! handle can also be dropped.
//! expect: E0373
//! expect: closure may outlive the current function, but it borrows `messages`

use std::thread;

fn main() {
    let messages = vec!["first", "second"];
    let handle = thread::spawn(|| messages.len());
    println!("{} messages", handle.join().unwrap());
}
