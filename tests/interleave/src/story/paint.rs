//! Colours and widths.

use std::env;
use std::io::{IsTerminal, stdout};

/// How a story looks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Style {
    /// Whether it is coloured.
    pub(crate) colour: bool,
}

/// The colours of the lanes: cyan, yellow, magenta, green, blue.
const LANES: [&str; 5] = ["36", "33", "35", "32", "34"];

impl Style {
    /// Coloured if standard output is a terminal that has colours, and `NO_COLOR` is not set.
    pub(crate) fn detect() -> Self {
        let no_colour = env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let dumb = env::var_os("TERM").is_some_and(|value| value == "dumb");
        Style {
            colour: stdout().is_terminal() && !no_colour && !dumb,
        }
    }

    /// What went wrong.
    pub(super) fn fail(self, text: &str) -> String {
        self.ink("1;31", text)
    }

    /// What deserves a look.
    pub(super) fn warn(self, text: &str) -> String {
        self.ink("33", text)
    }

    /// What is only there to be looked up.
    pub(super) fn dim(self, text: &str) -> String {
        self.ink("2", text)
    }

    /// What belongs to a lane.
    pub(super) fn lane(self, lane: usize, text: &str) -> String {
        self.ink(LANES[lane % LANES.len()], text)
    }

    /// The name of a lane.
    pub(super) fn title(self, lane: usize, text: &str) -> String {
        self.ink(&format!("1;{}", LANES[lane % LANES.len()]), text)
    }

    /// A line of a sentence: what stands between backticks is bold, and the backticks go. Without colours they stay.
    pub(super) fn spans(self, line: &str) -> String {
        if !self.colour || !line.matches('`').count().is_multiple_of(2) {
            return line.to_owned();
        }
        let parts = line.split('`').enumerate();
        parts
            .map(|(i, part)| {
                if i % 2 == 1 {
                    format!("\x1b[1m{part}\x1b[22m")
                } else {
                    part.to_owned()
                }
            })
            .collect()
    }

    /// Text in a colour; blanks and empty text need none.
    fn ink(self, code: &str, text: &str) -> String {
        if self.colour && !text.trim().is_empty() {
            format!("\x1b[{code}m{text}\x1b[0m")
        } else {
            text.to_owned()
        }
    }
}

/// How many columns a text takes.
pub(super) fn width(text: &str) -> usize {
    text.chars().count()
}

/// The text in at most so many columns: what is cut off is replaced by `…`.
pub(super) fn fit(text: &str, columns: usize) -> String {
    if width(text) <= columns {
        return text.to_owned();
    }
    let kept: String = text.chars().take(columns.saturating_sub(1)).collect();
    kept + "…"
}

/// Breaks a text into lines of at most so many columns, each dressed and ended by a line break. What stands between
/// backticks stays on one line; lines of the text stay lines.
pub(super) fn wrap(text: &str, columns: usize, dress: impl Fn(&str) -> String) -> String {
    let mut lines = Vec::new();
    for paragraph in text.replace(" { .. }", "\u{a0}{\u{a0}..\u{a0}}").lines() {
        let mut line = String::new();
        for word in words(paragraph) {
            if !line.is_empty() && width(&line) + 1 + width(&word) > columns {
                lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(&word);
        }
        lines.push(line);
    }
    lines
        .iter()
        .map(|line| dress(&line.replace('\u{a0}', " ")) + "\n")
        .collect()
}

/// The words of a text, split at blanks outside backticks. Blanks at its beginning are kept.
fn words(text: &str) -> Vec<String> {
    let indent = text.len() - text.trim_start().len();
    let mut words = vec![text[..indent].to_owned()];
    let mut quoted = false;
    let balanced = text.matches('`').count().is_multiple_of(2);
    for c in text[indent..].chars() {
        quoted ^= c == '`' && balanced;
        if c == ' ' && !quoted {
            words.push(String::new());
        } else if let Some(word) = words.last_mut() {
            word.push(c);
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_cut_with_a_sign() {
        assert_eq!(fit("lock count", 10), "lock count");
        assert_eq!(fit("lock count", 6), "lock …");
        assert_eq!(fit("lock", 0), "…");
    }

    #[test]
    fn lines_break_between_words() {
        let plain = |line: &str| line.to_owned();
        assert_eq!(wrap("one two three", 7, plain), "one two\nthree\n");
        assert_eq!(
            wrap("one `two three` four", 9, plain),
            "one\n`two three`\nfour\n"
        );
        assert_eq!(wrap("one\n  two", 9, plain), "one\n  two\n");
        assert_eq!(wrap("an `odd one", 3, plain), "an\n`odd\none\n");
        assert_eq!(wrap("", 9, plain), "");
    }

    #[test]
    fn colours_only_where_wanted() {
        let (plain, coloured) = (Style { colour: false }, Style { colour: true });
        assert_eq!(plain.fail("no"), "no");
        assert_eq!(coloured.fail("no"), "\x1b[1;31mno\x1b[0m");
        assert_eq!(coloured.fail("  "), "  ");
        assert_eq!(plain.spans("a `b` c"), "a `b` c");
        assert_eq!(coloured.spans("a `b` c"), "a \x1b[1mb\x1b[22m c");
        assert_eq!(coloured.spans("a `b c"), "a `b c");
    }
}
