//! What is drawn, wherever it was measured.

/// A bench, or whatever else was measured in one go.
pub struct Figure {
    /// A table and a panel of the chart for each.
    pub groups: Vec<Group>,
    /// How it was made, on what machine: the small print.
    pub source: String,
}

/// Values that are compared with one another.
pub struct Group {
    /// What all of them have in common.
    pub title: String,
    /// The unit of the values. `ns` and `bytes` are shown in larger units where these are easier to read.
    pub unit: String,
    /// What the labels are, if they are all of a kind: `workers`.
    pub varies: Option<String>,
    /// What the values are: `median`.
    pub measure: String,
    /// At least one.
    pub rows: Vec<Row>,
    /// The row that the others are compared with.
    pub peer: usize,
}

/// One value.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Its name within the group.
    pub label: String,
    /// The value, zero or more.
    pub value: f64,
    /// Where the value lies with some confidence.
    pub interval: Option<(f64, f64)>,
    /// A number of things that the value is for: it is shown for each of them as well.
    pub each_of: Option<u64>,
}

/// The end of a label that marks the entry to compare with.
const PEER: &str = "(peer)";

impl Group {
    /// A group of these rows. The one whose label ends in `(peer)`, or else the first, is the one that the others are compared with.
    pub fn new(title: String, unit: String, measure: String, mut rows: Vec<Row>) -> Self {
        let is_peer = |row: &Row| row.label.ends_with(PEER);
        let peer = rows.iter().position(is_peer).unwrap_or(0);
        for row in &mut rows {
            if let Some(label) = row.label.strip_suffix(PEER) {
                row.label = label.trim_end().to_owned();
            }
        }
        Group {
            title,
            unit,
            varies: None,
            measure,
            rows,
            peer,
        }
    }
}
