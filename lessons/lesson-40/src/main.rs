//! Lesson 40, the blueprint: runs the worked steps, one after the other.

mod context;
mod options;
mod steps;

use options::Options;
use std::sync; // what `context` is made of: the checks put the checker there

fn main() {
    let options = Options::from_command_line();
    println!("Lesson 40: the blueprint");
    for (number, (title, run)) in (1..).zip(steps::ALL) {
        println!("\nStep {number}: {title}");
        run(&options);
    }
}
