//! The same in Go: a program that stands in `go/`, built and run where there is a Go toolchain.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::MEDIUM;
use super::common::{CAPACITY, Contender, MANY};

/// The built program.
pub struct Go {
    program: PathBuf,
}

impl Go {
    /// Builds it. Without a toolchain on the path, there is none.
    pub fn build() -> Option<Self> {
        let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("go");
        let program = Path::new(env!("CARGO_TARGET_TMPDIR")).join("peers-go");
        let mut command = Command::new("go");
        command.arg("build").arg("-o").arg(&program).arg(".");
        let Ok(output) = command.current_dir(sources).output() else {
            println!("There is no `go` on the path: no rows of Go.");
            return None;
        };
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "go build: {said}");
        Some(Go { program })
    }

    /// One of the program's ways to do it.
    pub fn contender<'a>(&'a self, name: &'a str, way: &'a str, workers: usize) -> Contender<'a> {
        let jobs = if way == "medium" { MEDIUM } else { MANY };
        Contender::new(name, move || {
            let numbers = [workers, jobs, CAPACITY].map(|number| number.to_string());
            let output = Command::new(&self.program).arg(way).args(numbers).output();
            let output = output.expect("it was built");
            let said = String::from_utf8_lossy(&output.stdout);
            let time: f64 = said.trim().parse().expect("it prints nanoseconds");
            time / jobs as f64
        })
    }
}
