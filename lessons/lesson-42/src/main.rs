//! Lesson 42, the code not written: runs the worked steps, one after the other.

mod options;
mod setup;
mod steps;

use options::Options;
use setup::Setup;
use std::error::Error;
use std::process::ExitCode;

fn main() -> ExitCode {
    match run(Options::from_command_line()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("error: {why}");
            ExitCode::from(2)
        }
    }
}

fn run(options: Options) -> Result<(), Box<dyn Error>> {
    let setup = Setup::new(options)?;
    println!("Lesson 42: the code not written");
    for (number, (title, run)) in (1..).zip(steps::ALL) {
        println!("\nStep {number}: {title}");
        run(&setup)?;
    }
    Ok(())
}
