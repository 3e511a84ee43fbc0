//! The list of an exercise's mistakes that its chapter shows, made from their heads and stories.

use std::fmt::Write;
use std::fs;

use course::{Exercise, Head, stem};

/// Compares the list with the one in the book, or writes it.
pub fn is_up_to_date(exercise: &Exercise) -> Result<(), String> {
    let (list, file) = (list(exercise), exercise.list_of_mistakes());
    if fs::read_to_string(&file).is_ok_and(|found| found == list) {
        return Ok(());
    }
    if std::env::var_os("COURSE_UPDATE").is_none() {
        return Err(format!(
            "the book's list of the mistakes of {} is out of date: run `COURSE_UPDATE=1 cargo test -p course --test answers`",
            exercise.name
        ));
    }
    let folder = file.parent().expect("a file is in a folder");
    let written = fs::create_dir_all(folder).and_then(|()| fs::write(&file, list));
    written.map_err(|error| format!("{} can't be written: {error}", file.display()))
}

fn list(exercise: &Exercise) -> String {
    let lesson = &exercise.lesson.name;
    let path = format!("tests/mistakes/{lesson}/{}", exercise.name);
    let mut list = format!("The files are in `{path}`.\n");
    for mistake in exercise.mistakes() {
        let head = Head::of(&fs::read_to_string(&mistake).unwrap_or_default());
        let name = stem(&mistake);
        let says: Vec<String> = head
            .expects
            .iter()
            .map(|expected| format!("“{}”", escaped(expected)))
            .collect();
        let says = says.join(", ");
        write!(
            list,
            "\n**`{name}`**: {} *The checks say:* {says}.\n",
            head.says
        )
        .expect("a string grows");
        if mistake.with_extension("story").is_file() {
            // An inclusion is relative to the file in which it stands.
            let story = format!("../../../{path}/{name}.story");
            write!(
                list,
                "\n<details>\n<summary>The story of <code>{name}</code></summary>\n\n```text,story\n{{{{#include {story}}}}}\n```\n\n</details>\n"
            )
            .expect("a string grows");
        }
    }
    list
}

/// As plain text in Markdown.
fn escaped(text: &str) -> String {
    let special = |letter: char| "\\`*_[]<>&".contains(letter);
    text.chars()
        .flat_map(|letter| special(letter).then_some('\\').into_iter().chain([letter]))
        .collect()
}
