//! A guard is sent to another thread, which would then unlock. Some systems demand that the thread that
//! locked is the one that unlocks, so a guard is not `Send`.
//! expect: E0277
//! expect: MutexGuard<'_, i32>` cannot be sent between threads safely

use std::sync::Mutex;
use std::thread;

fn main() {
    let total = Mutex::new(0);
    let guard = total.lock().unwrap();
    thread::scope(|scope| {
        scope.spawn(move || println!("{guard}"));
    });
}
