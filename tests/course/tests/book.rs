//! The book shows nothing that is not true: every block of code is a file that is compiled, a story or a session that a test keeps,
//! or commands that exist; every inclusion and every link leads somewhere; every chapter has what a chapter has.

#[path = "book/markdown.rs"]
mod markdown;

use std::fs;
use std::path::{Path, PathBuf};

use course::{Course, Lesson, files_in, names_in, stem};
use markdown::{Page, includes};

/// The headings of a chapter, in their order. Further ones may stand between.
const HEADINGS: [&str; 8] = [
    "The problem",
    "Step by step",
    "Coming from Go",
    "What goes wrong",
    "Exercises",
    "Figures",
    "What next",
    "For teachers",
];

fn pages(course: &Course) -> Vec<PathBuf> {
    files_in(&course.root.join("book").join("src"), "md")
}

fn check(wrong: &[String]) {
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn every_block_of_code_is_backed_by_a_file() {
    let course = Course::here();
    let mut wrong = Vec::new();
    for file in pages(&course) {
        let page = Page::read(&file);
        for (line, language, code) in &page.code {
            let place = format!("{}:{line}", course.shown(&file));
            if language == "console" {
                wrong.extend(unknown_commands(&course, code).map(|command| {
                    format!("{place}: `{command}` names a lesson or a test that does not exist")
                }));
                continue;
            }
            let included = includes(code);
            if included.is_empty()
                || included.len() != code.lines().filter(|line| !line.trim().is_empty()).count()
            {
                wrong.push(format!(
                    "{place}: this block of code was written by hand. Include a file that is compiled, a story or a session: `{{{{#include PATH:ANCHOR}}}}` (commands alone may stand in a `console` block)"
                ));
            }
            for include in included {
                let path = include.path(&file);
                if !is_kept_true(&course.shown(&path)) {
                    wrong.push(format!(
                        "{place}: {} is neither compiled nor compared by a test",
                        course.shown(&path)
                    ));
                }
            }
        }
    }
    check(&wrong);
}

/// Whether a test, or the compiler, keeps this file true.
fn is_kept_true(path: &str) -> bool {
    let parts: Vec<&str> = path.split('/').collect();
    let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
    match parts[..] {
        ["lessons", _, "sessions", _] => ending == "txt",
        ["lessons", _, "go", ..] => ending == "go",
        ["lessons" | "solutions" | "tests", ..] => ["rs", "story"].contains(&ending),
        _ => false,
    }
}

#[test]
fn every_inclusion_leads_to_a_file_and_an_anchor() {
    let course = Course::here();
    let mut wrong = Vec::new();
    let lists = course
        .lessons()
        .into_iter()
        .flat_map(|lesson| lesson.exercises());
    let lists = lists
        .map(|exercise| exercise.list_of_mistakes())
        .filter(|list| list.is_file());
    for file in pages(&course).into_iter().chain(lists) {
        for include in includes(&fs::read_to_string(&file).expect("a page can be read")) {
            let path = include.path(&file);
            let (name, shown) = (course.shown(&file), course.shown(&path));
            match (fs::read_to_string(&path), include.anchor) {
                (Err(_), _) => wrong.push(format!("{name} includes {shown}, which does not exist")),
                (Ok(text), Some(anchor)) if !has_anchor(&text, &anchor) => {
                    wrong.push(format!("{name} includes the part {anchor:?} of {shown}, which has no `ANCHOR: {anchor}` and `ANCHOR_END: {anchor}`"));
                }
                // mdBook would include that line, and nothing else.
                (_, Some(anchor)) if anchor.starts_with(|letter: char| letter.is_ascii_digit()) => {
                    wrong.push(format!("{name} includes {shown}:{anchor}, which is a line to mdBook: give the part a name"));
                }
                _ => {}
            }
        }
    }
    check(&wrong);
}

fn has_anchor(text: &str, anchor: &str) -> bool {
    let has = |what: &str| {
        text.lines().any(|line| {
            line.split_once(what)
                .is_some_and(|(_, rest)| rest.split_whitespace().next() == Some(anchor))
        })
    };
    has("ANCHOR: ") && has("ANCHOR_END: ")
}

#[test]
fn every_link_leads_somewhere() {
    let course = Course::here();
    let mut wrong = Vec::new();
    let others = ["README.md", "ARCHITECTURE.md", "tests/interleave/README.md"]
        .map(|name| course.root.join(name));
    for file in pages(&course).into_iter().chain(others) {
        let page = Page::read(&file);
        for link in &page.links {
            if link.starts_with("https://") || link.starts_with("mailto:") {
                continue;
            }
            let (path, heading) = link.split_once('#').unwrap_or((link, ""));
            let target = if path.is_empty() {
                file.clone()
            } else {
                file.parent().expect("a page is in a folder").join(path)
            };
            let target = target.canonicalize().unwrap_or(target);
            if !target.exists() {
                wrong.push(format!(
                    "{} links to {link}, which does not exist",
                    course.shown(&file)
                ));
            } else if !heading.is_empty()
                && !Page::read(&target).headings().any(|found| found == heading)
            {
                wrong.push(format!(
                    "{} links to {link}, but no heading there is called so",
                    course.shown(&file)
                ));
            } else if is_of_the_book(&file, &course) && !is_of_the_book(&target, &course) {
                wrong.push(format!(
                    "{} links to {link}, which is not a page of the book: name it, without a link",
                    course.shown(&file)
                ));
            }
        }
    }
    check(&wrong);
}

fn is_of_the_book(file: &Path, course: &Course) -> bool {
    course.shown(file).starts_with("book/src/")
}

#[test]
fn a_chapter_has_all_its_parts() {
    let course = Course::here();
    let mut wrong = Vec::new();
    for lesson in course.lessons() {
        let file = lesson.chapter();
        let (name, page) = (course.shown(&file), Page::read(&file));
        let mut must = |is_there: bool, what: String| {
            if !is_there {
                wrong.push(format!("{name} {what}"));
            }
        };
        let mut titles = page.titles.iter();
        must(
            titles
                .next()
                .is_some_and(|title| title.starts_with(&format!("Lesson {}: ", lesson.number))),
            format!("must begin with `# Lesson {}: …`", lesson.number),
        );
        for heading in HEADINGS {
            must(
                titles.any(|title| *title == heading),
                format!("lacks the heading `## {heading}`, or has it out of order"),
            );
        }
        must(
            page.text.contains("Reading: ") && page.text.contains(" minutes"),
            "must say how many minutes it takes: `Reading: 25 minutes.`".into(),
        );
        must(
            page.text.contains("<details>"),
            "folds neither its hints nor its teacher's note".into(),
        );

        let included = includes(&page.text);
        let shows = |path: &Path, anchor: Option<&str>| {
            let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
            included
                .iter()
                .any(|include| include.path(&file) == path && include.anchor.as_deref() == anchor)
        };
        for step in files_in(&lesson.folder().join("src").join("steps"), "rs")
            .iter()
            .filter(|step| stem(step) != "mod")
        {
            must(
                shows(step, None),
                format!("must show {} whole", course.shown(step)),
            );
        }
        for exercise in lesson.exercises() {
            must(
                page.titles.contains(&exercise.name),
                format!("lacks the heading ``### `{}` ``", exercise.name),
            );
            for level in 1..=3 {
                must(
                    shows(&exercise.hints(), Some(&format!("hint-{level}"))),
                    format!("must include hint {level} of {}", exercise.name),
                );
            }
            must(
                shows(&exercise.list_of_mistakes(), None),
                format!(
                    "must include the mistakes of {}, book/mistakes/{}/{}.md",
                    exercise.name, lesson.name, exercise.name
                ),
            );
        }
        for refused in lesson.refused() {
            must(
                shows(&refused, None),
                format!("must show {}", course.shown(&refused)),
            );
        }
        let figures = lesson.folder().join("figures");
        for figure in names_in(&figures)
            .iter()
            .filter(|figure| figure.ends_with(".md") || figure.ends_with(".svg"))
        {
            must(
                shows(&figures.join(figure), None),
                format!("must include figures/{figure}"),
            );
        }
        for bench in files_in(&lesson.folder().join("benches"), "rs") {
            let (bench, table) = (stem(&bench), figures.join(format!("{}.md", stem(&bench))));
            must(
                table.is_file(),
                format!(
                    "has no figures of the bench {bench}: run `cargo figures {}`",
                    lesson.number
                ),
            );
        }
    }
    check(&wrong);
}

/// The figures of a crate are shown by some chapter.
#[test]
fn the_figures_of_the_crates_are_in_the_book() {
    let course = Course::here();
    let mut shown = Vec::new();
    for page in pages(&course) {
        let includes = includes(&fs::read_to_string(&page).expect("a page can be read"));
        shown.extend(includes.iter().map(|include| include.path(&page)));
    }
    let mut wrong = Vec::new();
    for folder in course.crates() {
        let figures = folder.join("figures");
        for bench in files_in(&folder.join("benches"), "rs") {
            for ending in ["md", "svg"] {
                let figure = figures.join(format!("{}.{ending}", stem(&bench)));
                if !shown.contains(&figure) {
                    let figure = course.shown(&figure);
                    wrong.push(format!("no page includes {figure}"));
                }
            }
        }
    }
    check(&wrong);
}

#[test]
fn the_stories_in_the_readmes_are_real() {
    let course = Course::here();
    let mut kept = Vec::new();
    let mistakes = course
        .lessons()
        .into_iter()
        .flat_map(|lesson| lesson.exercises())
        .flat_map(|exercise| exercise.mistakes());
    kept.extend(mistakes.filter_map(|file| fs::read_to_string(file.with_extension("story")).ok()));
    let snapshots = files_in(
        &course.root.join("tests/interleave/tests/snapshots"),
        "snap",
    );
    kept.extend(snapshots.iter().filter_map(|file| {
        Some(
            fs::read_to_string(file)
                .ok()?
                .split_once("\n---\n")?
                .1
                .to_owned(),
        )
    }));
    let kept: Vec<&str> = kept.iter().map(|story| story.trim()).collect();

    let mut wrong = Vec::new();
    for name in ["README.md", "tests/interleave/README.md"] {
        let page = Page::read(&course.root.join(name));
        let stories = page
            .code
            .iter()
            .filter(|(_, _, code)| code.contains("in the simplest failing interleaving"));
        let stories: Vec<_> = stories.collect();
        if stories.is_empty() {
            wrong.push(format!("{name} shows no story"));
        }
        for (line, _, code) in stories {
            if !kept.contains(&code.trim()) {
                wrong.push(format!("{name}:{line}: no test keeps this story true: take it anew from a `.story` or `.snap` file"));
            }
        }
    }
    check(&wrong);
}

#[test]
fn the_commands_in_the_readmes_exist() {
    let course = Course::here();
    let mut wrong = Vec::new();
    for name in ["README.md", "ARCHITECTURE.md", "tests/interleave/README.md"] {
        for (line, language, code) in Page::read(&course.root.join(name)).code {
            if language == "console" {
                wrong.extend(unknown_commands(&course, &code).map(|command| {
                    format!(
                        "{name}:{line}: `{command}` names a lesson or a test that does not exist"
                    )
                }));
            }
        }
    }
    check(&wrong);
}

/// The commands in a block that name a lesson, an exercise or a test which does not exist, and lines that are no commands.
fn unknown_commands<'a>(course: &'a Course, code: &'a str) -> impl Iterator<Item = &'a str> {
    let lines = code.lines().filter(|line| !line.trim().is_empty());
    lines.filter(|line| {
        let Some(command) = line.strip_prefix("$ ") else {
            return true;
        };
        let command = command
            .split_once(" #")
            .map_or(command, |(command, _)| command);
        let words: Vec<&str> = command.split_whitespace().collect();
        let after = |option: &str| {
            words
                .iter()
                .position(|word| *word == option)
                .and_then(|at| words.get(at + 1))
                .copied()
        };
        let lesson = after("-p")
            .and_then(|package| package.strip_prefix("lesson-"))
            .or_else(|| after("hint").or(after("figures")));
        let Some(lesson) = lesson else { return false };
        let Some(lesson) = course.lesson(lesson) else {
            return true;
        };
        let is_test = |test: &str| {
            lesson
                .exercises()
                .iter()
                .any(|exercise| exercise.test_name() == test)
        };
        !after("--test").is_none_or(is_test) || is_hint_for_nothing(&lesson, &words)
    })
}

fn is_hint_for_nothing(lesson: &Lesson, words: &[&str]) -> bool {
    match words {
        ["cargo", "hint", _, exercise, ..] => !lesson
            .exercises()
            .iter()
            .any(|known| known.name == *exercise),
        _ => false,
    }
}
