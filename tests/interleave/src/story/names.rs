//! What the learner called a thing, read from the line that made it.
//!
//! `count: Mutex::new(0)` is `count`; so is `let count = Arc::new(Mutex::new(0))`. A channel has two names, those of its
//! ends. What was given no name has its kind and its line: `mutex of line 12`. Things of the same name are numbered.

use super::binding::{self, Called};
use super::library::{Library, shown};
use crate::tape::{Lane, Object, ObjectId, ObjectKind, Place, Tape};
use std::collections::BTreeMap;

/// The names of everything on a tape.
#[derive(Debug)]
pub(super) struct Names {
    threads: Vec<String>,
    objects: Vec<Name>,
}

/// The name of an object.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Name {
    /// Of the object, or of a channel's sender.
    first: String,
    /// Of a channel's receiver, where that has a name of its own.
    second: Option<String>,
    /// Whether the learner gave it.
    given: bool,
}

impl Names {
    /// Reads the names of everything on the tape. Only what is `used` is told apart by numbers.
    pub(super) fn of(tape: &Tape, used: impl Fn(ObjectId) -> bool, library: &Library) -> Self {
        let mut turns = BTreeMap::new();
        let mut objects: Vec<Name> = tape
            .objects
            .iter()
            .map(|object| Name::of(object, &mut turns, library))
            .collect();
        let mentioned: Vec<usize> = (0..objects.len()).filter(|id| used(*id)).collect();
        let whole: Vec<String> = objects.iter().map(Name::whole).collect();
        for (number, id) in numbers(&mentioned, |id| whole[id].clone()) {
            objects[id].number(number);
        }

        let own: Vec<Option<String>> = (0..tape.threads.len())
            .map(|lane| thread(tape, lane, library))
            .collect();
        let mut threads: Vec<String> = own
            .iter()
            .enumerate()
            .map(|(lane, own)| match own {
                Some(name) => name.clone(),
                None => unnamed(lane),
            })
            .collect();
        let lanes: Vec<usize> = (0..threads.len()).collect();
        let plain = threads.clone();
        for (number, lane) in numbers(&lanes, |lane| plain[lane].clone()) {
            threads[lane] = format!("{}#{number}", threads[lane]);
        }
        Names { threads, objects }
    }

    /// The name of a thread.
    pub(super) fn thread(&self, lane: Lane) -> String {
        self.threads
            .get(lane)
            .cloned()
            .unwrap_or_else(|| unnamed(lane))
    }

    /// The name of an object: of a channel, those of both its ends.
    pub(super) fn object(&self, id: ObjectId) -> String {
        self.name(id).whole()
    }

    /// The name of an object by its sending end.
    pub(super) fn sender(&self, id: ObjectId) -> String {
        self.name(id).first
    }

    /// The name of an object by its receiving end.
    pub(super) fn receiver(&self, id: ObjectId) -> String {
        let name = self.name(id);
        name.second.unwrap_or(name.first)
    }

    /// Whether the learner gave it its name.
    pub(super) fn is_given(&self, id: ObjectId) -> bool {
        self.name(id).given
    }

    /// The name of an object, known or not.
    fn name(&self, id: ObjectId) -> Name {
        let unknown = || Name {
            first: format!("object {id}"),
            second: None,
            given: false,
        };
        self.objects.get(id).cloned().unwrap_or_else(unknown)
    }
}

impl Name {
    /// Reads the name of an object. `turns` counts how many of its kind the line has made before.
    fn of(
        object: &Object,
        turns: &mut BTreeMap<(String, u32, u32, &'static str), usize>,
        library: &Library,
    ) -> Self {
        let kind = word(object.kind);
        let made = object.made;
        let turn = turns
            .entry((made.file().to_owned(), made.line(), made.column(), kind))
            .or_default();
        let called = called(
            made,
            |source, at| binding::of_object(&source.code, at, object.kind, *turn),
            library,
        );
        *turn += 1;
        match (called, shown(made)) {
            (Some(Called::Pair(first, second)), _) if is_channel(object.kind) => Name {
                first,
                second: Some(second),
                given: true,
            },
            (Some(Called::One(first) | Called::Pair(first, _)), _) => Name {
                first,
                second: None,
                given: true,
            },
            (None, Some((_, line))) => Name {
                first: format!("{kind} of line {line}"),
                second: None,
                given: false,
            },
            (None, None) => Name {
                first: kind.to_owned(),
                second: None,
                given: false,
            },
        }
    }

    /// The whole name: of a channel, those of both its ends.
    fn whole(&self) -> String {
        match &self.second {
            Some(second) => format!("{}/{second}", self.first),
            None => self.first.clone(),
        }
    }

    /// Tells it apart from others of its name.
    fn number(&mut self, number: usize) {
        self.first = format!("{}#{number}", self.first);
        if let Some(second) = &mut self.second {
            *second = format!("{second}#{number}");
        }
    }
}

/// What a thread is called that has no name.
fn unnamed(lane: Lane) -> String {
    match lane {
        0 => "main".to_owned(),
        _ => format!("thread {lane}"),
    }
}

/// Numbers those that share their name with another, from 1.
fn numbers(ids: &[usize], name: impl Fn(usize) -> String) -> Vec<(usize, usize)> {
    let mut same: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for &id in ids {
        same.entry(name(id)).or_default().push(id);
    }
    let shared = same.into_values().filter(|ids| ids.len() > 1);
    shared
        .flat_map(|ids| ids.into_iter().enumerate().map(|(i, id)| (i + 1, id)))
        .collect()
}

/// The name of a thread, if it has one: that of its `Builder`, or of what its handle was bound to. The names that
/// everybody gives to handles say nothing of the thread.
fn thread(tape: &Tape, lane: Lane, library: &Library) -> Option<String> {
    let thread = &tape.threads[lane];
    if let Some(name) = &thread.name {
        return Some(name.clone());
    }
    let bound = called(
        thread.spawned?,
        |source, at| binding::of_thread(&source.code, at).map(Called::One),
        library,
    )?;
    match bound {
        Called::One(name)
            if name.len() > 1 && !["handle", "join_handle", "thread"].contains(&name.as_str()) =>
        {
            Some(name)
        }
        _ => None,
    }
}

/// What a reader makes of the code around a place.
fn called(
    place: Place,
    read: impl Fn(&super::library::Source, usize) -> Option<Called>,
    library: &Library,
) -> Option<Called> {
    let (file, line) = shown(place)?;
    let source = library.source(&file)?;
    read(&source, source.offset(line, place.column())?)
}

/// Whether it is a channel.
fn is_channel(kind: ObjectKind) -> bool {
    matches!(kind, ObjectKind::Channel { .. })
}

/// The word for a kind of object.
pub(super) fn word(kind: ObjectKind) -> &'static str {
    match kind {
        ObjectKind::Mutex => "mutex",
        ObjectKind::RwLock => "rwlock",
        ObjectKind::Condvar => "condvar",
        ObjectKind::Barrier => "barrier",
        ObjectKind::OnceLock => "once-lock",
        ObjectKind::Atomic => "atomic",
        ObjectKind::Channel { .. } => "channel",
        ObjectKind::Timer => "timer",
        ObjectKind::Deque => "deque",
        ObjectKind::Injector => "injector",
    }
}
