//! The numbers in `src/models.md`.

use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::{env, fs};

use interleave::Verdict;

/// Compares what the table says of a model with what came out, or writes it there.
#[track_caller]
pub fn compare(name: &str, verdict: &Verdict) {
    static TURN: Mutex<()> = Mutex::new(());
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);

    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/models.md");
    let text = fs::read_to_string(&file).expect("src/models.md can be read");
    let row = |line: &&str| line.starts_with(&format!("| `{name}` |"));
    let line = text.lines().find(row);
    let line = line.unwrap_or_else(|| panic!("src/models.md has no row for `{name}`"));
    let cells: Vec<&str> = line.split(" | ").collect();
    let now = format!("{} | {} |", number(verdict), bound(verdict));
    let then = cells[2..].join(" | ");
    if now == then {
        return;
    }
    assert!(
        env::var_os("COURSE_UPDATE").is_some(),
        "src/models.md says of `{name}` that it was tried in {then}; now it is {now}"
    );
    let new = format!("{} | {} | {now}", cells[0], cells[1]);
    fs::write(&file, text.replace(line, &new)).expect("src/models.md can be written");
}

fn number(verdict: &Verdict) -> usize {
    verdict.interleavings() + verdict.perturbed()
}

fn bound(verdict: &Verdict) -> String {
    match verdict.preemptions() {
        None => "all".to_owned(),
        Some(0) => "no preemption".to_owned(),
        Some(1) => "1 preemption".to_owned(),
        Some(most) => format!("{most} preemptions"),
    }
}
