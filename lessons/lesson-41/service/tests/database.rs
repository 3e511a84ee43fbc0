//! What the database says, and that many may ask it at once.

use std::sync::Barrier;
use std::thread;
use std::time::{Duration, Instant};

use lesson_41_service::parts::Database;
use lesson_41_service::{KNOWN, SqliteDatabase, generated};

#[test]
fn what_it_was_filled_with_comes_back_as_text() {
    let database = SqliteDatabase::create(3, Duration::ZERO).unwrap();
    let before = Instant::now();
    for (passenger, food) in KNOWN {
        let row = database.food(passenger).unwrap().unwrap();
        assert_eq!(row.entry.food.join(","), food);
        assert_eq!(row.entry.version, 1);
        assert!(before <= row.asked && row.asked <= Instant::now());
    }
    for number in 0..3 {
        let row = database.food(&generated(number)).unwrap().unwrap();
        assert_eq!(row.entry.food.len(), 4);
        assert!(row.entry.food.iter().all(|id| id.len() == 4), "{row:?}");
    }
    for unknown in [&*generated(3), "01234", "1234 ", "", "' OR 1 = 1 --"] {
        assert_eq!(database.food(unknown).unwrap(), None, "{unknown}");
    }
    assert_eq!(database.reads(), 10);
}

#[test]
fn an_update_is_seen_by_all_readers_and_makes_a_new_version() {
    let database = SqliteDatabase::create(0, Duration::ZERO).unwrap();
    for version in 2..20 {
        let food = ["0001", &format!("{version:04}")];
        assert_eq!(database.update("1234", &food).unwrap(), Some(version));
        // Each of the four connections.
        for _ in 0..4 {
            let entry = database.food("1234").unwrap().unwrap().entry;
            assert_eq!(
                (entry.version, entry.food),
                (version, food.map(String::from).to_vec())
            );
        }
    }
    assert_eq!(database.update("9999", &["0001"]).unwrap(), None);
    let other = database.food("4567").unwrap().unwrap().entry;
    assert_eq!(other.version, 1, "a passenger has versions of his own");
}

#[test]
fn many_ask_at_once_while_somebody_writes() {
    const READERS: u64 = 8;
    let database = SqliteDatabase::create(0, Duration::from_micros(100)).unwrap();
    let together = Barrier::new(READERS as usize + 1);
    thread::scope(|scope| {
        for _ in 0..READERS {
            scope.spawn(|| {
                together.wait();
                let mut last = 0;
                for _ in 0..50 {
                    let version = database.food("1234").unwrap().unwrap().entry.version;
                    assert!(last <= version, "what was seen stays");
                    last = version;
                }
            });
        }
        together.wait();
        for _ in 0..50 {
            database.update("1234", &["0001"]).unwrap();
        }
    });
    assert_eq!(database.reads(), READERS * 50);
    assert_eq!(database.food("1234").unwrap().unwrap().entry.version, 51);
}
