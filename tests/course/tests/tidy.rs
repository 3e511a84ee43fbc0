//! What a reader of the sources should never meet, because it makes a check say less than it seems to.

use std::fs;
use std::path::{Path, PathBuf};

use course::{Course, names_in};

/// Words that no source of the course may hold, and what to do instead. (They are put together here, so that this file may be searched as well.)
fn forbidden() -> [(String, &'static str); 4] {
    [
        (
            format!("#[{}]", "should_panic"),
            "name the message: `todo!` panics, too",
        ),
        (
            format!("#[{}", "ignore"),
            "a test that is left out proves nothing: mend it or delete it",
        ),
        (format!("{}!(", "dbg"), "take out what was for debugging"),
        (format!("TODO{}", ':'), "finish it, or write an issue"),
    ]
}

#[test]
fn nothing_weakens_a_check_in_silence() {
    let course = Course::here();
    let mut wrong = Vec::new();
    for folder in ["lessons", "solutions", "tests"] {
        for file in sources(&course.root.join(folder)) {
            let text = fs::read_to_string(&file).unwrap_or_default();
            for (place, line) in (1..).zip(text.lines()) {
                for (word, instead) in forbidden()
                    .iter()
                    .filter(|(word, _)| line.contains(word.as_str()))
                {
                    wrong.push(format!(
                        "{}:{place}: `{word}`: {instead}",
                        course.shown(&file)
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

/// All Rust files below a folder.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let paths = names_in(folder).into_iter().map(|name| folder.join(name));
    paths
        .flat_map(|path| match path.is_dir() {
            true => sources(&path),
            false => Vec::from_iter(
                path.extension()
                    .is_some_and(|ending| ending == "rs")
                    .then_some(path),
            ),
        })
        .collect()
}
