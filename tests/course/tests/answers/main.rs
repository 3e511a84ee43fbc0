//! Judges answers: every untouched stub must fail its checks, every file under `tests/mistakes` must be rejected with what its
//! head expects, every file under `tests/variants` must be accepted.
//!
//! Each answer becomes a package of its own that differs from its lesson in one file. All of them are one workspace under
//! `target`, so that they share what they are built from. `cargo test -p course --test answers -- wait_group` judges a part of
//! them. With `COURSE_UPDATE=1` the stories and the lists of mistakes are written, not compared.

mod build;
mod judge;
mod list;
mod package;
mod verdict;

use std::process::ExitCode;
use std::sync::Arc;
use std::thread::available_parallelism;

use course::Course;
use libtest_mimic::{Arguments, Trial};
use package::Answer;

fn main() -> ExitCode {
    let mut arguments = Arguments::from_args();
    // Many wrong answers hang until they are given up, and need no core for that.
    let cores = available_parallelism().map_or(2, usize::from);
    arguments.test_threads.get_or_insert(2 * cores);
    let course = Course::here();
    let all = Answer::all(&course);
    let chosen: Vec<Answer> = all
        .iter()
        .filter(|answer| is_chosen(&answer.name(), &arguments))
        .cloned()
        .collect();

    let built = if arguments.list {
        build::Built::default()
    } else {
        build::build(&course, &all, &chosen)
    };
    let built = Arc::new(built);
    let mut trials: Vec<Trial> = chosen
        .into_iter()
        .map(|answer| {
            let built = Arc::clone(&built);
            let kind = answer.kind.in_a_word();
            let trial = Trial::test(answer.name(), move || {
                judge::judge(&answer, &built).map_err(Into::into)
            });
            trial.with_kind(kind)
        })
        .collect();
    for lesson in course.lessons() {
        for exercise in lesson.exercises() {
            let name = format!("mistakes/{}/{}/in the book", lesson.name, exercise.name);
            let list = move || list::is_up_to_date(&exercise).map_err(Into::into);
            trials.push(Trial::test(name, list).with_kind("list"));
        }
    }
    libtest_mimic::run(&arguments, trials).exit_code()
}

/// Whether the command line asks for this one, by the rules of `cargo test`.
fn is_chosen(name: &str, arguments: &Arguments) -> bool {
    let is_asked_for = |filter: &String| match arguments.exact {
        true => name == filter,
        false => name.contains(filter.as_str()),
    };
    arguments.filter.iter().all(is_asked_for) && !arguments.skip.iter().any(is_asked_for)
}
