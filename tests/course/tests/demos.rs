//! Every demo prints what its recorded sessions say, `lessons/lesson-NN/sessions/*.txt`: with no options, with each option, and
//! with input that makes no sense.
//!
//! A session is a command and what it printed; a last line `# exit status: 2` if it failed. Compared is all but what differs
//! from run to run: times, which worker did what, and the order of lines within a paragraph. `COURSE_UPDATE=1` records anew.
//!
//! A session that names `redis://127.0.0.1:6379/` is run with a Redis of its own, at another port, and left out where there is none.

use std::collections::BTreeSet;
use std::env::consts::EXE_SUFFIX;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, Once};
use std::thread;

use course::{Course, Lesson};
use own_redis::Server;

/// Where a Redis usually listens, so that a session can be typed as it stands.
const REDIS: &str = "redis://127.0.0.1:6379/";

/// How many demos run at once.
const AT_ONCE: usize = 4;

/// Options of which no session can show that they work, and the test that does: it runs the same program.
const SHOWN_ELSEWHERE: [(&str, &str, &str); 2] = [
    // A Redis has to be there.
    (
        "lesson-41",
        "--redis",
        "lessons/lesson-41/service/tests/server.rs",
    ),
    // It ends when it is told to.
    (
        "lesson-41",
        "--serve",
        "lessons/lesson-41/service/tests/server.rs",
    ),
];

