//! The drawing of a small recorded run, compared with what is kept in `sample`. `COURSE_UPDATE=1` writes it anew.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use crate::data::{Figure, Group};
use crate::units::{Unit, number, ratio};
use crate::{chart, criterion, machine, plain, table};

#[test]
fn criterion_s_files_are_drawn() {
    let entries = ["1", "2", "3", "4", "5", "6"].map(|entry| {
        let folder = sample("criterion").join(entry).join("new");
        let read = |name: &str| fs::read_to_string(folder.join(name)).unwrap();
        criterion::Entry::parse(&read("benchmark.json"), &read("estimates.json")).unwrap()
    });
    let figure = Figure {
        groups: criterion::groups(entries),
        source: "Recorded for a test.".to_owned(),
    };
    is_kept("criterion", &figure);
}

#[test]
fn a_file_of_plain_values_is_drawn() {
    let text = fs::read_to_string(sample("figures.json")).unwrap();
    is_kept("plain", &plain::read(&text).unwrap());
}

#[test]
fn entries_come_in_the_order_in_which_they_were_measured() {
    let folder = std::env::temp_dir().join(format!("course-figures-{}", std::process::id()));
    for (age, entry) in ["2", "6", "1", "4"].iter().enumerate() {
        let (from, to) = (sample("criterion").join(entry), folder.join(entry));
        fs::create_dir_all(to.join("new")).unwrap();
        for name in ["benchmark.json", "estimates.json"] {
            fs::write(
                to.join("new").join(name),
                fs::read(from.join("new").join(name)).unwrap(),
            )
            .unwrap();
        }
        let file = File::options()
            .write(true)
            .open(to.join("new").join("benchmark.json"));
        let measured = SystemTime::UNIX_EPOCH + Duration::from_secs(age as u64);
        file.unwrap().set_modified(measured).unwrap();
    }
    let groups = criterion::read(&folder);
    fs::remove_dir_all(&folder).unwrap();
    let labels =
        |group: &Group| -> Vec<String> { group.rows.iter().map(|row| row.label.clone()).collect() };
    let groups: Vec<_> = groups.unwrap().iter().map(labels).collect();
    let jobs = ["guard, clone and drop", "add and done"];
    assert_eq!(groups, [jobs, ["1000", "0"]]);
}

#[test]
fn what_is_wrong_with_a_file_is_said() {
    let wrong = |text: &str| plain::read(text).err().unwrap();
    assert_eq!(wrong("{}"), "it has no groups");
    assert_eq!(wrong(r#"{"groups": [{}]}"#), "a group has no title");
    let group =
        |rows: &str| format!(r#"{{"groups": [{{"title": "T", "unit": "s", "rows": {rows}}}]}}"#);
    assert_eq!(wrong(&group("[]")), "the group \"T\" has no rows");
    assert_eq!(
        wrong(&group(r#"[{"label": "a", "value": -1}]"#)),
        "in the group \"T\", the value of \"a\" is no number from 0 up"
    );
}

#[test]
fn numbers_are_short() {
    let numbers = [
        0.0,
        0.1234,
        1.0,
        9.996,
        46.538,
        999.6,
        12_345.6,
        1_234_567.0,
    ]
    .map(number);
    let shown = [
        "0",
        "0.123",
        "1",
        "10.0",
        "46.5",
        "1,000",
        "12,346",
        "1,234,567",
    ];
    assert_eq!(numbers, shown);
    let ratios = [0.254, 0.996, 1.04, 9.96, 12.34, 1_234.5].map(ratio);
    assert_eq!(ratios, ["0.25", "1.0", "1.0", "10", "12", "1,234"]);
}

#[test]
fn a_unit_serves_all_values_where_one_can() {
    let shown = |unit: &str, values: &[f64]| -> Vec<String> {
        let unit = Unit::of(unit, values.iter().copied());
        let shown = values.iter().map(|value| unit.show(*value));
        shown.map(|value| value.replace('\u{a0}', " ")).collect()
    };
    assert_eq!(shown("ns", &[950.0, 12_500.0]), ["950 ns", "12,500 ns"]);
    assert_eq!(shown("ns", &[1_500.0, 1e9]), ["1.50 µs", "1 s"]);
    assert_eq!(shown("bytes", &[2_048.0, 3_072.0]), ["2 KiB", "3 KiB"]);
    assert_eq!(
        shown("threads", &[0.0, 20_000.0]),
        ["0 threads", "20,000 threads"]
    );
}

#[test]
fn dates_are_civil() {
    let dates = [0, 59, 11_016, 19_782, 20_818].map(machine::date);
    let civil = [
        "1970-01-01",
        "1970-03-01",
        "2000-02-29",
        "2024-02-29",
        "2026-12-31",
    ];
    assert_eq!(dates, civil);
}

/// Compares the figure's table and chart with those that are kept.
fn is_kept(name: &str, figure: &Figure) {
    let chart = chart::of(&figure.groups, name, &format!("Sample, {name}"));
    assert!(
        !chart.contains("\n\n"),
        "an empty line ends a block of HTML"
    );
    for (ending, drawn) in [("md", table::of(figure)), ("svg", chart)] {
        let file = sample(&format!("{name}.{ending}"));
        if std::env::var_os("COURSE_UPDATE").is_some() {
            fs::write(&file, &drawn).unwrap();
        }
        let kept = fs::read_to_string(&file).unwrap_or_default();
        let same = kept.lines().eq(drawn.lines());
        assert!(same, "{} is another:\n{drawn}", file.display());
    }
}

fn sample(name: &str) -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("src")
        .join("bin");
    here.join("figures").join("sample").join(name)
}
