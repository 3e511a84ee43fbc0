//! An answer, and the package that it becomes: a copy of its lesson with one file exchanged.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use course::{Course, Exercise, files_in, names_in, stem};
use toml::{Table, Value};

/// The root of the crate of a mistake, or of a variant: the lesson and the checks of one exercise.
const ROOT: &str = "answer.rs";

/// What is to be judged.
#[derive(Clone, Copy, PartialEq)]
pub enum Kind {
    Stub,
    Mistake,
    Variant,
}

impl Kind {
    pub fn in_a_word(self) -> &'static str {
        match self {
            Kind::Stub => "stub",
            Kind::Mistake => "mistake",
            Kind::Variant => "variant",
        }
    }
}

/// One answer to one exercise.
#[derive(Clone)]
pub struct Answer {
    pub kind: Kind,
    pub exercise: Exercise,
    pub file: PathBuf,
}

impl Answer {
    /// Every answer of the course that is judged here.
    pub fn all(course: &Course) -> Vec<Self> {
        let mut all = Vec::new();
        for exercise in course
            .lessons()
            .iter()
            .flat_map(|lesson| lesson.exercises())
        {
            let stub = (Kind::Stub, vec![exercise.stub()]);
            let mistakes = (Kind::Mistake, exercise.mistakes());
            let variants = (Kind::Variant, exercise.variants());
            for (kind, files) in [stub, mistakes, variants] {
                all.extend(files.into_iter().map(|file| Answer {
                    kind,
                    exercise: exercise.clone(),
                    file,
                }));
            }
        }
        all
    }

    /// The name of its test: `mistakes/lesson-36/wait_group/notify_one`.
    pub fn name(&self) -> String {
        let Exercise { lesson, name, .. } = &self.exercise;
        match self.kind {
            Kind::Stub => format!("stubs/{}/{name}", lesson.name),
            _ => format!(
                "{}s/{}/{name}/{}",
                self.kind.in_a_word(),
                lesson.name,
                stem(&self.file)
            ),
        }
    }

    /// The name of its package. The stubs of a lesson share one.
    pub fn package(&self) -> String {
        let Exercise { lesson, name, .. } = &self.exercise;
        match self.kind {
            Kind::Stub => format!("{}-stubs", lesson.name),
            _ => {
                let kind = self.kind.in_a_word();
                format!("{}-{name}-{kind}-{}", lesson.name, stem(&self.file))
            }
        }
    }

    /// The name of its package in a few letters.
    pub fn short_name(&self) -> String {
        let mut hasher = DefaultHasher::new();
        self.package().hash(&mut hasher);
        format!("{:06x}", hasher.finish() & 0xff_ffff)
    }

    /// The folder of its package, within that of all packages.
    pub fn folder(&self) -> PathBuf {
        // The paths in a story end like those that a learner sees, and begin with so little that none is too long for its line.
        let lesson = Path::new("lessons").join(&self.exercise.lesson.name);
        Path::new(&self.short_name()).join(lesson)
    }

    /// Writes the package. What has not changed is left alone, so that cargo builds only what has.
    pub fn write(&self, all: &Path) {
        let lesson = &self.exercise.lesson;
        let (from, to) = (lesson.folder(), all.join(self.folder()));

        let manifest = self.manifest(table(&from.join("Cargo.toml")));
        put(&to.join("Cargo.toml"), manifest.as_bytes());

        let others = if self.kind == Kind::Stub {
            ""
        } else {
            "exercises"
        };
        copy(
            &from.join("src"),
            &to.join("src"),
            &["main.rs", "steps", "options.rs", others],
        );
        if self.kind != Kind::Stub {
            self.write_exercises(&to.join("src").join("exercises"));
        }

        // The checks of this exercise, and whatever the lesson's tests share.
        let others = lesson.exercises().into_iter();
        let others: Vec<String> = others
            .filter(|other| self.kind != Kind::Stub && other.name != self.exercise.name)
            .map(|other| format!("{}.rs", other.test_name()))
            .collect();
        let others: Vec<&str> = others.iter().map(String::as_str).collect();
        copy(&from.join("tests"), &to.join("tests"), &others);

        // To compile the lesson and its checks as one crate takes less than to compile them one after the other.
        if self.kind != Kind::Stub {
            let (name, test) = (lesson.crate_name(), self.exercise.test_name());
            let root = format!(
                "extern crate self as {name};\n\n#[path = \"src/lib.rs\"]\nmod lesson;\npub use lesson::*;\n\n#[path = \"tests/{test}.rs\"]\nmod checks;\n"
            );
            put(&to.join(ROOT), root.as_bytes());
        }
    }

