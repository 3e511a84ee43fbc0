//! Numbers as a person reads them.

const TIME: [(f64, &str); 4] = [(1.0, "ns"), (1e3, "µs"), (1e6, "ms"), (1e9, "s")];
const MEMORY: [(f64, &str); 4] = [
    (1.0, "bytes"),
    (1024.0, "KiB"),
    (1_048_576.0, "MiB"),
    (1_073_741_824.0, "GiB"),
];
/// Beyond so many of a unit, each value is shown in a unit of its own.
const MOST: f64 = 100_000.0;

/// The unit in which the values of a group are shown.
pub struct Unit<'a> {
    name: &'a str,
    steps: &'a [(f64, &'a str)],
    /// The step that serves all values, if one does.
    common: Option<(f64, &'a str)>,
}

impl<'a> Unit<'a> {
    /// The largest unit in which the smallest of these values is at least 1, if the others can be read in it too.
    pub fn of(name: &'a str, values: impl Iterator<Item = f64> + Clone) -> Self {
        let steps: &[_] = match name {
            "ns" => &TIME,
            "bytes" => &MEMORY,
            _ => &[],
        };
        let smallest = values.clone().filter(|value| *value > 0.0);
        let smallest = smallest.fold(f64::INFINITY, f64::min);
        let largest = values.fold(0.0, f64::max);
        let common = step(steps, smallest).filter(|(size, _)| largest / size < MOST);
        Unit {
            name,
            steps,
            common,
        }
    }

    /// The value with its unit: `1.23 ms`, with a space that no line breaks at.
    pub fn show(&self, value: f64) -> String {
        match self.common.or_else(|| step(self.steps, value)) {
            Some((size, name)) => format!("{}\u{a0}{name}", number(value / size)),
            None => format!("{}\u{a0}{}", number(value), self.name),
        }
    }
}

fn step<'a>(steps: &[(f64, &'a str)], value: f64) -> Option<(f64, &'a str)> {
    let fits = steps.iter().rfind(|(size, _)| *size <= value);
    fits.or(steps.first()).copied()
}

/// Three digits that count, or all of them in a whole number: `0.123`, `1.23`, `12.3`, `123`, `12,345`.
pub fn number(value: f64) -> String {
    if value.fract() == 0.0 || value >= 999.5 {
        return thousands(&format!("{value:.0}"));
    }
    digits(value, 3)
}

/// A ratio, in two digits that count, since the next one is another with each run: `0.25`, `1.0`, `12`.
pub fn ratio(value: f64) -> String {
    if value >= 99.5 {
        return thousands(&format!("{value:.0}"));
    }
    digits(value, 2)
}

/// So many digits that count, if the number is not larger than that.
fn digits(value: f64, count: i32) -> String {
    if value <= 0.0 {
        return "0".to_owned();
    }
    let places = |value: f64| (count - 1 - value.log10().floor() as i32).max(0);
    // 9.96 has two digits before the point once it is rounded.
    let unit = 10f64.powi(-places(value));
    let places = places((value / unit).round() * unit) as usize;
    format!("{value:.places$}")
}

fn thousands(whole: &str) -> String {
    let mut shown = String::new();
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) {
            shown.push(',');
        }
        shown.push(digit);
    }
    shown
}
