//! Lesson 36, WaitGroup: runs the worked steps, one after the other.

mod options;
mod steps;

use std::time::Instant;

use options::Options;
use steps::s2_add_done_wait::WaitGroup;
use steps::{s1_join_handles, s2_add_done_wait, s3_guard, s4_scope, s5_barrier, s6_spawn};

fn main() {
    let Options { workers, job_time } = Options::from_command_line();

    println!("Lesson 36: WaitGroup");
    let ms = job_time.as_millis();
    let in_turn = ms * workers as u128;
    println!("Workers: {workers}, each with one job of {ms} ms.");
    println!("One after another: {workers} x {ms} ms = {in_turn} ms; all at once: {ms} ms.");

    println!("\nStep 1: join handles. Own every handle, and join one after the other.");
    show("jobs done", workers, || {
        s1_join_handles::run(workers, job_time)
    });

    println!("\nStep 2: add, done, wait. Count the jobs, and sleep until none is left.");
    let group = WaitGroup::default();
    for what in ["round 1, jobs done", "round 2, jobs done, same group"] {
        show(what, workers, || {
            s2_add_done_wait::run(&group, workers, job_time)
        });
    }

    println!("\nStep 3: the guard. A clone counts up, a drop counts down, a panic drops too.");
    show("worker 1 panics, jobs done", workers, || {
        s3_guard::run(workers, job_time)
    });

    println!("\nStep 4: scope. Borrow, and count nothing: the closing brace waits.");
    show("jobs done", workers, || s4_scope::run(workers, job_time));

    println!("\nStep 5: barrier. The workers wait for each other, and then all go on.");
    show("workers that found all parts made", workers, || {
        s5_barrier::run(workers, job_time)
    });

    println!("\nStep 6: spawn. The group starts the thread itself, and counts it both ways.");
    show("jobs done", workers, || s6_spawn::run(workers, job_time));

    println!("\nWhich to use when:");
    println!("  threads that end with their job, results or panics wanted   join handles");
    println!("  the same, and the threads borrow from you                   scope");
    println!("  threads that another owns, or that live on                  wait group");
    println!("  workers that wait for each other, phase by phase            Barrier");
}

/// Runs a step and prints how many of the workers got there, and how long it took until all had.
fn show(what: &str, workers: usize, step: impl FnOnce() -> usize) {
    let start = Instant::now();
    let count = step();
    let ms = start.elapsed().as_millis();
    println!("  {what}: {count} of {workers} ({ms} ms)");
}
