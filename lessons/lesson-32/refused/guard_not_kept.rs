//! `let _ =` binds nothing: the guard is dropped at once, and nothing is locked when the next line
//! runs. (`let _guard =` would keep it.)
//! expect: non-binding let on a synchronization lock

use std::sync::Mutex;

fn main() {
    let total = Mutex::new(0);
    let _ = total.lock();
    println!("locked, or so it seems");
}
