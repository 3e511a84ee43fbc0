//! What is read from which line.

use super::*;
use crate::sources;

const CHANNEL: ObjectKind = ObjectKind::Channel { capacity: None };

/// What the call at the mark `@` is bound to.
fn read(marked: &str, kind: ObjectKind, turn: usize) -> Option<Called> {
    let at = marked[..marked.find('@').expect("a mark")].chars().count();
    of_object(&sources::code(&marked.replace('@', "")), at, kind, turn)
}

/// Expects this one name.
#[track_caller]
fn one(name: &str, marked: &str) {
    assert_eq!(
        read(marked, ObjectKind::Mutex, 0),
        Some(Called::One(name.to_owned())),
        "{marked}"
    );
}

/// Expects no name.
#[track_caller]
fn none(marked: &str) {
    assert_eq!(read(marked, ObjectKind::Mutex, 0), None, "{marked}");
}

#[test]
fn variables() {
    one("count", "let count = @Mutex::new(0);");
    one(
        "total",
        "fn f() { g(); let mut total: Arc<Mutex<u8>> = Arc::new(@Mutex::new(0)); }",
    );
    one(
        "map",
        "let map: Arc<Mutex<HashMap<String, Vec<u8>>>> = Arc::new(@Mutex::new(HashMap::new()));",
    );
    one("lock", "if a { b } let lock = @Mutex::new(0);");
    one(
        "lock",
        "let lock = {\n    let x = 1;\n    @Mutex::new(x)\n};",
    );
    one("kept", "let _kept = @Mutex::new(0);");
    none("let _ = @Mutex::new(0);");
}

#[test]
fn fields() {
    one(
        "count",
        "Inner { count: @Mutex::new(0), zero: Condvar::new() }",
    );
    one(
        "zero",
        "let wg = Arc::new(Inner { count: Mutex::new(0), zero: @Condvar::new() });",
    );
    one(
        "count",
        "WaitGroup {\n    inner: Arc::new(Inner {\n        // , : {\n        count:\n            @Mutex::new(0),\n    }),\n}",
    );
    one(
        "state",
        "Queue { state: Arc::new(CachePadded::new(@Mutex::new(State { jobs: 1 }))) }",
    );
    one(
        "slots",
        "Pool { slots: vec![@Mutex::new(0), Mutex::new(1)] }",
    );
    one("cell", "Self { a, b, cell: Some(@Mutex::new(0)) }");
    one(
        "count",
        "#[derive(@Default)]\nstruct A {\n    name: String,\n    pub(crate) count: Mutex<usize>,\n}",
    );
}

#[test]
fn statics_and_assignments() {
    one("COUNT", "static COUNT: Mutex<u8> = @Mutex::new(0);");
    one(
        "COUNT",
        "pub static COUNT: LazyLock<Mutex<u8>> = LazyLock::new(|| @Mutex::new(0));",
    );
    one("x", "self.x = @Mutex::new(0);");
    one("inner", "self.pool.inner = Arc::new(@Mutex::new(0));");
    one("y", "*y = @Mutex::new(0);");
    one("slots", "slots.push(@Mutex::new(0));");
    one(
        "slots",
        "for i in 0..2 { self.slots.push(Arc::new(@Mutex::new(i))); }",
    );
}

#[test]
fn tuples_and_lists() {
    one("a", "let (a, b) = (@Mutex::new(0), Mutex::new(1));");
    one("b", "let (a, b) = (Mutex::new(0), @Mutex::new(1));");
    one(
        "b",
        "let (a, b) = (Arc::new(Mutex::new(0)), Arc::new(@Mutex::new(1)));",
    );
    one(
        "pair.1",
        "let pair = Arc::new((Mutex::new(false), @Condvar::new()));",
    );
    one("locks", "let locks = [@Mutex::new(0), Mutex::new(1)];");
    one(
        "locks",
        "let locks: Vec<_> = (0..3).map(|_| @Mutex::new(0)).collect();",
    );
    one(
        "locks",
        "let locks: [Mutex<u8>; 2] = std::array::from_fn(|_| @Mutex::new(0));",
    );
}

