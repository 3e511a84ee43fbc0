//! Prints the hints to an exercise, one level at a time: `cargo hint 36 wait_group 1`.
//!
//! The hints are in `lessons/lesson-NN/hints/EXERCISE.md`, each level between two anchors, so that the book can show them folded.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

const USAGE: &str =
    "usage: cargo hint LESSON [EXERCISE [LEVEL]], for example: cargo hint 36 wait_group 1";
const LEVELS: [&str; 3] = [
    "a question to think about",
    "the idea",
    "the shape of the code",
];

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let result = match words[..] {
        [lesson] => {
            exercises(lesson).map(|all| format!("Exercises of lesson {lesson}: {}", all.join(", ")))
        }
        [lesson, exercise] => hint(lesson, exercise, "1"),
        [lesson, exercise, level] => hint(lesson, exercise, level),
        _ => Err(USAGE.to_owned()),
    };
    match result {
        Ok(text) => {
            println!("{text}");
            ExitCode::SUCCESS
        }
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::from(2)
        }
    }
}

/// The exercises of a lesson that have hints, in alphabetical order.
fn exercises(lesson: &str) -> Result<Vec<String>, String> {
    let folder = folder(lesson);
    let entries = std::fs::read_dir(&folder)
        .map_err(|_| format!("there is no lesson {lesson} with hints"))?;
    let mut names: Vec<String> = entries
        .filter_map(|entry| Some(entry.ok()?.path().file_stem()?.to_str()?.to_owned()))
        .collect();
    names.sort();
    Ok(names)
}

/// The text of one level, with what comes next.
fn hint(lesson: &str, exercise: &str, level: &str) -> Result<String, String> {
    let all = exercises(lesson)?;
    if !all.iter().any(|name| name == exercise) {
        return Err(format!(
            "lesson {lesson} has no exercise {exercise}; it has {}",
            all.join(", ")
        ));
    }
    let number = level
        .parse::<usize>()
        .ok()
        .filter(|number| (1..=LEVELS.len()).contains(number));
    let number = number.ok_or_else(|| {
        format!(
            "there are {} levels of hints, 1 to {}; {level} is none",
            LEVELS.len(),
            LEVELS.len()
        )
    })?;
    let file = folder(lesson).join(format!("{exercise}.md"));
    let text = std::fs::read_to_string(&file)
        .map_err(|error| format!("{} can't be read: {error}", file.display()))?;
    let text = between_anchors(&text, number)
        .ok_or_else(|| format!("{} has no level {number}", file.display()))?;
    let next = match LEVELS.get(number) {
        Some(name) => format!(
            "\nMore, {name}: cargo hint {lesson} {exercise} {}",
            number + 1
        ),
        None => String::new(),
    };
    Ok(format!(
        "Hint {number}, {}:\n\n{}{next}",
        LEVELS[number - 1],
        text.trim_end()
    ))
}

fn between_anchors(text: &str, level: usize) -> Option<&str> {
    let (start, end) = (
        format!("<!-- ANCHOR: {level} -->"),
        format!("<!-- ANCHOR_END: {level} -->"),
    );
    let from = text.find(&start)? + start.len();
    let to = text[from..].find(&end)? + from;
    Some(text[from..to].trim_start_matches(['\r', '\n']))
}

fn folder(lesson: &str) -> PathBuf {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join("..");
    workspace
        .join("lessons")
        .join(format!("lesson-{lesson}"))
        .join("hints")
}
