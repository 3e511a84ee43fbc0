//! Judges answers: every untouched stub must fail its checks, every file under `tests/mistakes` must be rejected with what its
//! head expects, every file under `tests/variants` must be accepted.
//!
//! Each answer becomes a package of its own that differs from its lesson in one file. All of them are one workspace under
//! `target`, so that they share what they are built from, and each is judged as soon as it is built.
//! `cargo test -p course --test answers -- wait_group` judges a part of them. With `COURSE_UPDATE=1` the stories and the lists of
//! mistakes are written, not compared.

mod build;
mod judge;
mod list;
mod package;
mod verdict;

use std::collections::HashMap;
use std::process::ExitCode;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, available_parallelism};

use course::Course;
use libtest_mimic::{Arguments, Trial};
use package::Answer;

fn main() -> ExitCode {
    let mut arguments = Arguments::from_args();
    // A trial waits for the outcome of its answer and does nothing else: one after another, in the order of their names.
    let judges = arguments.test_threads.replace(1);
    // Many wrong answers hang until they are given up, and need no core for that.
    let judges = judges.unwrap_or_else(|| 4 * available_parallelism().map_or(2, usize::from));
    let course = Course::here();
    let all = Answer::all(&course);
    let chosen: Vec<Answer> = all
        .iter()
        .filter(|answer| is_chosen(&answer.name(), &arguments))
        .cloned()
        .collect();
    let (trials, outcomes): (Vec<Trial>, Outcomes) = chosen.iter().map(trial).unzip();

    let lists = course.lessons().into_iter().flat_map(|lesson| {
        let exercises = lesson.exercises().into_iter();
        exercises.map(move |exercise| {
            let name = format!("mistakes/{}/{}/in the book", lesson.name, exercise.name);
            let list = move || list::is_up_to_date(&exercise).map_err(Into::into);
            Trial::test(name, list).with_kind("list")
        })
    });
    let trials = trials.into_iter().chain(lists).collect();
    if !arguments.list {
        thread::spawn(move || build_and_judge(&course, &all, chosen, outcomes, judges));
    }
    libtest_mimic::run(&arguments, trials).exit_code()
}

/// Nothing, or a sentence that says what to mend, and what was printed.
type Outcome = Result<(), String>;

/// Where the outcomes are to be sent, by the names of the answers.
type Outcomes = HashMap<String, Sender<Outcome>>;

/// The trial of an answer, and where its outcome is to be sent.
fn trial(answer: &Answer) -> (Trial, (String, Sender<Outcome>)) {
    let (sender, outcome) = channel::<Outcome>();
    let wait = move || match outcome.recv() {
        Ok(outcome) => outcome.map_err(Into::into),
        Err(_) => {
            Err("it was not judged: what built it, or judged it, panicked (see above)".into())
        }
    };
    let kind = answer.kind.in_a_word();
    let trial = Trial::test(answer.name(), wait).with_kind(kind);
    (trial, (answer.name(), sender))
}

/// Builds the answers and judges them, each as soon as its checks are built, so many at a time.
fn build_and_judge(
    course: &Course,
    all: &[Answer],
    chosen: Vec<Answer>,
    mut outcomes: Outcomes,
    judges: usize,
) {
    let (jobs, queue) = channel::<(build::Built, Sender<Outcome>)>();
    let queue = Arc::new(Mutex::new(queue));
    for _ in 0..judges {
        let queue = Arc::clone(&queue);
        thread::spawn(move || {
            while let Some((built, outcome)) = next(&queue) {
                // Nobody waits for it if the trials were stopped.
                let _ = outcome.send(judge::judge(&built));
            }
        });
    }
    build::build(course, all, chosen, |built| {
        let outcome = outcomes.remove(&built.answer.name());
        let outcome = outcome.expect("each answer is built once");
        let _ = jobs.send((built, outcome));
    });
}

/// The next job, or nothing if none will come.
fn next<T>(queue: &Mutex<Receiver<T>>) -> Option<T> {
    // A judge that panicked held no lock.
    let queue = queue.lock().unwrap_or_else(PoisonError::into_inner);
    queue.recv().ok()
}

/// Whether the command line asks for this one, by the rules of `cargo test`.
fn is_chosen(name: &str, arguments: &Arguments) -> bool {
    let is_asked_for = |filter: &String| match arguments.exact {
        true => name == filter,
        false => name.contains(filter.as_str()),
    };
    arguments.filter.iter().all(is_asked_for) && !arguments.skip.iter().any(is_asked_for)
}
