//! The learner's sources: where they lie, and what they name.
//!
//! A place of the compiler's (`Location::file`) is relative to the root of the workspace, while a test runs in the
//! folder of its package: so files are looked for upwards from there.

mod imports;
mod lexer;

use std::env;
use std::path::{Component, Path, PathBuf};

pub(crate) use imports::{THREAD_LOCAL, direct_import};
pub(crate) use lexer::{code, is_word};

/// The file of a test that is named after its exercise: for `lessons/lesson-36/tests/01_wait_group.rs` it is
/// `lessons/lesson-36/src/exercises/wait_group.rs`, if there is one. It is relative to what the test's path is relative to.
pub(crate) fn exercise_of(test_file: &Path) -> Option<PathBuf> {
    let name = test_file.file_stem()?.to_str()?;
    let exercise = name.trim_start_matches(|c: char| c.is_ascii_digit());
    let exercise = exercise.strip_prefix('_')?;
    if test_file.parent()?.file_name()? != "tests" || exercise.len() + 1 == name.len() {
        return None;
    }
    let package = test_file.parent()?.parent()?;
    let file = package
        .join("src/exercises")
        .join(exercise)
        .with_extension("rs");
    find(&file).is_some().then_some(file)
}

/// Finds a file whose path is relative to the root of the workspace, or to any folder above this process's.
pub(crate) fn find(file: &Path) -> Option<PathBuf> {
    let manifest = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    [env::current_dir().ok(), manifest]
        .iter()
        .flatten()
        .find_map(|start| {
            let mut folders = start.ancestors().map(|folder| folder.join(file));
            folders.find(|path| path.is_file())
        })
}

/// The path as it is shown: `a/b/../c.rs` is `a/c.rs`, with `/` between its parts on every system.
pub(crate) fn shown(file: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in file.split(['/', '\\']) {
        match part {
            "." => {}
            ".." if parts
                .last()
                .is_some_and(|last| !last.is_empty() && *last != "..") =>
            {
                parts.pop();
            }
            _ => parts.push(part),
        }
    }
    parts.join("/")
}

/// Whether a place lies in the library that comes with the compiler, of which a learner has no source to look at.
pub(crate) fn in_std(file: &str) -> bool {
    let mut parts = Path::new(file).components().filter_map(|part| match part {
        Component::Normal(name) => name.to_str(),
        _ => None,
    });
    parts.next() == Some("rustc") || shown(file).contains("/lib/rustlib/src/rust/library/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_shown_without_detours() {
        assert_eq!(
            shown("lessons/lesson-36/src/../../../solutions/lesson-36/mod.rs"),
            "solutions/lesson-36/mod.rs"
        );
        assert_eq!(shown("./src/lib.rs"), "src/lib.rs");
        assert_eq!(shown("../other/lib.rs"), "../other/lib.rs");
        assert_eq!(
            shown(r"lessons\lesson-36\src\..\lib.rs"),
            "lessons/lesson-36/lib.rs"
        );
        assert_eq!(shown("/top/a/../b.rs"), "/top/b.rs");
    }

    #[test]
    fn std_is_not_the_learners() {
        assert!(in_std(
            "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/ops/function.rs"
        ));
        assert!(!in_std("lessons/lesson-36/src/exercises/wait_group.rs"));
    }

    #[test]
    fn files_are_found_upwards() {
        let found = find(Path::new(file!())).expect("this file");
        assert!(found.ends_with("sources.rs"));
        assert_eq!(find(Path::new("no/such/file.rs")), None);
    }

    #[test]
    fn an_exercise_has_the_name_of_its_test() {
        let package = env::temp_dir().join(format!("interleave-exercise-{}", std::process::id()));
        let exercise = package.join("src/exercises/wait_group.rs");
        std::fs::create_dir_all(exercise.parent().expect("a folder"))
            .expect("a folder for the exercise");
        std::fs::write(&exercise, "").expect("an exercise");
        let of = |test: &str| exercise_of(&package.join("tests").join(test));

        assert_eq!(of("01_wait_group.rs").as_ref(), Some(&exercise));
        assert_eq!(of("02_guard.rs"), None, "there is no such exercise");
        assert_eq!(
            of("wait_group.rs"),
            None,
            "the test of an exercise has a number"
        );
        assert_eq!(exercise_of(&package.join("src/01_wait_group.rs")), None);
        std::fs::remove_dir_all(&package).expect("the folder goes");
    }
}
