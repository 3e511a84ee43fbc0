//! The database: SQLite, with reads as slow as one likes.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use crossbeam::channel::{self, Receiver, Sender};
use rusqlite::{Connection, OpenFlags, OptionalExtension};
use tempfile::TempDir;

use crate::parts::{BoxError, Database, Entry, Row};

/// The passengers that every reader of this course knows, and what is recommended to them.
pub const KNOWN: [(&str, &str); 2] = [
    ("1234", "3423,3242,4564,3423"),
    ("4567", "0808,3657,4957,0089"),
];

/// So many reads at a time.
const READERS: usize = 4;

/// Whoever finds all connections taken waits so long for one.
const PATIENCE: Duration = Duration::from_secs(2);

/// A database in a folder of its own, which is removed with it.
///
/// A read takes one of four connections and holds it for as long as the latency says, as a slow disk would.
pub struct SqliteDatabase {
    writer: Mutex<Connection>,
    idle: (Sender<Connection>, Receiver<Connection>),
    latency: Duration,
    reads: AtomicU64,
    _folder: TempDir,
}

impl SqliteDatabase {
    /// Creates the database and fills it: with the two [known](KNOWN) passengers and so many others, who are called [`generated`].
    ///
    /// # Errors
    /// If there is no room for it, or SQLite is in trouble.
    pub fn create(others: u32, latency: Duration) -> Result<Self, BoxError> {
        let folder = tempfile::tempdir()?;
        let file: PathBuf = folder.path().join("passengers.db");
        let mut writer = Connection::open(&file)?;
        // Those who read wait neither for the writer nor for one another.
        writer.pragma_update(None, "journal_mode", "WAL")?;
        writer.pragma_update(None, "synchronous", "OFF")?;
        fill(&mut writer, others)?;
        let idle = channel::bounded(READERS);
        for _ in 0..READERS {
            _ = idle.0.send(reader(&file)?);
        }
        Ok(SqliteDatabase {
            writer: Mutex::new(writer),
            idle,
            latency,
            reads: AtomicU64::new(0),
            _folder: folder,
        })
    }

    /// Recommends something else to a passenger: the version grows by one. Says the new version, or nothing if there is no such passenger.
    ///
    /// # Errors
    /// If SQLite is in trouble.
    pub fn update(&self, passenger: &str, food: &[&str]) -> Result<Option<u64>, BoxError> {
        let writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        let mut update = writer.prepare_cached(
            "UPDATE food SET ids = ?2, version = version + 1 WHERE passenger = ?1 RETURNING version",
        )?;
        let version = update.query_row((passenger, food.join(",")), |row| row.get::<_, i64>(0));
        Ok(version.optional()?.map(i64::cast_unsigned))
    }

    /// How often it was read.
    #[must_use]
    pub fn reads(&self) -> u64 {
        self.reads.load(Relaxed)
    }
}

impl Database for SqliteDatabase {
    fn food(&self, passenger: &str) -> Result<Option<Row>, BoxError> {
        let asked = Instant::now();
        self.reads.fetch_add(1, Relaxed);
        let (give_back, idle) = &self.idle;
        let Ok(connection) = idle.recv_timeout(PATIENCE) else {
            return Err("all connections of the database are busy".into());
        };
        let entry = read(&connection, passenger);
        thread::sleep(self.latency);
        _ = give_back.send(connection); // there is room: it came from here
        Ok(entry?.map(|entry| Row { entry, asked }))
    }
}

/// The name of a generated passenger.
#[must_use]
pub fn generated(number: u32) -> String {
    format!("{}", 100_000 + number)
}

fn fill(writer: &mut Connection, others: u32) -> rusqlite::Result<()> {
    let all = writer.transaction()?;
    // IDs are text. Without STRICT, SQLite would keep whatever it is given.
    all.execute_batch(
        "CREATE TABLE food (passenger TEXT PRIMARY KEY, ids TEXT NOT NULL, version INTEGER NOT NULL) STRICT",
    )?;
    let mut insert = all.prepare("INSERT INTO food VALUES (?1, ?2, 1)")?;
    for (passenger, ids) in KNOWN {
        insert.execute([passenger, ids])?;
    }
    for number in 0..others {
        let ids: Vec<String> = (0..4)
            .map(|place| format!("{:04}", (number * 7919 + place * 3137) % 10_000))
            .collect();
        insert.execute([generated(number), ids.join(",")])?;
    }
    drop(insert);
    all.commit()
}

fn reader(file: &Path) -> rusqlite::Result<Connection> {
    let reader = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    reader.busy_timeout(PATIENCE)?;
    Ok(reader)
}

fn read(connection: &Connection, passenger: &str) -> rusqlite::Result<Option<Entry>> {
    let mut select =
        connection.prepare_cached("SELECT ids, version FROM food WHERE passenger = ?1")?;
    let entry = select.query_row([passenger], |row| {
        let ids: String = row.get(0)?;
        Ok(Entry {
            food: ids.split(',').map(str::to_owned).collect(),
            version: row.get::<_, i64>(1)?.cast_unsigned(),
        })
    });
    entry.optional()
}