    /// Writes the exercises of the lesson: this answer, and the reference answers to those that it or its checks build on.
    fn write_exercises(&self, to: &Path) {
        let lesson = &self.exercise.lesson;
        let text = |file: &Path| String::from_utf8(read(file)).expect("an answer is text");
        let mut others: BTreeMap<String, String> = files_in(&lesson.solutions(), "rs")
            .iter()
            .map(|solution| (stem(solution).to_owned(), text(solution)))
            .filter(|(name, _)| *name != "mod" && *name != self.exercise.name)
            .collect();
        let answer = text(&self.file);
        let mut users = vec![text(&self.exercise.test()), answer.clone()];
        users.extend(
            files_in(&lesson.folder().join("tests/support"), "rs")
                .iter()
                .map(|file| text(file)),
        );
        let mut written = BTreeMap::from([(self.exercise.name.clone(), answer)]);
        while let Some(user) = users.pop() {
            let is_used = |name: &str| {
                user.contains(&format!("::{name}")) || user.contains(&format!("/{name}.rs"))
            };
            for (name, solution) in others.extract_if(.., |name, _| is_used(name.as_str())) {
                users.push(solution.clone());
                written.insert(name, solution);
            }
        }

        let list = text(&lesson.folder().join("src/exercises/mod.rs"));
        let stays_in = |line: &&str| {
            let name = line.strip_prefix("pub mod ");
            let name = name.and_then(|line| line.strip_suffix(';'));
            name.is_none_or(|name| written.contains_key(name))
        };
        let list: Vec<&str> = list.lines().filter(stays_in).collect();
        put(&to.join("mod.rs"), list.join("\n").as_bytes());
        for file in files_in(to, "rs") {
            if stem(&file) != "mod" && !written.contains_key(stem(&file)) {
                fs::remove_file(file).expect("the copy can be changed");
            }
        }
        for (name, answer) in written {
            put(&to.join(format!("{name}.rs")), answer.as_bytes());
        }
    }

    /// The name of the target whose program runs its checks.
    pub fn target(&self) -> String {
        match self.kind {
            Kind::Stub => self.exercise.test_name(),
            _ => self.exercise.lesson.crate_name(),
        }
    }

    /// The manifest of the lesson, for a package of another name with no demo and no benches.
    fn manifest(&self, mut manifest: Table) -> String {
        let package = manifest["package"].as_table_mut().expect("a table");
        package.insert("name".into(), self.package().into());
        package.insert("autobins".into(), false.into());
        manifest.remove("bin");
        manifest.remove("bench");
        // What the lesson's folder holds beside the lesson is for its demo.
        for kind in ["dependencies", "dev-dependencies"] {
            if let Some(dependencies) = manifest.get_mut(kind).and_then(Value::as_table_mut) {
                let own = format!("{}-", self.exercise.lesson.name);
                dependencies.retain(|name, _| !name.starts_with(&own));
            }
        }
        // A wrong answer need not have documentation. Of the stubs, every warning counts.
        if self.kind != Kind::Stub {
            manifest.remove("lints");
        }
        // The checks call the lesson by its name, whatever the package is called.
        let lesson = &self.exercise.lesson;
        let library = manifest.entry("lib").or_insert(Table::new().into());
        let library = library.as_table_mut().expect("a table");
        library.insert("name".into(), lesson.crate_name().into());
        if self.kind != Kind::Stub {
            library.insert("path".into(), ROOT.into());
            library.insert("test".into(), true.into());
        }
        let dev = manifest.get_mut("dev-dependencies");
        let dev = dev.and_then(Value::as_table_mut).expect("a table");
        if self.kind == Kind::Stub {
            let on_itself = dev[&lesson.name].as_table_mut().expect("a table");
            on_itself.insert("package".into(), self.package().into());
        } else {
            // Its tests are not beside it, but in it: what they ask for is always there.
            let on_itself = dev.remove(&lesson.name);
            let on_itself = on_itself.expect("the tests of a lesson switch its model on");
            let features = manifest["features"].as_table_mut().expect("a table");
            features.insert("default".into(), on_itself["features"].clone());
            manifest.remove("test");
            let package = manifest["package"].as_table_mut().expect("a table");
            package.insert("autotests".into(), false.into());
        }
        manifest.to_string()
    }
}

/// The workspace of all packages: that of the course, with other members. Returns the names of those that are to be built beside the answers.
pub fn write_workspace(course: &Course, all: &Path, answers: &[Answer]) -> Vec<String> {
    let mut manifest = table(&course.root.join("Cargo.toml"));
    let stand_ins = write_stand_ins(course, &manifest, all);

    let members: BTreeSet<PathBuf> = answers.iter().map(Answer::folder).collect();
    let members = members
        .into_iter()
        .chain(stand_ins.iter().map(PathBuf::from));
    let members = members.map(|member| member.to_string_lossy().replace('\\', "/"));
    let members: Vec<String> = members.collect();
    let workspace = manifest["workspace"].as_table_mut().expect("a table");
    workspace.remove("default-members");
    workspace.insert("members".into(), members.into());
    // The course's own crates come along, so that a story names their files as it does elsewhere.
    let dependencies = workspace["dependencies"].as_table().expect("a table");
    for (_, dependency) in dependencies {
        if let Some(Value::String(path)) = dependency.get("path")
            && !path.starts_with("lessons/")
        {
            copy(&course.root.join(path), &all.join(path), &["target"]);
        }
    }
    // Each is built once, as one of hundreds: without debug information and in one piece is quickest. What they are built from is left as the
    // course's own build has made it.
    let packages = manifest["profile"]["dev"]["package"].as_table_mut();
    let packages = packages.expect("a table");
    for answer in answers {
        let quickest = Table::from_iter([
            ("codegen-units".to_owned(), 1.into()),
            ("debug".to_owned(), false.into()),
            ("incremental".to_owned(), false.into()),
            ("strip".to_owned(), "debuginfo".into()),
        ]);
        packages.insert(answer.package(), quickest.into());
    }
    put(&all.join("Cargo.toml"), manifest.to_string().as_bytes());
    stand_ins
}

