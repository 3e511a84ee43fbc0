//! Runs a bench, and collects what it measured.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use course::Course;

use crate::data::Figure;
use crate::{Subject, criterion, machine, plain};

/// Measures the figure of that name, or reads it where it is kept as a file.
pub fn figure(course: &Course, subject: &Subject, name: &str) -> Result<Figure, String> {
    let bench = subject.folder.join("benches").join(format!("{name}.rs"));
    if bench.is_file() {
        return run(course, subject, name);
    }
    let file = subject.figures().join(format!("{name}.json"));
    let figure = read(course, &file)?;
    if figure.source.is_empty() {
        let file = course.shown(&file);
        return Err(format!("{file} doesn't say in \"source\" where it is from"));
    }
    Ok(figure)
}

/// Runs the bench with a folder of its own for what it writes: nothing of an earlier run is there.
fn run(course: &Course, subject: &Subject, name: &str) -> Result<Figure, String> {
    let home = target(&course.root).join("figures").join(&subject.package);
    let home = home.join(name);
    let json = home.join("figures.json");
    // There is none before the first run.
    let _ = fs::remove_dir_all(&home);
    let unwritten = |error| format!("{} can't be made: {error}", home.display());
    fs::create_dir_all(&home).map_err(unwritten)?;

    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["bench", "--package", &subject.package, "--bench", name]);
    command.current_dir(&course.root);
    command
        .env("CRITERION_HOME", &home)
        .env("FIGURES_JSON", &json);
    let ended = command.status();
    if !ended.is_ok_and(|status| status.success()) {
        let command = format!("cargo bench --package {} --bench {name}", subject.package);
        return Err(format!("`{command}` failed"));
    }

    let groups = match json.is_file() {
        true => read(course, &json)?.groups,
        false => criterion::read(&home)?,
    };
    if groups.is_empty() {
        let wrote = "neither criterion's files nor FIGURES_JSON";
        return Err(format!("the bench {name} wrote {wrote}"));
    }
    let source = format!(
        "Measured by `cargo figures {} {name}` on {}.",
        subject.word,
        machine::described()
    );
    Ok(Figure { groups, source })
}

fn read(course: &Course, file: &Path) -> Result<Figure, String> {
    let text = fs::read_to_string(file).map_err(|error| error.to_string());
    let figure = text.and_then(|text| plain::read(&text));
    figure.map_err(|wrong| format!("{} can't be drawn: {wrong}", course.shown(file)))
}

/// Where cargo puts what it makes.
fn target(root: &Path) -> PathBuf {
    let named = env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
    // A relative one is relative to the folder in which the command was given.
    let named = named.and_then(|path| std::path::absolute(path).ok());
    named.unwrap_or_else(|| root.join("target"))
}
