//! What criterion writes down about a run: for each entry, a folder `new` with `benchmark.json` and `estimates.json`.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use serde_json::Value;

use crate::data::{Group, Row};

/// One entry of a bench.
pub struct Entry {
    group: String,
    function: Option<String>,
    parameter: Option<String>,
    row: Row,
}

/// The groups that criterion wrote into this folder, in the order in which they were measured; none, if it wrote nothing.
pub fn read(folder: &Path) -> Result<Vec<Group>, String> {
    let mut entries = Vec::new();
    collect(folder, &mut entries)?;
    entries.sort_by_key(|(measured, _)| *measured);
    Ok(groups(entries.into_iter().map(|(_, entry)| entry)))
}

fn collect(folder: &Path, entries: &mut Vec<(SystemTime, Entry)>) -> Result<(), String> {
    let unread = |error| format!("{} can't be read: {error}", folder.display());
    if folder.ends_with("new") {
        let benchmark = folder.join("benchmark.json");
        let measured = fs::metadata(&benchmark).and_then(|file| file.modified());
        let benchmark = fs::read_to_string(benchmark).map_err(unread)?;
        let estimates = fs::read_to_string(folder.join("estimates.json")).map_err(unread)?;
        let entry = Entry::parse(&benchmark, &estimates);
        let entry = entry
            .ok_or_else(|| format!("{} is not as criterion 0.8 writes it", folder.display()))?;
        entries.push((measured.map_err(unread)?, entry));
        return Ok(());
    }
    for inside in fs::read_dir(folder).map_err(unread)? {
        let inside = inside.map_err(unread)?.path();
        if inside.is_dir() {
            collect(&inside, entries)?;
        }
    }
    Ok(())
}

impl Entry {
    /// Reads the two files of an entry. `None`, if they lack what is needed.
    pub fn parse(benchmark: &str, estimates: &str) -> Option<Self> {
        let benchmark: Value = serde_json::from_str(benchmark).ok()?;
        let estimates: Value = serde_json::from_str(estimates).ok()?;
        let text = |key: &str| benchmark[key].as_str().map(str::to_owned);
        let median = &estimates["median"];
        let interval = &median["confidence_interval"];
        let interval = (
            interval["lower_bound"].as_f64()?,
            interval["upper_bound"].as_f64()?,
        );
        let throughput = &benchmark["throughput"];
        let both = &throughput["ElementsAndBytes"]["elements"];
        Some(Entry {
            group: text("group_id")?,
            function: text("function_id"),
            parameter: text("value_str"),
            row: Row {
                label: String::new(),
                value: median["point_estimate"].as_f64()?,
                interval: Some(interval),
                each_of: throughput["Elements"].as_u64().or(both.as_u64()),
            },
        })
    }

    /// The name within its group. Where all of the group have the same function, the parameter says all.
    fn label(&self, same_function: bool) -> String {
        match (&self.function, &self.parameter) {
            (Some(_), Some(parameter)) if same_function => parameter.clone(),
            (Some(function), Some(parameter)) => format!("{function} {parameter}"),
            (Some(name), None) | (None, Some(name)) => name.clone(),
            (None, None) => self.group.clone(),
        }
    }
}

/// Puts entries into their groups; the first entry of a group decides where the group stands.
pub fn groups(entries: impl IntoIterator<Item = Entry>) -> Vec<Group> {
    let mut found: Vec<Vec<Entry>> = Vec::new();
    for entry in entries {
        match found.iter_mut().find(|them| them[0].group == entry.group) {
            Some(them) => them.push(entry),
            None => found.push(vec![entry]),
        }
    }
    found.into_iter().map(group).collect()
}

fn group(entries: Vec<Entry>) -> Group {
    let same = |entry: &Entry| entry.parameter.is_some() && entry.function == entries[0].function;
    let varies = Some(entries.iter().all(same)).filter(|same| *same);
    let varies = varies.and_then(|_| entries[0].function.clone());
    let title = entries[0].group.clone();
    let rows = entries.into_iter().map(|entry| Row {
        label: entry.label(varies.is_some()),
        ..entry.row
    });
    let rows = rows.collect();
    Group {
        varies: varies.clone(),
        ..Group::new(title, "ns".to_owned(), "median".to_owned(), rows)
    }
}