#[test]
fn every_session_is_what_is_printed_today() {
    let course = Course::here();
    let lessons = course.lessons();
    // A demo waits more than it works, so several run at once.
    let sessions = Mutex::new(lessons.iter().flat_map(Lesson::sessions));
    let wrong = thread::scope(|scope| {
        let run_them = || {
            let mut wrong = Vec::new();
            loop {
                let next = sessions.lock().expect("no other panicked").next();
                let Some(session) = next else { break wrong };
                wrong.extend(what_is_wrong_with(&session, &course));
            }
        };
        let workers: Vec<_> = (0..AT_ONCE).map(|_| scope.spawn(run_them)).collect();
        let wrong = workers
            .into_iter()
            .flat_map(|worker| worker.join().unwrap());
        wrong.collect::<Vec<String>>()
    });
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

/// Runs a session's command and compares what it prints with what is recorded, or records it.
fn what_is_wrong_with(session: &Path, course: &Course) -> Option<String> {
    let name = course.shown(session);
    let recorded = fs::read_to_string(session).expect("a session can be read");
    let first = recorded.lines().next();
    let Some(command) = first.and_then(|line| line.strip_prefix("$ ")) else {
        return Some(format!(
            "{name} must begin with its command, as `$ cargo run -p lesson-38`"
        ));
    };
    let printed = match command.contains(REDIS) {
        false => run(course, command),
        true => run_with(course, command, &Server::start(&name)?),
    };
    let printed = format!("$ {command}\n{}", with_anchors(&printed));
    if comparable(&printed) == comparable(&recorded) {
        return None;
    }
    if std::env::var_os("COURSE_UPDATE").is_some() {
        fs::write(session, printed).expect("a session can be written");
        return None;
    }
    Some(format!(
        "{name} is not what `{command}` prints today:\n\n{printed}\nIf that is right, run `COURSE_UPDATE=1 cargo test -p course --test demos`."
    ))
}

#[test]
fn every_option_has_a_session_and_one_that_is_refused() {
    let course = Course::here();
    let mut missing = Vec::new();
    for lesson in course.lessons() {
        let sessions: Vec<String> = lesson
            .sessions()
            .iter()
            .filter_map(|file| fs::read_to_string(file).ok())
            .collect();
        let plain = format!("cargo run -p {}", lesson.name);
        let mut must = |what: String, found: bool| {
            if !found {
                missing.push(format!("{}/sessions has none {what}", lesson.name));
            }
        };
        must(
            "with no options".into(),
            sessions.iter().any(|text| command(text) == plain),
        );
        must(
            "with an unknown option".into(),
            sessions
                .iter()
                .any(|text| text.contains("unexpected argument")),
        );
        for option in options(&run(&course, &format!("{plain} -- --help"))) {
            let mut with = sessions
                .iter()
                .filter(|text| command(text).split(' ').any(|word| word == option));
            let elsewhere = SHOWN_ELSEWHERE
                .iter()
                .find(|(name, shown, _)| *name == lesson.name && *shown == option);
            must(
                format!("with {option}"),
                match elsewhere {
                    Some((_, _, test)) => fs::read_to_string(course.root.join(test))
                        .is_ok_and(|test| test.contains(&format!("\"{option}\""))),
                    None => with.clone().any(|text| !failed(text)),
                },
            );
            must(
                format!("in which {option} is refused"),
                with.any(|text| failed(text)),
            );
        }
    }
    assert!(missing.is_empty(), "\n{}\n", missing.join("\n"));
}

#[test]
fn bad_input_gets_a_sentence_and_no_panic() {
    let course = Course::here();
    for session in course.lessons().iter().flat_map(Lesson::sessions) {
        let text = fs::read_to_string(&session).expect("a session can be read");
        let name = course.shown(&session);
        assert!(!text.contains("panicked at"), "{name} shows a panic");
        let status = text
            .lines()
            .find_map(|line| line.strip_prefix("# exit status: "));
        assert!(
            status.is_none_or(|status| status == "2"),
            "{name}: what is refused ends with status 2"
        );
    }
}

/// Runs a command that asks for a Redis with this one, and says so in its words.
fn run_with(course: &Course, command: &str, server: &Server) -> String {
    let printed = run(course, &command.replace(REDIS, &server.url()));
    printed.replace(&server.url(), REDIS)
}

/// Runs what a `cargo run` at the root of the course would run: what it printed, and how it ended.
fn run(course: &Course, command: &str) -> String {
    let words = command
        .strip_prefix("cargo run -p ")
        .expect("a session is a `cargo run -p`");
    let (lesson, options) = words.split_once(" -- ").unwrap_or((words, ""));
    let mut demo = Command::new(program(course, lesson));
    let output = demo
        .current_dir(&course.root)
        .args(options.split_whitespace())
        .env("NO_COLOR", "1")
        .env("RUST_BACKTRACE", "0")
        .output()
        .expect("a demo runs");
    let mut text = String::from_utf8_lossy(&output.stdout).into_owned();
    text.push_str(&String::from_utf8_lossy(&output.stderr));
    match output.status.code() {
        Some(0) => text,
        Some(code) => format!("{text}# exit status: {code}\n"),
        None => format!("{text}# ended by a signal\n"),
    }
}

/// The demo of a lesson. All are built at the first call, with the exercises as they stand.
fn program(course: &Course, lesson: &str) -> PathBuf {
    // Beside the build of these tests, with which they share the crates that they need: so a test is among what is to be built.
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent();
    let target = target.expect("it is a folder of the target folder");
    static BUILT: Once = Once::new();
    BUILT.call_once(|| {
        let mut cargo = Command::new(env!("CARGO"));
        cargo.current_dir(&course.root).args(["build", "--quiet"]);
        cargo.args(["--workspace", "--bins", "--test", "demos"]);
        let status = cargo.arg("--target-dir").arg(target).status();
        assert!(status.expect("cargo runs").success(), "the demos compile");
    });
    target.join("debug").join(format!("{lesson}{EXE_SUFFIX}"))
}

/// Puts each step between anchors, so that a chapter can show it alone.
fn with_anchors(text: &str) -> String {
    let mut lines = Vec::new();
    let mut open = None;
    let close = |step: Option<String>| step.map(|step| format!("# ANCHOR_END: step{step}"));
    for line in text.lines() {
        let step = line
            .strip_prefix("Step ")
            .and_then(|rest| Some(rest.split_once(':')?.0.to_owned()));
        if let Some(step) = step {
            lines.push(format!("# ANCHOR: step{step}"));
            open = Some(step);
        } else if line.is_empty() {
            lines.extend(close(open.take()));
        }
        lines.push(line.to_owned());
    }
    lines.extend(close(open));
    lines.iter().map(|line| format!("{line}\n")).collect()
}

/// The lines of each paragraph, sorted, without what differs from run to run.
fn comparable(text: &str) -> Vec<String> {
    let lines = text.lines().filter(|line| !line.starts_with("# ANCHOR"));
    let lines: Vec<String> = lines
        .map(|line| without_numbers_of_workers(&without_times(line)))
        .collect();
    let mut paragraphs: Vec<Vec<String>> = lines
        .split(|line| line.is_empty())
        .map(<[String]>::to_vec)
        .collect();
    paragraphs.iter_mut().for_each(|lines| lines.sort());
    paragraphs.concat()
}

/// A time that was measured stands after `measured: `, after `after `, or in brackets at the end.
fn without_times(line: &str) -> String {
    for before in ["measured: ", " after "] {
        if let Some((start, rest)) = line.split_once(before)
            && rest.starts_with(|letter: char| letter.is_ascii_digit())
        {
            return format!("{start}{before}…");
        }
    }
    match line.rsplit_once(" (") {
        Some((start, rest))
            if rest.ends_with("s)") && rest.starts_with(|letter: char| letter.is_ascii_digit()) =>
        {
            format!("{start} (…)")
        }
        _ => line.to_owned(),
    }
}

/// Which worker takes which job is the scheduler's choice.
fn without_numbers_of_workers(line: &str) -> String {
    let mut words: Vec<&str> = line.split(' ').collect();
    for at in 1..words.len() {
        if words[at - 1] == "worker" && words[at].parse::<usize>().is_ok() {
            words[at] = "…";
        }
    }
    words.join(" ")
}

fn command(session: &str) -> &str {
    let line = session.lines().next().unwrap_or_default();
    line.strip_prefix("$ ").unwrap_or(line)
}

fn failed(session: &str) -> bool {
    session.contains("# exit status: ")
}

/// The options that a help text lists, but for `--help`.
fn options(help: &str) -> BTreeSet<String> {
    let words = help
        .split_whitespace()
        .filter(|word| word.starts_with("--") && *word != "--help");
    words
        .map(|word| word.trim_end_matches([',', '.']).to_owned())
        .collect()
}
