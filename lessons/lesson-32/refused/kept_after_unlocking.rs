//! A reference into the mutex is used after the guard is gone. It borrows from the guard, so it cannot
//! be left over when another thread may lock.
//! expect: E0505
//! expect: cannot move out of `guard` because it is borrowed

use std::sync::Mutex;

fn main() {
    let jobs = Mutex::new(vec![1, 2, 3]);
    let guard = jobs.lock().unwrap();
    let first = &guard[0];
    drop(guard);
    println!("{first}");
}
