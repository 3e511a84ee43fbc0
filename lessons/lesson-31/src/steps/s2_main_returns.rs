//! Step 2: main returns early. A handle that is dropped lets its thread run on; nobody waits
//! for it, not even the end of the program. When `main` returns, the process ends, and each
//! thread with it, wherever it stands: the rest of its job is not done, and what it owns is not
//! dropped.
//!
//! To show that, the demo starts itself a second time, with `early_main` as its main function.

use std::env;
use std::io;
use std::process::Command;
use std::thread;
use std::time::Duration;

use crate::options::{Options, RETURN_EARLY};

/// Removes the file when it is dropped, if it ever is.
struct TemporaryFile(&'static str);

impl Drop for TemporaryFile {
    fn drop(&mut self) {
        println!("{} removed", self.0);
    }
}

/// The main function of the second process: two workers, of which it joins one.
pub fn early_main() {
    let first = thread::spawn(|| {
        let _file = TemporaryFile("file 1");
        println!("job 1 done");
    });
    let _second = thread::spawn(|| {
        let _file = TemporaryFile("file 2");
        thread::sleep(Duration::from_secs(3600)); // a long job
        println!("job 2 done");
    });
    first.join().expect("worker 1 does not panic");
    println!("main returns");
} // does not wait for `_second`

/// Lets the second process run to its end, and prints what it had to say.
pub fn run(_: &Options) {
    match second_process() {
        Ok(said) => {
            said.lines().for_each(|line| println!("  {line}"));
            let (done, removed) = (
                said.matches(" done").count(),
                said.matches(" removed").count(),
            );
            println!("  jobs done: {done} of 2; files removed: {removed} of 2");
        }
        Err(error) => println!("  this program could not be started again ({error})"),
    }
}

fn second_process() -> io::Result<String> {
    let mut again = Command::new(env::current_exe()?);
    let output = again.arg(format!("--{RETURN_EARLY}")).output()?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}
