//! The whole service under load: the same requests, the cache populated in line or in the
//! background, while the cache is well and while it takes long to store.
//!
//! Requests come at a fixed rate, and each is timed from the moment at which it was to come. A
//! client that waits for its answer before it asks again would ask less while the service is slow,
//! and see little of it.

use crate::options::{Options, PASSENGERS};
use lesson_41_service::{Load, Population, Service, Settings, SlowStore};
use std::sync::Arc;
use std::time::Duration;

/// What a cache takes to store while it is not well.
const SLOW: Duration = Duration::from_millis(100);
/// Short, so that entries expire during the load.
const EXPIRY: Duration = Duration::from_secs(1);

/// One load on a new service. A column of the table: a name and a value for each line.
fn column(options: &Options, load: &Load, population: Population, store: Duration) -> Column {
    let settings = Settings {
        workers: options.workers,
        capacity: options.capacity,
        expiry: EXPIRY,
        population,
        ..Settings::default()
    };
    let cache = Arc::new(SlowStore(options.cache(), store));
    let service = Service::new(cache, options.database(), settings).expect("a pool can be had");
    let report = load.run(&service);
    service.drain();
    let numbers = service.numbers();
    let (done, ms) = (numbers.populations, |micros| micros as f64 / 1000.0);
    let quantile = |of| format!("{:.1} ms", ms(report.latencies.value_at_quantile(of)));
    let hits = numbers.answers.hits as f64 / numbers.answers.total() as f64;
    [
        ("hit rate", format!("{:.1} %", 100.0 * hits)),
        ("database reads", numbers.reads.to_string()),
        ("p50", quantile(0.5)),
        ("p99", quantile(0.99)),
        ("max", quantile(1.0)),
        ("errors", report.errors.to_string()),
        ("populations done", (done.stored + done.current).to_string()),
        ("shed", numbers.offers.shed.to_string()),
        ("expired, failed", (done.expired + done.failed).to_string()),
    ]
}

type Column = [(&'static str, String); 9];

/// Four loads, side by side.
pub fn run(options: &Options) {
    let (rate, seconds, passengers) = (options.rate, options.seconds, PASSENGERS);
    let load = Load {
        rate,
        seconds,
        passengers,
    };
    println!(
        "  requests: {} = {rate} a second for {seconds} s, for {passengers} passengers",
        load.requests()
    );
    let columns = [
        (Population::InLine, Duration::ZERO),
        (Population::Background, Duration::ZERO),
        (Population::InLine, SLOW),
        (Population::Background, SLOW),
    ]
    .map(|(population, store)| column(options, &load, population, store));
    println!("{:31}the cache is well      to store takes {SLOW:?}", "");
    println!("{:31}in line    background  in line    background", "");
    for line in 0..columns[0].len() {
        let name = columns[0][line].0;
        let [a, b, c, d] = columns.each_ref().map(|column| &column[line].1);
        println!("  {name:19}measured: {a:11}{b:12}{c:11}{d}");
    }
    println!(
        "In line, a client that misses waits for the cache as well, however long it takes to store."
    );
    println!(
        "In the background nobody waits for it: what the pool can't take is shed, and costs hits."
    );
}
