//! Each key computed once.
//!
//! Three pages, and each takes its time to be rendered. Rendered under one lock for all, a page would hold
//! up those who want another. Rendered with nothing locked, it would be made twice by two threads that
//! ask for it together. So each page has a *cell*: an `OnceLock` is filled by one of those who ask, while
//! the others sleep, and is read by everybody from then on.
//!
//! The pages are known beforehand here, so that the cells can stand in an array, which never changes.

use crate::options::Options;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::thread;
use std::time::{Duration, Instant};

const NAMES: [&str; 3] = ["index", "news", "about"];

/// A place for each page, filled when it is first asked for.
#[derive(Default)]
struct Pages {
    cells: [OnceLock<String>; NAMES.len()],
    /// A number that threads may change without a lock: lesson 33 has more of these.
    rendered: AtomicUsize,
}

impl Pages {
    fn get(&self, page: usize, job_time: Duration) -> &str {
        let render = || {
            thread::sleep(job_time); // the work
            self.rendered.fetch_add(1, Relaxed);
            format!("the page {}", NAMES[page])
        };
        self.cells[page].get_or_init(render)
    }
}

/// Lets each of the threads ask for each page, not all in the same order.
pub fn run(
    &Options {
        threads, job_time, ..
    }: &Options,
) {
    let pages = Pages::default();
    let started = Instant::now();
    thread::scope(|scope| {
        for start in 0..threads {
            let pages = &pages;
            let from_there = (0..NAMES.len()).map(move |n| (start + n) % NAMES.len());
            scope.spawn(move || from_there.for_each(|page| _ = pages.get(page, job_time)));
        }
    });
    let (asked, measured) = (threads * NAMES.len(), started.elapsed());
    let rendered = pages.rendered.into_inner();
    println!("  threads: {threads}, pages: 3, asked for {asked} times");
    println!("  pages rendered: {rendered} ({} ms)", measured.as_millis());
}
