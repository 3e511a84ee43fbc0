//! The crate beside what one would use instead of it.
//!
//! `cargo bench -p worker-pool --bench peers`; it takes a few minutes. What is measured:
//! - **dispatch**: a million small jobs, submitted by one thread, until the last has been executed; a queue of 1024 where there is a bound.
//!   A small job counts down a number that all share;
//! - **jobs of some 2 µs**: the same with 200,000 of them, beside what two cores need for the work alone;
//! - **latency**: how long it takes from `submit` until the job begins, if all workers sleep and the submitter goes on working;
//! - **jobs that wait**: 20,000 messages, each made (64 KiB), sent away, and answered after 10 ms, by 256 workers, in a process of its own.
//!
//! Contenders take turns, and medians are compared. The rows of Go are there if `go` is.

#[path = "peers/by_hand.rs"]
mod by_hand;
mod common;
#[path = "peers/go.rs"]
mod go;
#[path = "peers/latency.rs"]
mod latency;
#[path = "peers/others.rs"]
mod others;
#[path = "peers/ours.rs"]
mod ours;
#[path = "peers/waiting.rs"]
mod waiting;

use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::thread;

use common::{Contender, Goal, JOBS, MANY, Medium, Report, Small, each};
use go::Go;

const ROUNDS: usize = 9;
const MEDIUM: usize = 200_000;

fn main() {
    if waiting::is_child() {
        return;
    }
    let go = Go::build();
    let go = go.as_ref();
    let mut report = Report::new("peers");
    for workers in [2, 8] {
        small_by_value(&mut report, go, workers);
    }
    for workers in [2, 8] {
        small_closures(&mut report, go, workers);
    }
    medium(&mut report, go);
    latency::measure(&mut report);
    waiting::measure(&mut report);
    report.write();
}

fn small_by_value(report: &mut Report, go: Option<&Go>, workers: usize) {
    let mut contenders = vec![
        Contender::new("crossbeam-channel by hand", move || {
            by_hand::dispatch(workers, MANY, Small::new, Small::run)
        }),
        Contender::new("worker-pool", move || {
            ours::dispatch(workers, MANY, Small::new)
        }),
        Contender::new("worker-pool, submit_all", move || {
            ours::dispatch_all(workers, MANY, Small::new)
        }),
        Contender::new("worker-pool, under a deadline", move || {
            ours::dispatch_in_time(workers, MANY, Small::new)
        }),
    ];
    contenders.extend(go.map(|go| go.contender("Go, a channel of structs", "structs", workers)));
    let most = if workers == 2 { 1.25 } else { 0.95 };
    let goals = [Goal {
        of: "worker-pool",
        beside: "crossbeam-channel by hand",
        most,
    }];
    let title = format!("Small jobs by value, {workers} workers: time for each");
    report.measure(&title, "ns", contenders, ROUNDS, &goals);
}

fn small_closures(report: &mut Report, go: Option<&Go>, workers: usize) {
    let mut contenders = vec![
        Contender::new("threadpool", move || others::threadpool(workers)),
        Contender::new("rayon's scope", move || others::rayon(workers)),
        Contender::new("tokio's spawn", move || others::tokio(workers)),
        Contender::new("crossbeam-channel by hand", move || {
            by_hand::dispatch(workers, MANY, by_hand::boxed, |job| job())
        }),
        Contender::new("worker-pool", move || {
            ours::dispatch(workers, MANY, ours::boxed)
        }),
        Contender::new("worker-pool, closures of one type", move || {
            ours::dispatch(workers, MANY, ours::of_one_type)
        }),
    ];
    if let Some(go) = go {
        contenders.push(go.contender("Go, a channel of closures", "closures", workers));
        contenders.push(go.contender("Go, a pool as everyone writes it", "pool", workers));
    }
    let goals = [
        ("threadpool", 0.7),
        ("rayon's scope", 0.5),
        ("tokio's spawn", 0.4),
    ];
    let goals = goals.map(|(beside, most)| Goal {
        of: "worker-pool",
        beside,
        most,
    });
    let title = format!("Small jobs as boxed closures, {workers} workers: time for each");
    report.measure(&title, "ns", contenders, ROUNDS, &goals);
}

fn medium(report: &mut Report, go: Option<&Go>) {
    let mut contenders = vec![
        Contender::new("the work alone, on two cores", work_alone),
        Contender::new("crossbeam-channel by hand", || {
            by_hand::dispatch(2, MEDIUM, Medium::new, Medium::run)
        }),
        Contender::new("threadpool", others::threadpool_medium),
        Contender::new("worker-pool", || ours::dispatch(2, MEDIUM, Medium::new)),
    ];
    contenders.extend(go.map(|go| go.contender("Go, a channel of structs", "medium", 2)));
    let goals = [Goal {
        of: "worker-pool",
        beside: "the work alone, on two cores",
        most: 1.0 / 0.95,
    }];
    let title = "Jobs of some 2 µs, 2 workers: time for each";
    report.measure(title, "ns", contenders, ROUNDS, &goals);
}

/// What the medium jobs take if two threads execute them, a hundred at a time, and nobody dispatches anything. (In halves they would take as
/// long as the slower core.)
fn work_alone() -> f64 {
    const AT_ONCE: usize = 100;
    let next = AtomicUsize::new(0);
    let execute = || {
        loop {
            let from = next.fetch_add(AT_ONCE, Relaxed);
            if from >= MEDIUM {
                break;
            }
            (from..from + AT_ONCE).for_each(|number| Medium::new(number).run());
        }
    };
    let time = JOBS.time(MEDIUM, || {
        thread::scope(|scope| {
            scope.spawn(execute);
            scope.spawn(execute);
        });
    });
    each(MEDIUM, time)
}
