//! One name in many places: lesson, exercise, test, solution, mistakes, variants, hints, chapter, contents of the book, README.
//! Nothing links them but the name, so it is here that a forgotten one is found.

use std::fs;
use std::path::Path;

use course::{Course, Exercise, Head, Lesson, files_in, names_in, stem};

/// At least so many mistakes and variants make a check worth believing.
const MISTAKES: usize = 4;
const VARIANTS: usize = 2;

/// Collects what is wrong, so that one run says all of it.
#[derive(Default)]
struct Wrong(Vec<String>);

impl Wrong {
    fn unless(&mut self, right: bool, sentence: impl FnOnce() -> String) {
        if !right {
            self.0.push(sentence());
        }
    }

    fn check(self) {
        assert!(self.0.is_empty(), "\n{}\n", self.0.join("\n"));
    }
}

fn text(file: &Path) -> String {
    fs::read_to_string(file).unwrap_or_default()
}

#[test]
fn an_exercise_has_all_its_parts() {
    let course = Course::here();
    let mut wrong = Wrong::default();
    for exercise in course.lessons().iter().flat_map(Lesson::exercises) {
        let Exercise { name, lesson, .. } = &exercise;
        for part in [exercise.stub(), exercise.solution(), exercise.hints()] {
            wrong.unless(part.is_file(), || {
                format!(
                    "{} is missing: exercise {name} of {} needs it",
                    course.shown(&part),
                    lesson.name
                )
            });
        }
        for list in [
            lesson.folder().join("src").join("exercises"),
            lesson.solutions(),
        ] {
            let list = list.join("mod.rs");
            wrong.unless(text(&list).contains(&format!("pub mod {name};")), || {
                format!("{} must list `pub mod {name};`", course.shown(&list))
            });
        }
        for level in 1..=3 {
            wrong.unless(exercise.hint(level).is_some(), || {
                format!("{} has no hint {level}: three levels, each between `<!-- ANCHOR: hint-{level} -->` and `<!-- ANCHOR_END: hint-{level} -->`", course.shown(&exercise.hints()))
            });
        }
        let (mistakes, variants) = (exercise.mistakes().len(), exercise.variants().len());
        wrong.unless(mistakes >= MISTAKES, || {
            format!(
                "tests/mistakes/{}/{name} has {mistakes} mistakes: write at least {MISTAKES}",
                lesson.name
            )
        });
        wrong.unless(variants >= VARIANTS, || {
            format!(
                "tests/variants/{}/{name} has {variants} variants: write at least {VARIANTS}",
                lesson.name
            )
        });
    }
    wrong.check();
}

#[test]
fn nothing_belongs_to_an_exercise_that_is_not_there() {
    let course = Course::here();
    let mut wrong = Wrong::default();
    let mut is_known = |folder: &Path, known: &[String]| {
        for name in names_in(folder) {
            let name = name.trim_end_matches(".rs").trim_end_matches(".md");
            wrong.unless(
                name == "mod" || known.iter().any(|known| known == name),
                || {
                    format!(
                        "{}/{name} belongs to nothing: rename it, or add what it belongs to",
                        course.shown(folder)
                    )
                },
            );
        }
    };
    let lessons: Vec<String> = course
        .lessons()
        .into_iter()
        .map(|lesson| lesson.name)
        .collect();
    for folder in ["tests/mistakes", "tests/variants", "book/mistakes"] {
        is_known(&course.root.join(folder), &lessons);
    }
    for lesson in course.lessons() {
        let exercises: Vec<String> = lesson
            .exercises()
            .into_iter()
            .map(|exercise| exercise.name)
            .collect();
        let within = lesson.folder();
        for folder in [
            within.join("src").join("exercises"),
            within.join("hints"),
            lesson.solutions(),
        ] {
            is_known(&folder, &exercises);
        }
        for folder in ["tests/mistakes", "tests/variants", "book/mistakes"] {
            is_known(&course.root.join(folder).join(&lesson.name), &exercises);
        }
    }
    wrong.check();
}

