//! Lesson 39, context: runs the worked steps, one after the other.

mod options;
mod steps;

use options::Options;

fn main() {
    let options = Options::from_command_line();
    println!("Lesson 39: context");
    for (number, (title, run)) in (1..).zip(steps::ALL) {
        println!("\nStep {number}: {title}");
        run(&options);
    }
}
