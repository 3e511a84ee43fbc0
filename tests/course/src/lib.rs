//! The course as it lies on disk: lessons, exercises, and where the parts of each are.
//!
//! Everything is found by walking the tree, so that a new lesson needs no change here. What the tests of this package want of
//! each part is in `tests/`; where to find it is said here and nowhere else.

use std::fs;
use std::path::{Path, PathBuf};

/// The whole course.
pub struct Course {
    /// The root of the workspace.
    pub root: PathBuf,
}

impl Course {
    /// The course that this package is part of.
    pub fn here() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join("..");
        let root = root.canonicalize().unwrap_or(root);
        Course { root }
    }

    /// The lessons, in the order of their numbers.
    pub fn lessons(&self) -> Vec<Lesson> {
        let numbers = names_in(&self.root.join("lessons"));
        let numbers = numbers
            .iter()
            .filter_map(|name| name.strip_prefix("lesson-"));
        numbers
            .map(|number| Lesson::new(&self.root, number))
            .collect()
    }

    /// The lesson of that number, if there is one.
    pub fn lesson(&self, number: &str) -> Option<Lesson> {
        self.lessons()
            .into_iter()
            .find(|lesson| lesson.number == number)
    }

    /// The folders of the crates that the course arrives at, among the reference answers.
    pub fn crates(&self) -> Vec<PathBuf> {
        let solutions = self.root.join("solutions");
        let folders = names_in(&solutions).into_iter();
        let folders = folders.map(|name| solutions.join(name));
        folders
            .filter(|folder| folder.join("Cargo.toml").is_file())
            .collect()
    }

    /// A path as it is written in a sentence: from the root of the workspace, with `/` on every system.
    pub fn shown(&self, path: &Path) -> String {
        let parts = path.strip_prefix(&self.root).unwrap_or(path).iter();
        let parts: Vec<_> = parts.map(|part| part.to_string_lossy()).collect();
        parts.join("/")
    }
}

/// A lesson: the folder `lessons/lesson-NN`, and what belongs to it elsewhere.
#[derive(Clone)]
pub struct Lesson {
    /// Its number as it is written: `36`.
    pub number: String,
    /// Its name, which is its package's and its chapter's as well: `lesson-36`.
    pub name: String,
    root: PathBuf,
}

impl Lesson {
    fn new(root: &Path, number: &str) -> Self {
        Lesson {
            number: number.to_owned(),
            name: format!("lesson-{number}"),
            root: root.to_owned(),
        }
    }

    /// The name by which its checks call it: `lesson_36`.
    pub fn crate_name(&self) -> String {
        self.name.replace('-', "_")
    }

    /// Its package.
    pub fn folder(&self) -> PathBuf {
        self.root.join("lessons").join(&self.name)
    }

    /// Its chapter in the book.
    pub fn chapter(&self) -> PathBuf {
        let pages = self.root.join("book").join("src");
        pages.join(format!("{}.md", self.name))
    }

    /// The folder of its reference answers.
    pub fn solutions(&self) -> PathBuf {
        self.root.join("solutions").join(&self.name)
    }

    /// The recorded runs of its demo.
    pub fn sessions(&self) -> Vec<PathBuf> {
        files_in(&self.folder().join("sessions"), "txt")
    }

    /// The files that the compiler must refuse.
    pub fn refused(&self) -> Vec<PathBuf> {
        files_in(&self.folder().join("refused"), "rs")
    }

    /// Its exercises, in the order of their tests.
    pub fn exercises(&self) -> Vec<Exercise> {
        let tests = files_in(&self.folder().join("tests"), "rs");
        let tests = tests.iter().filter_map(|test| test.file_stem()?.to_str());
        tests
            .filter_map(|stem| stem.split_once('_'))
            .filter(|(number, _)| number.chars().all(|digit| digit.is_ascii_digit()))
            .map(|(number, name)| Exercise {
                lesson: self.clone(),
                number: number.to_owned(),
                name: name.to_owned(),
            })
            .collect()
    }
}

