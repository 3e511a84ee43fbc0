//! Step 6: a panic ends its thread, and no other. Whoever joins that thread gets an `Err` with
//! the payload, which is the value that the panic was made with. The others work on.
//!
//! If nobody joins it, the thread is gone and the program goes on without it: a message on
//! stderr is all that is left. (These panics leave none: `resume_unwind` does not call the
//! panic hook.)
//!
//! A payload can be any type, so it comes as `Box<dyn Any + Send>`. A `panic!` with a literal
//! makes a `&'static str`, one with arguments a `String`.

use std::any::Any;
use std::panic::resume_unwind;
use std::thread;

use crate::options::Options;

/// A job that worker 1 cannot do.
fn job(id: u64) -> u64 {
    match id {
        1 => resume_unwind(Box::new("no price for job 1")),
        _ => id * 10,
    }
}

/// Joins all workers, of which the first panics, and hears what became of each.
pub fn run(options: &Options) {
    let handles: Vec<_> = (1..=options.workers)
        .map(|id| thread::spawn(move || job(id)))
        .collect();

    let mut done = 0;
    for (id, handle) in (1..).zip(handles) {
        match handle.join() {
            Ok(price) => {
                done += 1;
                println!("  worker {id} ended well: {price}");
            }
            Err(payload) => println!("  worker {id} panicked: {}", message(&*payload)),
        }
    }
    println!("  jobs done: {done} of {}", options.workers);

    drop(thread::spawn(|| job(1))); // nobody joins this one
    println!("  one more panic, and nobody joins: nothing is heard of it");
}

/// The text of a payload, if it is one.
fn message(payload: &(dyn Any + Send)) -> &str {
    let literal = payload.downcast_ref::<&str>().copied();
    let formatted = payload.downcast_ref::<String>().map(String::as_str);
    literal
        .or(formatted)
        .unwrap_or("something that is not text")
}
