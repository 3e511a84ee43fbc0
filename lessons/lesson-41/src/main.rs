//! Lesson 41, a cache populated in the background: runs the worked steps, one after the other, or serves.

mod options;
mod serve;
mod steps;

use options::{Options, refuse};

fn main() {
    let options = Options::from_command_line();
    if let Some(address) = options.serve {
        return serve::run(&options, address);
    }
    if let Some(redis) = options.redis()
        && let Err(error) = redis.ping()
    {
        refuse(&format!("no Redis at {}: {error}", redis.address()));
    }
    println!("Lesson 41: a cache populated in the background");
    for (number, (title, run)) in (1..).zip(steps::ALL) {
        println!("\nStep {number}: {title}");
        run(&options);
    }
}
