//! Each key computed once.
//!
//! A map under a lock, and a computation that takes its time. Under the lock, it would hold up those
//! who want another key. Outside, two threads would do it twice. So the map holds a cell for each key:
//! it is locked for the moment in which the cell is found, and then the threads that want this key
//! wait at the cell. An `OnceLock` is filled by one of them, while the others sleep.

use crate::options::Options;
use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::sync::{Arc, Mutex, OnceLock};
use std::thread;
use std::time::{Duration, Instant};

/// A page for each name, rendered when it is first asked for.
#[derive(Default)]
struct Pages {
    cells: Mutex<HashMap<&'static str, Arc<OnceLock<String>>>>,
    rendered: AtomicUsize,
}

impl Pages {
    fn get(&self, name: &'static str, job_time: Duration) -> String {
        // The `Arc` lets the cell be used when the map is not locked any more.
        let cell = Arc::clone(self.cells.lock().unwrap().entry(name).or_default());
        let render = || {
            thread::sleep(job_time); // the work
            self.rendered.fetch_add(1, Relaxed);
            format!("the page {name}")
        };
        cell.get_or_init(render).clone()
    }
}

/// Lets each of the threads ask for each page, not all in the same order.
pub fn run(
    &Options {
        threads, job_time, ..
    }: &Options,
) {
    const NAMES: [&str; 3] = ["index", "news", "about"];
    let pages = Pages::default();
    let started = Instant::now();
    thread::scope(|scope| {
        for start in 0..threads {
            let (pages, from_there) = (&pages, NAMES.iter().cycle().skip(start % 3).take(3));
            scope.spawn(move || from_there.for_each(|name| _ = pages.get(name, job_time)));
        }
    });
    let (asked, measured) = (threads * NAMES.len(), started.elapsed());
    let rendered = pages.rendered.into_inner();
    println!("  threads: {threads}, pages: 3, asked for {asked} times");
    println!("  pages rendered: {rendered} ({} ms)", measured.as_millis());
}
