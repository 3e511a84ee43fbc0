//! Lesson 31, raw threads: runs the worked steps, one after the other.

mod options;
mod steps;
mod usage;

use options::Options;
use steps::s2_main_returns;

fn main() {
    let options = Options::from_command_line();
    if options.return_early {
        // This process was started by step 2, and is its example.
        return s2_main_returns::early_main();
    }
    let (workers, ms) = (options.workers, options.job_time.as_millis() as u64);
    let in_turn = ms * workers;
    println!("Lesson 31: raw threads");
    println!("Workers: {workers}, each with one job of {ms} ms.");
    println!("One after another: {workers} x {ms} ms = {in_turn} ms; all at once: {ms} ms.");
    for (number, (title, run)) in (1..).zip(steps::ALL) {
        println!("\nStep {number}: {title}");
        run(&options);
    }
}