#[test]
fn channels() {
    let pair = |a: &str, b: &str| Some(Called::Pair(a.to_owned(), b.to_owned()));
    assert_eq!(
        read("let (tx, rx) = @bounded(1);", CHANNEL, 0),
        pair("tx", "rx")
    );
    assert_eq!(
        read(
            "let (jobs, mut inbox) = @mpsc::channel::<Job>();",
            CHANNEL,
            0
        ),
        pair("jobs", "inbox")
    );
    assert_eq!(
        read("let ((a, b), c) = (@bounded(1), 2);", CHANNEL, 0),
        None
    );
    assert_eq!(read("let (tx, _) = @bounded(1);", CHANNEL, 0), None);
    assert_eq!(
        read(
            "let (mut tx, rx): (Sender<u8>, Receiver<u8>) = @bounded(1);",
            CHANNEL,
            0
        ),
        pair("tx", "rx")
    );
    assert_eq!(
        read("Pool { jobs: @bounded(1) }", CHANNEL, 0),
        Some(Called::One("jobs".to_owned()))
    );
}

#[test]
fn derived_defaults() {
    let code = "#[derive(Clone, @Default)]\npub struct A {\n    a: Mutex<Vec<(u8, u8)>>,\n    b: Condvar,\n    c: Arc<Mutex<u8>>,\n}";
    let name = |kind, turn| read(code, kind, turn);
    assert_eq!(
        name(ObjectKind::Mutex, 0),
        Some(Called::One("a".to_owned()))
    );
    assert_eq!(
        name(ObjectKind::Mutex, 1),
        Some(Called::One("c".to_owned()))
    );
    assert_eq!(
        name(ObjectKind::Mutex, 2),
        Some(Called::One("a".to_owned())),
        "of the next that is made"
    );
    assert_eq!(
        name(ObjectKind::Condvar, 0),
        Some(Called::One("b".to_owned()))
    );
    assert_eq!(name(ObjectKind::Atomic, 0), None);
}

#[test]
fn no_name_is_better_than_a_wrong_one() {
    none("Counter(@Mutex::new(0))");
    none("fn new() -> Self { Counter(@Mutex::new(0)) }");
    none("run(@Mutex::new(0));");
    none("thread::spawn(move || { run(@Mutex::new(0)) });");
    none("let t = thread::spawn(move || { run(@Mutex::new(0)) });");
    none("let t = thread::spawn(|| run(@Mutex::new(0)));");
    none("match x { A => @Mutex::new(0) }");
    none("map.entry(key).or_insert_with(|| @Mutex::new(0));");
    one(
        "cell",
        "let cell = map.entry(key).or_insert_with(|| @Mutex::new(0));",
    );
}

#[test]
fn threads() {
    let read = |marked: &str| {
        let at = marked.find('@').expect("a mark");
        of_thread(&sources::code(&marked.replace('@', "")), at)
    };
    let named = |name: &str| Some(name.to_owned());
    assert_eq!(
        read("let producer = @thread::spawn(|| 1);"),
        named("producer")
    );
    assert_eq!(read("let producer = s.@spawn(|| 1);"), named("producer"));
    assert_eq!(
        read("let producer = {\n    let tx = tx.clone();\n    @thread::spawn(|| 1)\n};"),
        named("producer")
    );
    assert_eq!(
        read("let all: Vec<_> = (0..2).map(|_| @thread::spawn(|| 1)).collect();"),
        None
    );
    assert_eq!(read("@thread::spawn(|| 1);"), None);
    assert_eq!(
        read("let worker = Worker { handle: @thread::spawn(|| 1) };"),
        None
    );
    assert_eq!(
        read("thread::scope(|s| {\n    let first = s.@spawn(|| 1);\n});"),
        named("first")
    );
}
