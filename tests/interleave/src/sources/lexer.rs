//! As much of Rust's lexing as it takes to tell code from comments and strings.

/// The characters of a source, with everything that is not code blanked: comments, strings, characters.
///
/// Each character stays at its place, and lines stay lines, so that a place in the one is the same place in the other.
pub(crate) fn code(source: &str) -> Vec<char> {
    let mut text: Vec<char> = source.chars().collect();
    let mut at = 0;
    while at < text.len() {
        let end = match (text[at], text.get(at + 1)) {
            ('/', Some('/')) => end_of_line(&text, at),
            ('/', Some('*')) => end_of_comment(&text, at),
            ('"', _) => end_of_string(&text, at),
            ('\'', _) => match end_of_char(&text, at) {
                Some(end) => end,
                None => {
                    at += 1; // a lifetime, or a label
                    continue;
                }
            },
            (c, _) if is_word(c) => {
                let word_end = (at..text.len())
                    .find(|&i| !is_word(text[i]))
                    .unwrap_or(text.len());
                let raw = matches!(text[at..word_end], ['r'] | ['b' | 'c', 'r']);
                match end_of_raw_string(&text, word_end) {
                    Some(end) if raw => end,
                    _ => {
                        at = word_end;
                        continue;
                    }
                }
            }
            _ => {
                at += 1;
                continue;
            }
        };
        for c in &mut text[at..end] {
            if *c != '\n' {
                *c = ' ';
            }
        }
        at = end;
    }
    text
}

/// Whether a character can be part of a name or a number.
pub(crate) fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// Where the line that holds `at` ends.
fn end_of_line(text: &[char], at: usize) -> usize {
    (at..text.len())
        .find(|&i| text[i] == '\n')
        .unwrap_or(text.len())
}

/// Where the comment that begins at `at` ends: comments of this kind are nested.
fn end_of_comment(text: &[char], mut at: usize) -> usize {
    let mut depth = 0;
    while at < text.len() {
        match (text[at], text.get(at + 1)) {
            ('/', Some('*')) => (depth, at) = (depth + 1, at + 2),
            ('*', Some('/')) => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
        if depth == 0 {
            break;
        }
    }
    at.min(text.len())
}

/// Where the string that begins at `at` ends.
fn end_of_string(text: &[char], mut at: usize) -> usize {
    at += 1;
    while at < text.len() && text[at] != '"' {
        at += if text[at] == '\\' { 2 } else { 1 };
    }
    (at + 1).min(text.len())
}

/// Where a raw string ends whose hashes begin at `at`; `None` if there is none (`r#type` is a name).
fn end_of_raw_string(text: &[char], at: usize) -> Option<usize> {
    let hashes = text[at..].iter().take_while(|c| **c == '#').count();
    if text.get(at + hashes) != Some(&'"') {
        return None;
    }
    let closes = |i: usize| {
        text[i] == '"' && text[i + 1..].iter().take_while(|c| **c == '#').count() >= hashes
    };
    let begin = at + hashes + 1;
    let end = (begin..text.len())
        .find(|&i| closes(i))
        .map(|i| i + 1 + hashes);
    Some(end.unwrap_or(text.len()))
}

/// Where the character that begins at `at` ends; `None` if it is a lifetime.
fn end_of_char(text: &[char], at: usize) -> Option<usize> {
    match (text.get(at + 1)?, text.get(at + 2)) {
        ('\\', _) => {
            let end = (at + 3..text.len()).find(|&i| text[i] == '\'')?;
            Some(end + 1)
        }
        (_, Some('\'')) => Some(at + 3),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is left of a source, its blanks squeezed.
    fn left(source: &str) -> String {
        let code = code(source);
        assert_eq!(
            code.len(),
            source.chars().count(),
            "every character stays at its place"
        );
        let code: String = code.into_iter().collect();
        code.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn comments_are_blanked() {
        assert_eq!(left("a // b\nc"), "a c");
        assert_eq!(left("a /* b /* c */ d */ e"), "a e");
        assert_eq!(left("a /* never closed"), "a");
        assert_eq!(left("a / b * c"), "a / b * c");
        assert_eq!(left("/// docs\n//! docs\na"), "a");
    }

    #[test]
    fn strings_are_blanked() {
        assert_eq!(left(r#"a "b \" // c" d"#), "a d");
        assert_eq!(left(r###"a r#"b " // c"# d"###), "a d");
        assert_eq!(left(r#"a r"\" b"#), "a b");
        assert_eq!(left(r#"a b"x" c"y" d"#), "a b c d");
        assert_eq!(left(r###"a br##"x"# y"## d"###), "a d");
        assert_eq!(left("a r#type b"), "a r#type b");
        assert_eq!(left("a \"never closed"), "a");
        assert_eq!(left("for\"x\""), "for");
    }

    #[test]
    fn characters_are_no_lifetimes() {
        assert_eq!(left(r#"a '"' b"#), "a b");
        assert_eq!(left(r"a '\'' b '\\' c '\u{1F600}' d"), "a b c d");
        assert_eq!(left("&'a str, &'static str"), "&'a str, &'static str");
        assert_eq!(left("f::<'a>('b', '/', '/')"), "f::<'a>( , , )");
        assert_eq!(
            left("'outer: loop { break 'outer }"),
            "'outer: loop { break 'outer }"
        );
    }
}
