//! The learner's sources, read once for a story: to quote lines of them, and to read names from.

use crate::sources;
use crate::tape::Place;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::rc::Rc;

/// The sources that a story has looked at.
#[derive(Default)]
pub(super) struct Library {
    files: RefCell<BTreeMap<String, Option<Rc<Source>>>>,
}

/// One file.
pub(super) struct Source {
    /// Its lines, as they are written.
    pub(super) lines: Vec<String>,
    /// Its code, character by character, without comments and strings.
    pub(super) code: Vec<char>,
    /// Where each line begins in `code`.
    starts: Vec<usize>,
}

impl Source {
    /// Makes a source of its text.
    fn new(text: &str) -> Self {
        let code = sources::code(text);
        let ends = code.iter().enumerate().filter(|(_, c)| **c == '\n');
        let starts = [0].into_iter().chain(ends.map(|(i, _)| i + 1)).collect();
        Source {
            lines: text.lines().map(str::to_owned).collect(),
            code,
            starts,
        }
    }

    /// Where in `code` a line and a column (both from 1) lie.
    pub(super) fn offset(&self, line: u32, column: u32) -> Option<usize> {
        let start = self.starts.get(line.checked_sub(1)? as usize)?;
        let offset = start + column.checked_sub(1)? as usize;
        (offset < self.code.len()).then_some(offset)
    }
}

impl Library {
    /// The source that is shown as `file`; `None` if it can't be read.
    pub(super) fn source(&self, file: &str) -> Option<Rc<Source>> {
        let mut files = self.files.borrow_mut();
        let entry = files.entry(file.to_owned()).or_insert_with(|| {
            let path = sources::find(Path::new(file))?;
            Some(Rc::new(Source::new(&fs::read_to_string(path).ok()?)))
        });
        entry.clone()
    }

    /// A line of a file, from 1.
    pub(super) fn line(&self, file: &str, line: u32) -> Option<String> {
        let source = self.source(file)?;
        source.lines.get(line.checked_sub(1)? as usize).cloned()
    }
}

/// A place as it is shown: the file without detours, and the line. `None` where it lies in std, whose lines say
/// nothing to a learner.
pub(super) fn shown(place: Place) -> Option<(String, u32)> {
    (!sources::in_std(place.file())).then(|| (sources::shown(place.file()), place.line()))
}
