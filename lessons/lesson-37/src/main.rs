//! Lesson 37, unbounded spawn against a bounded pool: sends the same messages in six ways, each in a
//! process of its own, and says what it took.

mod child;
mod gateway;
mod message;
mod options;
mod report;
mod steps;
mod usage;
mod work;

use options::{Options, Role};
use report::Row;
use std::io::{self, Write};
use std::process::ExitCode;
use steps::{ALL, Strategy};

fn main() -> ExitCode {
    let options = Options::from_command_line();
    let outcome = match options.role {
        Role::Demo => demo(&options),
        Role::Gateway => {
            child::set_limits();
            gateway::serve(options.latency)
        }
        Role::Sender(port) => {
            child::set_limits();
            let strategy = ALL.iter().find(|strategy| options.asks_for(strategy));
            child::send(strategy.expect("it was named"), &options, port);
            Ok(())
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: the demo can't start its processes, or talk to them: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Runs the strategies that were asked for, one after the other.
fn demo(options: &Options) -> io::Result<()> {
    let asked = |strategy: &&Strategy| options.asks_for(strategy);
    if options.report {
        for strategy in ALL.iter().filter(asked) {
            println!("{}", child::run(strategy, options)?.in_numbers());
        }
        return Ok(());
    }
    println!("Lesson 37: unbounded spawn against a bounded pool");
    println!("  {}", options.told());
    let mut rows = Vec::new();
    for (number, strategy) in (1..).zip(ALL.iter()) {
        if options.asks_for(strategy) {
            println!("\nStep {number}: {}", strategy.title);
            rows.push((strategy.name, step(strategy, options)?));
        }
    }
    if rows.len() > 1 {
        let number = ALL.len() + 1;
        println!("\nStep {number}: side by side\n{}", report::table(&rows));
    }
    Ok(())
}

/// Says what a strategy is about to do, has it done by a child, and says what came of it.
fn step(strategy: &Strategy, options: &Options) -> io::Result<Option<Row>> {
    let plan = (strategy.plan)(options);
    println!("  {}", plan.told);
    println!("  waiting messages: {}", strategy.waiting);
    if let Some(danger) = plan.danger(options).filter(|_| !options.yes) {
        println!("  left out: {danger}\n  --yes runs it all the same");
        return Ok(None);
    }
    let (rounds, latency) = (plan.rounds, options.latency);
    print!("  {rounds} × {latency:?} = {:?}; ", latency * rounds as u32);
    io::stdout().flush()?; // before the child starts: it may take its time
    let row = child::run(strategy, options)?;
    println!("{} {:.2?}", row.how(), row.time);
    println!("  {row}");
    Ok(Some(row))
}
