//! The traffic.
//!
//! Before anything is made faster: how often is it done, and how much of it at a time? An afternoon
//! with the logs answers that. Here are the pages of a service, how many reads of the cache each of
//! them needs, and how often it was asked for in a minute of the busiest hour.

use crate::setup::Setup;
use lesson_42_readers::ReadError;

/// A page, its reads, and its requests.
type Page = (&'static str, u32, u32);

const PAGES: [Page; 4] = [
    ("home", 6, 600),
    ("search", 3, 1_500),
    ("seat map", 1, 800),
    ("status", 0, 100),
];

/// Counts reads and requests, and says how many requests are under way at a time.
pub fn run(_: &Setup) -> Result<(), ReadError> {
    let (mut requests, mut reads, mut most, mut at_most_one) = (0, 0, 0, 0);
    for (name, each, asked) in PAGES {
        println!("  {name}: reads for a request: {each}, requests: {asked}");
        requests += asked;
        reads += each * asked;
        most = most.max(each);
        if each <= 1 {
            at_most_one += asked;
        }
    }
    println!("  in a minute: {requests} requests, {reads} reads; internal calls: {requests}");
    println!("  reads for a request: {most} at most");
    let percent = 100 * at_most_one / requests;
    println!("  requests with nothing to do in parallel: {percent} of 100");
    // What arrives in a second, times how long it stays, is how many are there: Little's law.
    let (a_second, stays) = (requests / 60, 7); // ms, from its arrival to its answer: the logs say so
    let under_way = f64::from(a_second * stays) / 1_000.0;
    println!("  under way on average, at {a_second} a second of {stays} ms each: {under_way:.2}");
    Ok(())
}
