//! Prints the hints to an exercise, one level at a time: `cargo hint 36 wait_group 1`.
//!
//! The hints are in `lessons/lesson-NN/hints/EXERCISE.md`, each level between two anchors, so that the book can show them folded.

use std::io::Write;
use std::process::ExitCode;

use course::{Course, Exercise, Lesson};

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
            find(lesson).map(|found| format!("Exercises of lesson {lesson}: {}", listed(&found)))
        }
        [lesson, exercise] => hint(lesson, exercise, "1"),
        [lesson, exercise, level] => hint(lesson, exercise, level),
        _ => Err(USAGE.to_owned()),
    };
    match result {
        Ok(text) => {
            // Whoever reads it may have seen enough: `cargo hint 36 guard | head -3`.
            let _ = writeln!(std::io::stdout(), "{text}");
            ExitCode::SUCCESS
        }
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::from(2)
        }
    }
}

/// The lesson of that number.
fn find(lesson: &str) -> Result<Lesson, String> {
    let course = Course::here();
    course.lesson(lesson).ok_or_else(|| {
        let all: Vec<String> = course
            .lessons()
            .into_iter()
            .map(|lesson| lesson.number)
            .collect();
        format!("there is no lesson {lesson}; there are {}", all.join(", "))
    })
}

/// The names of its exercises, in order.
fn listed(lesson: &Lesson) -> String {
    let names: Vec<String> = lesson
        .exercises()
        .into_iter()
        .map(|exercise| exercise.name)
        .collect();
    names.join(", ")
}

/// The text of one level, with what comes next.
fn hint(lesson: &str, exercise: &str, level: &str) -> Result<String, String> {
    let found = find(lesson)?;
    let is_asked_for = |known: &Exercise| known.name == exercise;
    let Some(known) = found.exercises().into_iter().find(is_asked_for) else {
        return Err(format!(
            "lesson {lesson} has no exercise {exercise}; it has {}",
            listed(&found)
        ));
    };
    let number = level
        .parse::<usize>()
        .ok()
        .filter(|number| (1..=LEVELS.len()).contains(number));
    let number = number.ok_or_else(|| {
        format!(
            "there are {0} levels of hints, 1 to {0}; {level} is none",
            LEVELS.len()
        )
    })?;
    let text = known
        .hint(number)
        .ok_or_else(|| format!("{} has no level {number}", known.hints().display()))?;
    let next = match LEVELS.get(number) {
        Some(name) => format!(
            "\n\nMore, {name}: cargo hint {lesson} {exercise} {}",
            number + 1
        ),
        None => String::new(),
    };
    Ok(format!(
        "Hint {number}, {}:\n\n{text}{next}",
        LEVELS[number - 1]
    ))
}
