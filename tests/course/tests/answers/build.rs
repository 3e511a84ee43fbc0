//! Builds the packages of the answers, in one go.

use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use course::Course;
use serde_json::Value;

use crate::package::{Answer, write_workspace};

/// What came of the build.
#[derive(Default)]
pub struct Built {
    /// The folder of all packages.
    pub folder: PathBuf,
    /// The test programs, by the short name of the package and test.
    programs: HashMap<(String, String), PathBuf>,
    /// What the compiler said, warnings and errors, by the short name of the package.
    messages: HashMap<String, String>,
}

impl Built {
    /// The test program of an answer, if it could be built.
    pub fn program(&self, answer: &Answer) -> Option<&Path> {
        let key = (answer.short_name(), answer.exercise.test_name());
        self.programs.get(&key).map(PathBuf::as_path)
    }

    /// What the compiler said of its package.
    pub fn messages(&self, answer: &Answer) -> &str {
        let messages = self.messages.get(&answer.short_name());
        messages.map_or("", String::as_str)
    }
}

/// Builds the tests of the chosen answers. What does not compile is reported where it is judged.
pub fn build(course: &Course, all: &[Answer], chosen: &[Answer]) -> Built {
    // Beside the course's own build, with which they share all that they are built from.
    let target = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let folder = target.join("answers");
    let target = target
        .parent()
        .expect("it is a folder of the target folder");

    write_workspace(course, &folder, all);
    for answer in all {
        answer.write(&folder);
    }
    fs::copy(course.root.join("Cargo.lock"), folder.join("Cargo.lock"))
        .expect("the lock file can be copied");

    let packages: BTreeSet<String> = chosen.iter().map(Answer::package).collect();
    if packages.is_empty() {
        return Built {
            folder,
            ..Built::default()
        };
    }
    eprintln!("building {} packages of answers", packages.len());
    let mut cargo = Command::new(env!("CARGO"));
    cargo
        .current_dir(&folder)
        .args(["build", "--tests", "--offline", "--keep-going", "--quiet"]);
    cargo
        .arg("--message-format=json")
        .arg("--target-dir")
        .arg(target);
    cargo.args(packages.iter().flat_map(|package| ["--package", package]));
    let mut cargo = cargo.stdout(Stdio::piped()).spawn().expect("cargo runs");

    let mut built = Built {
        folder,
        ..Built::default()
    };
    let lines = BufReader::new(cargo.stdout.take().expect("it is piped")).lines();
    for line in lines.map_while(Result::ok) {
        if let Ok(message) = serde_json::from_str(&line) {
            built.note(&message);
        }
    }
    cargo.wait().expect("cargo ends");
    built
}

impl Built {
    fn note(&mut self, message: &Value) {
        let manifest = Path::new(message["manifest_path"].as_str().unwrap_or_default());
        let Ok(within) = manifest.strip_prefix(&self.folder) else {
            return;
        };
        let Some(package) = within.iter().next().and_then(|name| name.to_str()) else {
            return;
        };
        match message["reason"].as_str() {
            Some("compiler-artifact") => {
                if let (Some(program), Some(test)) = (
                    message["executable"].as_str(),
                    message["target"]["name"].as_str(),
                ) {
                    self.programs
                        .insert((package.to_owned(), test.to_owned()), program.into());
                }
            }
            Some("compiler-message") => {
                let said = message["message"]["rendered"].as_str().unwrap_or_default();
                self.messages
                    .entry(package.to_owned())
                    .or_default()
                    .push_str(said);
            }
            _ => {}
        }
    }
}