#[test]
fn the_tests_of_a_lesson_are_numbered_from_one() {
    let course = Course::here();
    let mut wrong = Wrong::default();
    for lesson in course.lessons() {
        let exercises = lesson.exercises();
        wrong.unless(!exercises.is_empty(), || {
            format!(
                "{} has no exercise: tests/01_NAME.rs is the first",
                lesson.name
            )
        });
        for (place, exercise) in (1..).zip(&exercises) {
            wrong.unless(exercise.number == format!("{place:02}"), || {
                format!(
                    "{}: the test of exercise {place} must begin with {place:02}_",
                    course.shown(&exercise.test())
                )
            });
        }
    }
    wrong.check();
}

#[test]
fn a_lesson_has_all_its_parts() {
    let course = Course::here();
    let readme = text(&course.root.join("README.md"));
    let contents = text(&course.root.join("book/src/SUMMARY.md"));
    let mut wrong = Wrong::default();
    for lesson in course.lessons() {
        let Lesson { name, number, .. } = &lesson;
        for part in [
            "Cargo.toml",
            "src/main.rs",
            "src/steps/mod.rs",
            "go/main.go",
            "go/go.mod",
        ] {
            wrong.unless(lesson.folder().join(part).is_file(), || {
                format!("lessons/{name}/{part} is missing")
            });
        }
        wrong.unless(
            text(&lesson.folder().join("Cargo.toml")).contains(&format!("name = \"{name}\"")),
            || format!("lessons/{name} must hold the package {name}"),
        );
        wrong.unless(
            !files_in(&lesson.folder().join("benches"), "rs").is_empty(),
            || format!("lessons/{name}/benches is empty: what does the lesson say of speed?"),
        );
        wrong.unless(lesson.chapter().is_file(), || {
            format!("book/src/{name}.md, the chapter, is missing")
        });
        wrong.unless(contents.contains(&format!("({name}.md)")), || {
            format!("book/src/SUMMARY.md does not list {name}.md")
        });
        let row = readme
            .lines()
            .find(|line| line.starts_with(&format!("| [{number}](lessons/{name})")));
        wrong.unless(row.is_some(), || {
            format!("README.md has no row for lesson {number}")
        });
        for exercise in lesson.exercises() {
            wrong.unless(
                row.unwrap_or_default()
                    .contains(&format!("`{}`", exercise.name)),
                || {
                    format!(
                        "README.md does not name {} in the row of lesson {number}",
                        exercise.name
                    )
                },
            );
        }
    }
    wrong.check();
}

#[test]
fn a_chapter_has_a_lesson() {
    let course = Course::here();
    let mut wrong = Wrong::default();
    let contents = text(&course.root.join("book/src/SUMMARY.md"));
    for page in files_in(&course.root.join("book/src"), "md") {
        let page = stem(&page);
        if let Some(number) = page.strip_prefix("lesson-") {
            wrong.unless(course.lesson(number).is_some(), || {
                format!(
                    "book/src/{page}.md is a chapter without a lesson: lessons/{page} is missing"
                )
            });
        }
        wrong.unless(
            page == "SUMMARY" || contents.contains(&format!("({page}.md)")),
            || format!("book/src/SUMMARY.md does not list {page}.md"),
        );
    }
    wrong.check();
}

#[test]
fn heads_say_what_is_wrong_or_different() {
    let course = Course::here();
    let mut wrong = Wrong::default();
    for exercise in course.lessons().iter().flat_map(Lesson::exercises) {
        for (files, is_mistake) in [(exercise.mistakes(), true), (exercise.variants(), false)] {
            for file in files {
                let (head, name) = (Head::of(&text(&file)), course.shown(&file));
                wrong.unless(!head.says.is_empty(), || {
                    format!("{name} must begin with `//!` and a sentence")
                });
                wrong.unless(is_mistake != head.expects.is_empty(), || match is_mistake {
                    true => format!("{name} must say what the checks say of it: `//! expect: …`"),
                    false => format!("{name} is right, so it can't expect to be rejected"),
                });
            }
        }
        let stories = exercise
            .mistakes()
            .first()
            .and_then(|file| file.parent().map(|folder| files_in(folder, "story")));
        for story in stories.unwrap_or_default() {
            wrong.unless(story.with_extension("rs").is_file(), || {
                format!("{} belongs to no mistake", course.shown(&story))
            });
        }
    }
    wrong.check();
}
