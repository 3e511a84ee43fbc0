//! Judges one answer: what must come of it, and the sentence that says what to mend if it does not.

use std::fs;
use std::path::Path;

use course::Head;

use crate::build::Built;
use crate::package::{Answer, Kind};
use crate::verdict::{Verdict, run};

/// How many interleavings of a model are tried on a mistake at first: most that fail do so among these, and what passes has little to say. If
/// what its head asks for, and the story that is kept, do not come of them, all are tried.
const FEW: usize = 500;

/// Runs the checks of an answer. An error is a sentence, and what was printed.
pub fn judge(built: &Built) -> Result<(), String> {
    let Built {
        answer,
        folder,
        program,
        said,
    } = built;
    let Some(program) = program else {
        return Err(format!("{} does not compile:\n{said}", answer.name()));
    };
    if answer.kind == Kind::Stub && !said.is_empty() {
        return Err(format!(
            "the stubs of {} must compile without warnings:\n{said}",
            answer.exercise.lesson.name
        ));
    }
    let run = |most| run(program, folder, answer.kind, most);
    if answer.kind == Kind::Mistake && !updates() {
        let quick = run(Some(FEW)).without_the_given_up();
        if mistake(answer, &quick).is_ok() {
            return Ok(());
        }
    }
    let verdict = run(None);
    let result = match answer.kind {
        Kind::Stub => stub(answer, &verdict),
        Kind::Variant => variant(&verdict),
        Kind::Mistake => mistake(answer, &verdict),
    };
    result.map_err(|sentence| format!("{sentence}\n\n{}\n", verdict.in_short()))
}

/// Whether what is kept is to be written, not compared.
fn updates() -> bool {
    std::env::var_os("COURSE_UPDATE").is_some()
}

fn stub(answer: &Answer, verdict: &Verdict) -> Result<(), String> {
    let test = answer.exercise.test_name();
    if !verdict.is_rejection() {
        return Err(format!(
            "the untouched stub passes tests/{test}.rs, or ends it: its bodies must be `todo!`, and its checks must run them (if you have \
            solved the exercise here, judge it by `cargo test`: this test is for the course itself)"
        ));
    }
    if !verdict.says("not yet implemented") {
        return Err(format!(
            "the checks in tests/{test}.rs fail on the untouched stub, but not because of its `todo!`"
        ));
    }
    match verdict.passed() {
        0 => Ok(()),
        passed => Err(format!(
            "{passed} of the tests in tests/{test}.rs pass on the untouched stub: each must need the learner's code"
        )),
    }
}

fn variant(verdict: &Verdict) -> Result<(), String> {
    match verdict.status {
        Some(0) => Ok(()),
        _ => Err("the checks reject this right answer: mend the check that fails, or the answer, if it breaks the contract".to_owned()),
    }
}

fn mistake(answer: &Answer, verdict: &Verdict) -> Result<(), String> {
    let text = fs::read_to_string(&answer.file).map_err(|error| error.to_string())?;
    let head = Head::of(&text);
    if verdict.status == Some(0) {
        return Err(format!(
            "the checks accept this mistake: write a check that fails for it ({})",
            head.says
        ));
    }
    if !verdict.is_rejection() {
        return Err("the checks of this mistake were killed or took too long: a failing answer must get a verdict".to_owned());
    }
    if head.expects.is_empty() {
        return Err(
            "its head must say what the checks say of it: a line `//! expect: …`".to_owned(),
        );
    }
    if let Some(missing) = head.expects.iter().find(|expected| !verdict.says(expected)) {
        return Err(format!(
            "it is rejected, but nothing says {missing:?}, as its head expects"
        ));
    }
    story(answer, &head, verdict)
}

/// Compares the story with the one that is kept beside the mistake, or writes it.
fn story(answer: &Answer, head: &Head, verdict: &Verdict) -> Result<(), String> {
    let kept = answer.file.with_extension("story");
    let found = fs::read_to_string(&kept).ok();
    // Of several tests that tell one, the first of the file: it is the plainest. (They come in the order in which they ended.)
    let checks = checks(&answer.exercise.test())?;
    let place = |test: &str| {
        let name = test.rsplit("::").next().unwrap_or(test);
        let place = checks.find(&format!("fn {name}()"));
        place.ok_or_else(|| format!("no file of its checks holds the test {name}"))
    };
    let is_wanted = |test: &str| {
        head.story
            .as_ref()
            .is_none_or(|wanted| test.ends_with(wanted.as_str()))
    };
    let stories = verdict
        .stories()
        .into_iter()
        .filter(|(test, _)| is_wanted(test));
    let mut placed = Vec::new();
    for (test, story) in stories {
        placed.push((place(test)?, test, story));
    }
    let story = placed.into_iter().min_by_key(|(place, ..)| *place);
    let (test, story) = story.map(|(_, test, story)| (test, story)).unzip();
    let story = story.map(|story| story.replace(&format!("{}/", answer.short_name()), ""));
    if head.story.is_some() && story.is_none() {
        return Err("its head names a test after `story:` that tells none".to_owned());
    }
    if found == story {
        return Ok(());
    }
    if updates() {
        let written = match story {
            Some(story) => fs::write(&kept, story),
            None => fs::remove_file(&kept),
        };
        return written.map_err(|error| format!("{} can't be written: {error}", kept.display()));
    }
    let test = test.unwrap_or("none of its tests");
    Err(format!(
        "its story, told by {test}, is not the one that is kept beside it, which the book shows: run \
        `COURSE_UPDATE=1 cargo test -p course --test answers`, and read the difference"
    ))
}

/// The text of a file of checks, followed by that of the files with which it shares its checks, in the order in which it names them.
fn checks(test: &Path) -> Result<String, String> {
    let read = |path: &Path| fs::read_to_string(path).map_err(|error| error.to_string());
    let mut text = read(test)?;
    let named = text.lines().filter_map(|line| {
        let name = line.trim().strip_prefix("mod ")?.strip_suffix(';')?;
        let path = test.with_file_name("contract").join(format!("{name}.rs"));
        path.is_file().then_some(path)
    });
    for path in Vec::from_iter(named) {
        text += &read(&path)?;
    }
    Ok(text)
}
