//! The whole service under load: the cache populated in line or in the background, while the cache
//! is well and while it takes long to store.
//!
//! Requests come at a fixed rate, and each is timed from the moment at which it was to come. A
//! client that waits for its answer before it asks again would ask less while the service is slow,
//! and so hardly see that it is.

use crate::options::{Options, PASSENGERS};
use lesson_41_service::{Load, Numbers, Population, Report, Service, Settings, SlowStore};
use std::sync::Arc;
use std::time::Duration;

/// What a cache takes to store while it is not well.
const SLOW: Duration = Duration::from_millis(80);

/// Puts the load on a new service.
fn run_once(load: &Load, options: &Options, population: Population, store: Duration) -> Run {
    let settings = Settings {
        workers: options.workers,
        capacity: options.capacity,
        population,
        ..Settings::default()
    };
    let cache = Arc::new(SlowStore(options.cache(), store));
    let service = Service::new(cache, options.database(), settings).expect("a pool can be had");
    let report = load.run(&service);
    service.drain();
    (report, service.numbers())
}

fn ms(report: &Report, quantile: f64) -> String {
    format!("{:.1} ms", report.quantile(quantile).as_secs_f64() * 1000.0)
}

type Run = (Report, Numbers);

/// Four runs, side by side.
pub fn run(options: &Options) {
    let (rate, seconds) = (options.rate, options.seconds);
    let load = Load::new(rate, seconds, PASSENGERS);
    let all = load.requests();
    println!("  requests: {all} = {rate} a second for {seconds} s, for {PASSENGERS} passengers");
    let run_once = |(population, store)| run_once(&load, options, population, store);
    let (in_line, background) = (Population::InLine, Population::Background);
    let well = [in_line, background].map(|when| run_once((when, Duration::ZERO)));
    let slow = [in_line, background].map(|when| run_once((when, SLOW)));

    println!("{:31}the cache is well      to store takes {SLOW:?}", "");
    println!("{:31}in line    background  in line    background", "");
    let line = |name: &str, cell: fn(&Run) -> String| {
        let ([a, b], [c, d]) = (well.each_ref().map(cell), slow.each_ref().map(cell));
        println!("  {name:19}measured: {a:11}{b:12}{c:11}{d}");
    };
    line("hit rate", |(_, numbers)| {
        format!("{:.0} %", numbers.answers.hit_rate() * 100.0)
    });
    line("misses", |(_, numbers)| numbers.answers.misses.to_string());
    line("= database reads", |(_, numbers)| numbers.reads.to_string());
    line("+ reads shared", |(_, numbers)| numbers.shared.to_string());
    line("= stored", |(_, numbers)| {
        numbers.populations.stored.to_string()
    });
    line("+ there already", |(_, numbers)| {
        numbers.populations.current.to_string()
    });
    line("+ on the way", |(_, numbers)| {
        numbers.offers.already.to_string()
    });
    line("+ shed", |(_, numbers)| numbers.offers.shed.to_string());
    line("+ failed", |(_, numbers)| {
        numbers.populations.failed.to_string()
    });
    line("p50", |(report, _)| ms(report, 0.5));
    line("p90", |(report, _)| ms(report, 0.9));
    line("p99", |(report, _)| ms(report, 0.99));
    line("max", |(report, _)| ms(report, 1.0));
    line("errors", |(report, _)| report.errors.to_string());

    println!("  Each miss is a read, or shares one, and its row is stored, found there by then,");
    println!("  on its way for another, shed, or lost with an error of the cache.");
    println!("  In line, who misses waits for the store too. In the background nobody does; what");
    println!("  the queue has no room for is shed, and read again when it is missed again.");
}
