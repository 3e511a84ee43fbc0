//! What a lesson says the compiler refuses, it refuses: each file of `lessons/lesson-NN/refused` is given to the compiler, which must
//! say what the file's head expects.

use std::fs;
use std::path::Path;
use std::process::Command;

use course::{Course, Head, Lesson};

#[test]
fn the_compiler_refuses_what_the_course_says_it_does() {
    let course = Course::here();
    let metadata = Path::new(env!("CARGO_TARGET_TMPDIR")).join("refused.rmeta");
    let mut wrong = Vec::new();
    for file in course.lessons().iter().flat_map(Lesson::refused) {
        let name = course.shown(&file);
        let head = Head::of(&fs::read_to_string(&file).expect("a source can be read"));
        if head.says.is_empty() || head.expects.is_empty() {
            wrong.push(format!("{name} must begin with `//!` and a sentence, and say what the compiler says of it: `//! expect: E0373`"));
            continue;
        }
        let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
        let mut rustc = Command::new(rustc);
        rustc.current_dir(&course.root).args([
            "--edition",
            "2024",
            "--crate-type",
            "lib",
            "--emit",
            "metadata",
            "-o",
        ]);
        let output = rustc
            .arg(&metadata)
            .arg(&file)
            .output()
            .expect("the compiler runs");
        let said = String::from_utf8_lossy(&output.stderr);
        if output.status.success() {
            wrong.push(format!(
                "{name} compiles: what does the lesson say that the compiler refuses?"
            ));
        }
        let words = said.split_whitespace().collect::<Vec<_>>().join(" ");
        for expected in head
            .expects
            .iter()
            .filter(|expected| !words.contains(expected.as_str()))
        {
            wrong.push(format!(
                "of {name} the compiler does not say {expected:?}:\n{said}"
            ));
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}