/// An exercise: one name in many places.
#[derive(Clone)]
pub struct Exercise {
    /// The lesson that it belongs to.
    pub lesson: Lesson,
    /// Its place in the order, as in the name of its test file: `01`.
    pub number: String,
    /// Its name: `wait_group`.
    pub name: String,
}

impl Exercise {
    /// What the learner edits.
    pub fn stub(&self) -> PathBuf {
        let folder = self.lesson.folder().join("src").join("exercises");
        folder.join(format!("{}.rs", self.name))
    }

    /// The name of its test file, without the ending: `01_wait_group`.
    pub fn test_name(&self) -> String {
        format!("{}_{}", self.number, self.name)
    }

    /// Its checks.
    pub fn test(&self) -> PathBuf {
        let folder = self.lesson.folder().join("tests");
        folder.join(format!("{}.rs", self.test_name()))
    }

    /// The reference answer.
    pub fn solution(&self) -> PathBuf {
        let folder = self.lesson.solutions();
        folder.join(format!("{}.rs", self.name))
    }

    /// Its hints, in three levels.
    pub fn hints(&self) -> PathBuf {
        let folder = self.lesson.folder().join("hints");
        folder.join(format!("{}.md", self.name))
    }

    /// The text of one level of its hints, which stands between two anchors.
    pub fn hint(&self, level: usize) -> Option<String> {
        let text = fs::read_to_string(self.hints()).ok()?;
        let (_, rest) = text.split_once(&format!("<!-- ANCHOR: hint-{level} -->"))?;
        let (hint, _) = rest.split_once(&format!("<!-- ANCHOR_END: hint-{level} -->"))?;
        Some(hint.trim().to_owned()).filter(|hint| !hint.is_empty())
    }

    /// Wrong answers, which its checks must reject.
    pub fn mistakes(&self) -> Vec<PathBuf> {
        files_in(&self.answers("mistakes"), "rs")
    }

    /// Right answers written differently, which its checks must accept.
    pub fn variants(&self) -> Vec<PathBuf> {
        files_in(&self.answers("variants"), "rs")
    }

    /// The list of its mistakes as the book shows it. It is made from the heads of the mistakes.
    pub fn list_of_mistakes(&self) -> PathBuf {
        let folder = self.lesson.root.join("book").join("mistakes");
        folder
            .join(&self.lesson.name)
            .join(format!("{}.md", self.name))
    }

    fn answers(&self, kind: &str) -> PathBuf {
        let folder = self.lesson.root.join("tests").join(kind);
        folder.join(&self.lesson.name).join(&self.name)
    }
}

/// What the lines `//!` at the head of a file say.
pub struct Head {
    /// The text, its lines joined.
    pub says: String,
    /// What stands after `expect:`, a line each.
    pub expects: Vec<String>,
    /// What stands after `story:`: the test whose story is kept, where it is not the first that tells one.
    pub story: Option<String>,
}

impl Head {
    /// Reads the head of a Rust file.
    pub fn of(text: &str) -> Self {
        let (mut says, mut expects, mut story) = (Vec::new(), Vec::new(), None);
        for line in text.lines().map_while(|line| line.strip_prefix("//!")) {
            let line = line.trim();
            if let Some(what) = line.strip_prefix("expect:") {
                expects.push(what.trim().to_owned());
            } else if let Some(what) = line.strip_prefix("story:") {
                story = Some(what.trim().to_owned());
            } else if !line.is_empty() {
                says.push(line);
            }
        }
        Head {
            says: says.join(" "),
            expects,
            story,
        }
    }
}

/// The files of a folder with that ending, in the order of their names. None, if there is no such folder.
pub fn files_in(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let names = names_in(folder).into_iter();
    names
        .map(|name| folder.join(name))
        .filter(|path| path.is_file() && path.extension().is_some_and(|found| found == ending))
        .collect()
}

/// What is in a folder, in alphabetical order. Nothing, if there is no such folder.
pub fn names_in(folder: &Path) -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut names: Vec<String> = entries
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| !name.starts_with('.'))
        .collect();
    names.sort();
    names
}

/// The name of a file without its ending.
pub fn stem(path: &Path) -> &str {
    let stem = path.file_stem().and_then(|stem| stem.to_str());
    stem.unwrap_or_default()
}
