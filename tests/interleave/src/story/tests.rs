//! Stories told of tapes made by hand, against snapshots.

mod failures;
mod limits;
mod sleepers;

use super::{Style, json, tell};
use crate::tape::Failed;

/// Tells a story, and sees to it that it fits a terminal.
#[track_caller]
fn plain(failed: &Failed) -> String {
    let story = tell(failed, Style { colour: false });
    for line in story.lines() {
        assert!(line.chars().count() <= super::WIDTH, "too wide: {line}");
        assert_eq!(line, line.trim_end(), "blanks at the end");
    }
    story
}

/// Tells a story in colours, written so that they can be read: `{1;31}` for an escape.
fn coloured(failed: &Failed) -> String {
    tell(failed, Style { colour: true })
        .replace("\x1b[", "{")
        .replace("{0m", "{/}")
        .lines()
        .map(escapes)
        .collect()
}

/// Ends each escape with a brace.
fn escapes(line: &str) -> String {
    let mut text = String::new();
    for (i, part) in line.split('{').enumerate() {
        match part
            .split_once('m')
            .filter(|(code, _)| i > 0 && code.chars().all(|c| c.is_ascii_digit() || c == ';'))
        {
            Some((code, rest)) => text.push_str(&format!("{{{code}}}{rest}")),
            None if i > 0 => text.push_str(&format!("{{{part}")),
            None => text.push_str(part),
        }
    }
    text + "\n"
}
