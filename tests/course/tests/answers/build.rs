//! Builds the packages of the answers in one go, and hands over each test program as soon as it is there.

use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use course::Course;
use serde_json::Value;

use crate::package::{Answer, write_workspace};

/// What came of the build of one answer.
pub struct Built {
    pub answer: Answer,
    /// The folder of its package.
    pub folder: PathBuf,
    /// The program of its checks, if it compiles.
    pub program: Option<PathBuf>,
    /// What the compiler said, warnings and errors, in the order in which it did.
    pub said: String,
}

/// Builds the checks of the chosen answers. Each is handed to `ready` once: as soon as its program is there, or at the end if there is none.
pub fn build(course: &Course, all: &[Answer], chosen: Vec<Answer>, mut ready: impl FnMut(Built)) {
    // Beside the course's own build, with which they share all that they are built from.
    let target = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let folder = target.join("answers");
    let target = target
        .parent()
        .expect("it is a folder of the target folder");

    let stand_ins = write_workspace(course, &folder, all);
    for answer in all {
        answer.write(&folder);
    }
    fs::copy(course.root.join("Cargo.lock"), folder.join("Cargo.lock"))
        .expect("the lock file can be copied");

    let packages: BTreeSet<String> = chosen.iter().map(Answer::package).collect();
    if packages.is_empty() {
        return;
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
    let selected = packages.iter().chain(&stand_ins);
    cargo.args(selected.flat_map(|package| ["--package", package]));
    let mut cargo = cargo.stdout(Stdio::piped()).spawn().expect("cargo runs");

    let key = |answer: &Answer| (answer.short_name(), answer.target());
    let mut expected: HashMap<Target, Answer> = chosen
        .into_iter()
        .map(|answer| (key(&answer), answer))
        .collect();
    let mut said: HashMap<Target, String> = HashMap::new();
    let mut hand_over =
        |target: &Target, answer: Answer, program, said: &HashMap<Target, String>| {
            // The lesson comes first, then its checks, if they are a crate of their own.
            let lesson = (target.0.clone(), answer.exercise.lesson.crate_name());
            let checks = (lesson != *target).then_some(target);
            let said = [Some(&lesson), checks].map(|target| {
                let said = target.and_then(|target| said.get(target));
                said.map_or("", String::as_str)
            });
            ready(Built {
                folder: folder.join(answer.folder()),
                answer,
                program,
                said: said.concat(),
            });
        };
    let lines = BufReader::new(cargo.stdout.take().expect("it is piped")).lines();
    for line in lines.map_while(Result::ok) {
        let Ok(message) = serde_json::from_str::<Value>(&line) else {
            continue;
        };
        let Some(target) = target_of(&message, &folder) else {
            continue;
        };
        match message["reason"].as_str() {
            Some("compiler-message") => {
                let rendered = message["message"]["rendered"].as_str().unwrap_or_default();
                said.entry(target).or_default().push_str(rendered);
            }
            Some("compiler-artifact") => {
                if let Some(program) = message["executable"].as_str()
                    && let Some(answer) = expected.remove(&target)
                {
                    hand_over(&target, answer, Some(program.into()), &said);
                }
            }
            _ => {}
        }
    }
    cargo.wait().expect("cargo ends");
    for (target, answer) in expected {
        hand_over(&target, answer, None, &said);
    }
}

/// A target of a build: the folder of its package, and its own name.
type Target = (String, String);

/// What cargo's message is about, if it is one of the packages in the folder.
fn target_of(message: &Value, folder: &Path) -> Option<Target> {
    let manifest = Path::new(message["manifest_path"].as_str()?);
    let within = manifest.strip_prefix(folder).ok()?;
    let package = within.iter().next()?.to_str()?;
    Some((
        package.to_owned(),
        message["target"]["name"].as_str()?.to_owned(),
    ))
}
