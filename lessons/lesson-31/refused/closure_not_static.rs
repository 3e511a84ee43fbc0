//! The function promises nothing about how long `work` lives, and `thread::spawn` wants it to
//! be able to live as long as the program: `'static`. To ask the same of the caller, `F: … +
//! 'static`, compiles.
//! expect: E0310
//! expect: the parameter type `F` may not live long enough

use std::thread;

fn in_background<F>(work: F)
where
    F: FnOnce() + Send,
{
    thread::spawn(work);
}

fn main() {
    in_background(|| println!("done"));
}
