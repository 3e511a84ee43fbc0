//! A load as it comes from outside: so many requests a second, whether the service keeps up or not.

use std::sync::atomic::{AtomicU32, Ordering::Relaxed};
use std::thread;
use std::time::{Duration, Instant};

use hdrhistogram::Histogram;

use crate::database::generated;
use crate::pool::Context;
use crate::service::Service;

/// So many requests can be under way at a time. A further one waits until one of them is answered, and its time has begun all the same.
const CLIENTS: usize = 64;

/// How many requests come, how quickly, and for whom.
#[derive(Clone, Copy, Debug)]
pub struct Load {
    rate: u32,
    seconds: u32,
    passengers: u32,
}

/// What came of a load.
pub struct Report {
    /// How long each request took, in microseconds: from the moment at which it was to come.
    latencies: Histogram<u64>,
    /// How many requests got an error.
    pub errors: u64,
}

impl Load {
    /// So many requests a second, for so many seconds, for so many [`generated`] passengers: a few are asked for often, and most of them
    /// hardly ever.
    #[must_use]
    pub fn new(rate: u32, seconds: u32, passengers: u32) -> Self {
        Load {
            rate,
            seconds,
            passengers,
        }
    }

    /// How many requests it is made of.
    #[must_use]
    pub fn requests(&self) -> u32 {
        self.rate * self.seconds
    }

    // ANCHOR: client
    /// Puts the load on a service. The same passengers come in the same order each time.
    #[must_use]
    pub fn run(&self, service: &Service) -> Report {
        let (begun, next) = (Instant::now(), AtomicU32::new(0));
        let client = || {
            let mut report = Report::new();
            loop {
                let number = next.fetch_add(1, Relaxed);
                if number >= self.requests() {
                    return report;
                }
                // From here on the request is waited for, even if all clients are busy and this one is late.
                let due = begun + Duration::from_secs(1) * number / self.rate;
                thread::sleep(due.saturating_duration_since(Instant::now()));
                let answer = service.food(&Context::new(), &self.passenger(number));
                report.count(due.elapsed(), answer.is_ok());
            }
        };
        thread::scope(|scope| {
            let clients: Vec<_> = (0..CLIENTS).map(|_| scope.spawn(client)).collect();
            let reports = clients.into_iter().map(|client| client.join());
            let reports = reports.map(|report| report.expect("a client does not panic"));
            reports.fold(Report::new(), Report::with)
        })
    }
    // ANCHOR_END: client

    /// Who comes as the so-and-so-manieth: passenger `passengers · r⁴`, for a random `r` from 0 to 1.
    fn passenger(&self, number: u32) -> String {
        // SplitMix64, of which each number has its place: no client needs a generator of its own.
        let mut bits = u64::from(number + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        let random = (bits ^ (bits >> 31)) as f64 / 2f64.powi(64);
        generated((f64::from(self.passengers) * random.powi(4)) as u32)
    }
}

impl Report {
    /// What so many of the requests, 1 being all, took at the most.
    #[must_use]
    pub fn quantile(&self, of: f64) -> Duration {
        Duration::from_micros(self.latencies.value_at_quantile(of))
    }

    fn new() -> Self {
        // From a microsecond to ten minutes, to three digits.
        let latencies = Histogram::new_with_bounds(1, 600_000_000, 3);
        Report {
            latencies: latencies.expect("these bounds make sense"),
            errors: 0,
        }
    }

    fn count(&mut self, latency: Duration, is_answered: bool) {
        self.latencies
            .saturating_record((latency.as_micros() as u64).max(1));
        self.errors += u64::from(!is_answered);
    }

    fn with(mut self, other: Report) -> Self {
        self.latencies += other.latencies;
        self.errors += other.errors;
        self
    }
}
