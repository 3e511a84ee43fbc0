//! Figures that a program of the course wrote down itself. The head of this program documents the form.

use serde_json::Value;

use crate::data::{Figure, Group, Row};

/// Reads such a file. What is wrong with it comes back as a sentence.
pub fn read(text: &str) -> Result<Figure, String> {
    let file: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let groups = list(&file, "groups", "it")?;
    let groups: Vec<Group> = groups.iter().map(group).collect::<Result<_, _>>()?;
    let source = file["source"].as_str().unwrap_or_default().to_owned();
    Ok(Figure { groups, source })
}

fn group(group: &Value) -> Result<Group, String> {
    let title = text(group, "title").ok_or("a group has no title")?;
    let owner = format!("the group {title:?}");
    let unit = text(group, "unit").ok_or_else(|| format!("{owner} has no unit"))?;
    let measure = text(group, "measure").unwrap_or_else(|| "measured".to_owned());
    let rows = list(group, "rows", &owner)?.iter().map(row);
    let rows: Result<_, _> = rows.collect();
    let rows = rows.map_err(|wrong: String| format!("in {owner}, {wrong}"))?;
    Ok(Group {
        varies: text(group, "varies"),
        ..Group::new(title, unit, measure, rows)
    })
}

fn row(row: &Value) -> Result<Row, String> {
    let label = text(row, "label").ok_or("a row has no label")?;
    let positive = |key: &str| row[key].as_f64().filter(|value| *value >= 0.0);
    let value = positive("value");
    let value = value.ok_or_else(|| format!("the value of {label:?} is no number from 0 up"))?;
    Ok(Row {
        label,
        value,
        interval: positive("low").zip(positive("high")),
        each_of: row["each_of"].as_u64().filter(|count| *count > 0),
    })
}

fn text(value: &Value, key: &str) -> Option<String> {
    value[key].as_str().map(str::to_owned)
}

/// What stands there in brackets, which is at least one thing.
fn list<'a>(value: &'a Value, key: &str, owner: &str) -> Result<&'a Vec<Value>, String> {
    let list = value[key].as_array().filter(|list| !list.is_empty());
    list.ok_or_else(|| format!("{owner} has no {key}"))
}
