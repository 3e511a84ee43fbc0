//! Runs the checks of an answer and reads what they say.

use std::fs::{self, File};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use wait_timeout::ChildExt;

use crate::package::Kind;

/// How long the checks of one answer may take. A test on real threads gives up after ten seconds by itself.
const LIMIT: Duration = Duration::from_secs(120);

/// How many seconds a test of a mistake gets: that one hangs is no surprise. Jobs that wait for one another in vain give up after three.
const LIMIT_OF_A_MISTAKE: &str = "5";

/// How many tests of a program run at once, whatever the number of cores: of those that hang, the first lets the others off.
const TESTS_AT_ONCE: &str = "2";

/// How the checker's words begin for a model that it has given up for having too many interleavings.
const GIVEN_UP: &str = "more interleavings than are allowed";

/// What the checks of an answer did.
pub struct Verdict {
    /// How they ended: the exit status, or nothing if they had to be stopped or died of a signal.
    pub status: Option<i32>,
    /// What they printed.
    pub output: String,
}

/// Runs the checks in the folder of their package. With `most`, a model that has not failed after so many interleavings is given up.
pub fn run(program: &Path, folder: &Path, kind: Kind, most: Option<usize>) -> Verdict {
    let log = folder.join(format!(
        "{}.log",
        program.file_stem().unwrap_or_default().to_string_lossy()
    ));
    let file = File::create(&log).expect("the folder can be written to");
    let mut child = Command::new(program);
    child.current_dir(folder).env("CARGO_MANIFEST_DIR", folder);
    child
        .env("RUST_BACKTRACE", "0")
        .env("NO_COLOR", "1")
        .env("RUST_TEST_THREADS", TESTS_AT_ONCE)
        .env_remove("INTERLEAVE_JSON")
        .env_remove("INTERLEAVE_MOST");
    if kind == Kind::Mistake {
        child.env("INTERLEAVE_LIMIT", LIMIT_OF_A_MISTAKE);
    }
    if let Some(most) = most {
        child.env("INTERLEAVE_MOST", most.to_string());
    }
    child.stdin(Stdio::null());
    child
        .stdout(file.try_clone().expect("a file has many handles"))
        .stderr(file);
    let mut child = child.spawn().expect("a test program runs");

    let status = match child
        .wait_timeout(LIMIT)
        .expect("a child can be waited for")
    {
        Some(status) => status.code(),
        None => {
            child.kill().expect("a child can be stopped");
            child.wait().expect("a child can be waited for");
            None
        }
    };
    let output = fs::read(&log).unwrap_or_default();
    let _ = fs::remove_file(&log);
    Verdict {
        status,
        output: String::from_utf8_lossy(&output).into_owned(),
    }
}

impl Verdict {
    /// Whether the checks ran to their end and at least one failed.
    pub fn is_rejection(&self) -> bool {
        self.status == Some(101) && self.output.contains("test result: FAILED")
    }

    /// The same without what is said of models that were given up.
    pub fn without_the_given_up(mut self) -> Self {
        let (head, tests) = self
            .output
            .split_once("\n---- ")
            .unwrap_or((&self.output, ""));
        let (tests, end) = tests.rsplit_once("\nfailures:\n").unwrap_or((tests, ""));
        let told = tests
            .split("\n---- ")
            .filter(|test| !test.contains(GIVEN_UP));
        let told: Vec<&str> = [head].into_iter().chain(told).collect();
        self.output = format!("{}\nfailures:\n{end}", told.join("\n---- "));
        self
    }

    /// How many tests passed.
    pub fn passed(&self) -> usize {
        let (_, rest) = self.output.split_once("test result: ").unwrap_or_default();
        let counts = rest.split(['.', ';']);
        let passed = counts.filter_map(|count| count.trim().strip_suffix(" passed"));
        passed
            .filter_map(|count| count.parse().ok())
            .next()
            .unwrap_or(0)
    }

    /// Whether the output has this text, however its lines are broken.
    pub fn says(&self, text: &str) -> bool {
        collapsed(&self.output).contains(&collapsed(text))
    }

    /// The stories in the output, each with the name of its test.
    pub fn stories(&self) -> Vec<(&str, String)> {
        let blocks = self.output.split("\n---- ").skip(1);
        let blocks = blocks.filter_map(|block| block.split_once(" stdout ----\n"));
        blocks
            .filter_map(|(test, printed)| Some((test, story_in(printed)?)))
            .collect()
    }

    /// What is worth showing of the output: the failures.
    pub fn in_short(&self) -> String {
        let from = self.output.find("\nfailures:");
        let from = from.unwrap_or(self.output.len());
        let lines: Vec<&str> = self.output[from..].trim().lines().collect();
        let (shown, more) = lines.split_at(lines.len().min(60));
        let rest = if more.is_empty() { "" } else { "\n…" };
        format!("{}{rest}", shown.join("\n"))
    }
}

/// The story in what a test printed: from its headline to the note with which std ends a panic.
fn story_in(printed: &str) -> Option<String> {
    let lines: Vec<&str> = printed.lines().collect();
    let start = lines
        .iter()
        .position(|line| line.contains(" in the simplest failing interleaving"))?;
    // A long headline is broken in two.
    let start = if lines[start].starts_with("in ") {
        start - 1
    } else {
        start
    };
    let ends = ["note: run with", "thread '", "failures:"];
    let is_end = |line: &str| ends.iter().any(|end| line.starts_with(end));
    let lines = lines[start..].iter().take_while(|line| !is_end(line));
    let story: Vec<&str> = lines.copied().collect();
    Some(format!("{}\n", story.join("\n").trim_end()))
}

fn collapsed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
