//! An entry that many want has expired. All of them miss it at the same moment, and each would read
//! the database.

use crate::options::Options;
use lesson_41_service::answers::single_flight::Flights;
use lesson_41_service::parts::{Cache, Database, Entry, key_of};
use std::sync::Barrier;
use std::thread;
use std::time::{Duration, Instant};

const CLIENTS: usize = 40;

/// Lets all clients do the same at the same time, and prints how often the database was read.
fn stampede(what: &str, options: &Options, client: impl Fn(&dyn Database) -> Entry + Sync) {
    let (database, begun) = (options.database(), Instant::now());
    thread::scope(|scope| {
        for _ in 0..CLIENTS {
            scope.spawn(|| assert_eq!(client(&database).food.join(","), "3423,3242,4564,3423"));
        }
    });
    let (reads, took) = (database.reads(), begun.elapsed().as_millis());
    println!("  {what}, clients: {CLIENTS}, reads of the database: {reads} ({took} ms)");
}

/// The same stampede twice.
pub fn run(options: &Options) {
    let (cache, key) = (options.cache(), key_of("1234"));
    let miss = || assert!(!matches!(cache.get(&key), Ok(Some(_)))); // nobody has stored it
    let read = |database: &dyn Database| {
        let row = database.food("1234").expect("the database answers");
        row.expect("a known passenger").entry
    };

    let all_have_missed = Barrier::new(CLIENTS);
    stampede("each on its own", options, |database| {
        miss();
        all_have_missed.wait(); // here by arrangement; in a service it happens unasked
        read(database)
    });

    let flights = Flights::new();
    let all_are_aboard = Barrier::new(CLIENTS);
    stampede("one for all", options, |database| {
        miss();
        let (seat, pilot) = flights.board("1234"); // a seat for each, one pilot
        all_are_aboard.wait();
        if let Some(pilot) = pilot {
            pilot.land(read(database));
        }
        seat.wait(Duration::MAX).expect("the pilot lands")
    });
}
