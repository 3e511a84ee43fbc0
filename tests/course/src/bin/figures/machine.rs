//! The machine on which something was measured, and when.

use std::env::consts;
use std::fs;
use std::process::Command;
use std::thread;
use std::time::SystemTime;

/// Date, processor, cores, compiler and system in one line: `2026-01-31: Some CPU, 8 cores, rustc 1.95.0, Linux`.
pub fn described() -> String {
    let seconds = SystemTime::UNIX_EPOCH
        .elapsed()
        .map_or(0, |time| time.as_secs());
    let date = date(seconds / 86_400);
    let cores = match thread::available_parallelism() {
        Ok(cores) if cores.get() == 1 => "1 core".to_owned(),
        Ok(cores) => format!("{cores} cores"),
        Err(_) => "an unknown number of cores".to_owned(),
    };
    let processor = processor().unwrap_or_else(|| consts::ARCH.to_owned());
    let compiler = said(Command::new("rustc").arg("--version")).unwrap_or_default();
    // "rustc 1.95.0 (hash date)": the hash helps nobody here.
    let compiler: Vec<&str> = compiler.split(' ').take(2).collect();
    let compiler = compiler.join(" ");
    let system = match consts::OS {
        "linux" => "Linux",
        "macos" => "macOS",
        "windows" => "Windows",
        other => other,
    };
    format!("{date}: {processor}, {cores}, {compiler}, {system}")
}

/// What the system calls its processor.
fn processor() -> Option<String> {
    let name = match consts::OS {
        "linux" => {
            let text = fs::read_to_string("/proc/cpuinfo").ok()?;
            let line = text.lines().find(|line| line.starts_with("model name"))?;
            line.split_once(':')?.1.to_owned()
        }
        "macos" => said(Command::new("sysctl").args(["-n", "machdep.cpu.brand_string"]))?,
        _ => std::env::var("PROCESSOR_IDENTIFIER").ok()?,
    };
    Some(name.trim().to_owned()).filter(|name| !name.is_empty())
}

/// What a program prints, if it is there and succeeds.
fn said(command: &mut Command) -> Option<String> {
    let output = command.output().ok()?;
    let said = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| said.trim().to_owned())
}

/// The date so many days after 1970-01-01, as `YYYY-MM-DD`.
pub fn date(days: u64) -> String {
    let leap = |year: u64| {
        year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
    };
    let (mut year, mut day) = (1970, days);
    while day >= 365 + u64::from(leap(year)) {
        day -= 365 + u64::from(leap(year));
        year += 1;
    }
    let february = 28 + u64::from(leap(year));
    let months = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let mut month = 0;
    while day >= months[month] {
        day -= months[month];
        month += 1;
    }
    format!("{year}-{:02}-{:02}", month + 1, day + 1)
}
