//! The traffic.
//!
//! Before anything is made faster: how often is it done, and how many of it at a time? An afternoon
//! with the logs answers that. Here are the pages of a service, how many reads of the cache each
//! needs, and how often it was asked for in a minute of the busiest hour.

use crate::setup::Setup;
use lesson_42_readers::ReadError;

struct Page {
    name: &'static str,
    reads: u32,
    requests: u32,
}

const PAGES: [Page; 4] = [
    Page {
        name: "home",
        reads: 6,
        requests: 600,
    },
    Page {
        name: "search",
        reads: 3,
        requests: 1_500,
    },
    Page {
        name: "seat map",
        reads: 1,
        requests: 800,
    },
    Page {
        name: "status",
        reads: 0,
        requests: 100,
    },
];

/// Counts reads and requests, and says how many requests are under way at a time.
pub fn run(_: &Setup) -> Result<(), ReadError> {
    let (mut requests, mut reads, mut most) = (0, 0, 0);
    for page in &PAGES {
        let Page {
            name,
            reads: each,
            requests: asked,
        } = page;
        println!("  {name}: reads for a request: {each}, requests: {asked}");
        requests += asked;
        reads += each * asked;
        most = most.max(*each);
    }
    println!("  in a minute: {requests} requests, {reads} reads; internal calls: {requests}");
    println!("  reads for a request: {most} at most");
    let at_most_one: u32 = PAGES
        .iter()
        .filter(|page| page.reads < 2)
        .map(|page| page.requests)
        .sum();
    let percent = 100 * at_most_one / requests;
    println!("  requests with nothing to do at once: {percent} of 100");
    // What arrives in a second, times how long it stays, is how many are there (Little's law).
    let (a_second, stays) = (requests / 60, 7);
    let under_way = f64::from(a_second * stays) / 1_000.0;
    println!("  under way on average, at {a_second} a second of {stays} ms each: {under_way:.2}");
    Ok(())
}