/// Writes an empty package for each package of the course, with all that it depends on. With them among the packages that are built, cargo
/// chooses the same features of everything as in the course's own build, and so builds nothing a second time.
fn write_stand_ins(course: &Course, workspace: &Table, all: &Path) -> Vec<String> {
    let members = workspace["workspace"]["members"].as_array();
    let members = members.expect("a workspace has members").iter();
    let members = members.filter_map(Value::as_str);
    let members = members.flat_map(|member| match member.strip_suffix("/*") {
        Some(folder) => {
            let names = names_in(&course.root.join(folder)).into_iter();
            names.map(|name| format!("{folder}/{name}")).collect()
        }
        None => vec![member.to_owned()],
    });
    let manifests = members.map(|member| course.root.join(member).join("Cargo.toml"));
    let features = |dependency: &Value| dependency.get("features")?.as_array().cloned();
    let stays = |dependency: &Value| {
        let path = dependency.get("path").and_then(Value::as_str);
        path.is_some_and(|path| !path.starts_with("tests/") && !path.starts_with("solutions/"))
    };
    let mut names = Vec::new();
    for manifest in manifests.filter(|manifest| manifest.is_file()) {
        let manifest = table(&manifest);
        let mut needed = Table::new();
        let kinds = ["dependencies", "dev-dependencies"];
        let tables = kinds
            .iter()
            .filter_map(|kind| manifest.get(*kind)?.as_table());
        for (name, dependency) in tables.flatten() {
            let shared = workspace["workspace"]["dependencies"].get(name);
            if stays(dependency) || shared.is_some_and(stays) {
                continue;
            }
            let mut dependency = dependency.clone();
            if let Some(dependency) = dependency.as_table_mut() {
                dependency.remove("optional");
                // The tests may ask for more of it than the library.
                let known = needed.get(name).and_then(features).unwrap_or_default();
                let more = dependency
                    .entry("features")
                    .or_insert(Vec::<Value>::new().into());
                more.as_array_mut().expect("an array").extend(known);
            }
            needed.insert(name.clone(), dependency);
        }
        let name = manifest["package"]["name"].as_str().expect("a name");
        let name = format!("stand-in-{name}");
        let needed = Table::from_iter([("dependencies".to_owned(), needed.into())]);
        let stand_in = format!(
            "[package]\nname = \"{name}\"\nedition = \"2024\"\n\n[lib]\ntest = false\n\n{needed}"
        );
        put(&all.join(&name).join("Cargo.toml"), stand_in.as_bytes());
        put(&all.join(&name).join("src/lib.rs"), b"");
        names.push(name);
    }
    names
}

/// A manifest.
fn table(file: &Path) -> Table {
    let text = String::from_utf8(read(file)).expect("a manifest is text");
    text.parse().expect("a manifest is TOML")
}

fn copy(from: &Path, to: &Path, but_not: &[&str]) {
    let names = names_in(from);
    for name in names
        .iter()
        .filter(|name| !but_not.contains(&name.as_str()))
    {
        let (from, to) = (from.join(name), to.join(name));
        if from.is_dir() {
            copy(&from, &to, but_not);
        } else if put(&to, &read(&from)) {
            // No newer than the original: what the course's own build has made of that serves here, too.
            let modified = fs::metadata(&from).and_then(|from| from.modified());
            let copied = File::options().write(true).open(&to);
            let dated = modified.and_then(|modified| copied?.set_modified(modified));
            dated.expect("the copy can be changed");
        }
    }
    // What the lesson no longer has.
    for name in names_in(to) {
        let gone = to.join(&name);
        if gone.is_file() && (!names.contains(&name) || but_not.contains(&name.as_str())) {
            fs::remove_file(gone).expect("the copy can be changed");
        }
    }
}

fn read(file: &Path) -> Vec<u8> {
    fs::read(file).unwrap_or_else(|error| panic!("{} can't be read: {error}", file.display()))
}

/// Writes a file, unless it says this already. Whether it did.
fn put(file: &Path, text: &[u8]) -> bool {
    if fs::read(file).is_ok_and(|found| found == text) {
        return false;
    }
    let folder = file.parent().expect("a file is in a folder");
    let written = fs::create_dir_all(folder).and_then(|()| fs::write(file, text));
    written.unwrap_or_else(|error| panic!("{} can't be written: {error}", file.display()));
    true
}
