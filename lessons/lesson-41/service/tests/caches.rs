//! What every cache of the service promises, and what a cache on a server promises beyond that.

use std::net::TcpListener;
use std::sync::Barrier;
use std::thread;
use std::time::{Duration, Instant};

use lesson_41_service::parts::{Cache, Entry};
use lesson_41_service::{MokaCache, RedisCache};
use own_redis::Server;

const LONG: Duration = Duration::from_secs(600);
const SHORT: Duration = Duration::from_millis(30);
/// Longer than any server on this machine takes, however busy it is.
const TIMEOUT: Duration = Duration::from_secs(5);

/// Runs a check on a cache of each kind that holds nothing.
fn on_each(check: fn(&dyn Cache)) {
    check(&MokaCache::new());
    if let Some(server) = Server::start("what every cache promises, of Redis") {
        check(&cache_on(&server));
    }
}

fn cache_on(server: &Server) -> RedisCache {
    RedisCache::new(&server.url(), TIMEOUT).unwrap()
}

fn entry(version: u64, food: &[&str]) -> Entry {
    let food = food.iter().map(|id| (*id).to_owned()).collect();
    Entry { food, version }
}

/// Waits for what must come to pass some time.
fn until(what: &str, mut is_so: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !is_so() {
        assert!(
            begun.elapsed() < Duration::from_secs(10),
            "still not: {what}"
        );
        thread::sleep(Duration::from_millis(1));
    }
}

#[test]
fn what_is_stored_comes_back_as_it_was() {
    on_each(|cache| {
        let entries = [
            entry(1, &["0808", "3657", "4957", "0089"]), // a leading zero
            entry(2, &["3423", "3242", "4564", "3423"]), // one ID twice
            entry(3, &[]),
            entry(u64::MAX, &["a,b", "\"", "é", ""]),
        ];
        for (key, entry) in ["a", "b", "c", "d"].iter().zip(&entries) {
            assert_eq!(cache.get(key).unwrap(), None);
            assert!(cache.replace(key, None, entry, LONG).unwrap());
        }
        for (key, entry) in ["a", "b", "c", "d"].iter().zip(&entries) {
            assert_eq!(cache.get(key).unwrap().as_ref(), Some(entry));
        }
    });
}

#[test]
fn only_what_is_expected_is_replaced() {
    on_each(|cache| {
        // Two numbers that are the same to whoever computes with floating point.
        let (old, new) = (entry(1 << 53, &["1"]), entry((1 << 53) + 1, &["2"]));
        assert!(!cache.replace("key", Some(1), &old, LONG).unwrap());
        assert_eq!(
            cache.get("key").unwrap(),
            None,
            "nothing was there, so there is still nothing"
        );
        assert!(cache.replace("key", None, &old, LONG).unwrap());
        assert!(!cache.replace("key", None, &new, LONG).unwrap());
        assert!(!cache.replace("key", Some(new.version), &new, LONG).unwrap());
        assert_eq!(cache.get("key").unwrap().as_ref(), Some(&old));
        assert!(cache.replace("key", Some(old.version), &new, LONG).unwrap());
        assert_eq!(cache.get("key").unwrap().as_ref(), Some(&new));
        assert_eq!(cache.get("another").unwrap(), None);
    });
}

#[test]
fn an_entry_expires_and_then_nothing_is_there() {
    on_each(|cache| {
        assert!(
            cache
                .replace("key", None, &entry(7, &["1"]), SHORT)
                .unwrap()
        );
        until("it is expired", || cache.get("key").unwrap().is_none());
        assert!(
            !cache
                .replace("key", Some(7), &entry(8, &["2"]), LONG)
                .unwrap()
        );
        assert!(cache.replace("key", None, &entry(8, &["2"]), LONG).unwrap());
    });
}

#[test]
fn a_new_entry_has_its_own_expiry() {
    on_each(|cache| {
        let (old, new) = (entry(1, &["1"]), entry(2, &["2"]));
        cache.replace("shorter", None, &old, LONG).unwrap();
        cache.replace("shorter", Some(1), &new, SHORT).unwrap();
        cache.replace("longer", None, &old, SHORT).unwrap();
        if !cache.replace("longer", Some(1), &new, LONG).unwrap() {
            return; // this machine was so busy that the first one is expired already
        }
        // Begins after the first one, so when it is over that one's time is over as well.
        cache.replace("witness", None, &old, SHORT).unwrap();
        until("both are expired", || {
            let is_gone = |key| cache.get(key).unwrap().is_none();
            is_gone("witness") && is_gone("shorter")
        });
        assert_eq!(cache.get("longer").unwrap(), Some(new));
    });
}

#[test]
fn an_expiry_may_be_very_short_or_very_long() {
    on_each(|cache| {
        cache
            .replace("short", None, &entry(1, &["1"]), Duration::from_nanos(1))
            .unwrap();
        cache
            .replace("long", None, &entry(1, &["1"]), Duration::MAX)
            .unwrap();
        until("it is expired", || cache.get("short").unwrap().is_none());
        assert_eq!(cache.get("long").unwrap(), Some(entry(1, &["1"])));
    });
}

#[test]
fn to_look_and_to_store_is_one_step() {
    const THREADS: u64 = 4;
    const TIMES: u64 = 100;
    on_each(|cache| {
        let all_there = Barrier::new(THREADS as usize);
        thread::scope(|scope| {
            for _ in 0..THREADS {
                scope.spawn(|| {
                    all_there.wait();
                    for _ in 0..TIMES {
                        loop {
                            let version = cache.get("key").unwrap().map(|found| found.version);
                            let next = entry(version.unwrap_or(0) + 1, &["1"]);
                            if cache.replace("key", version, &next, LONG).unwrap() {
                                break;
                            }
                        }
                    }
                });
            }
        });
        let count = cache.get("key").unwrap().map(|found| found.version);
        assert_eq!(
            count,
            Some(THREADS * TIMES),
            "each store must have been seen by the next"
        );
    });
}

#[test]
fn a_server_that_is_not_there_is_an_error_and_comes_back() {
    let Some(mut server) = Server::start("Redis gone and back") else {
        return;
    };
    let cache = cache_on(&server);
    let entry = entry(1, &["1"]);
    cache.ping().unwrap();
    assert!(cache.replace("key", None, &entry, LONG).unwrap());
    server.kill();
    for _ in 0..3 {
        cache.get("key").unwrap_err();
        cache.replace("key", None, &entry, LONG).unwrap_err();
        cache.ping().unwrap_err();
    }
    server.restart();
    // A new server knows neither the entry nor the script.
    assert_eq!(cache.get("key").unwrap(), None);
    assert!(cache.replace("key", None, &entry, LONG).unwrap());
    assert_eq!(cache.get("key").unwrap(), Some(entry));
}

#[test]
fn all_connections_that_a_crash_cut_cost_one_error() {
    let Some(mut server) = Server::start("connections that a crash cut") else {
        return;
    };
    let cache = cache_on(&server);
    let together = Barrier::new(4);
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                together.wait();
                (0..20).for_each(|_| assert_eq!(cache.get("key").unwrap(), None));
            });
        }
    });
    server.kill();
    server.restart();
    cache.get("key").unwrap_err();
    for _ in 0..10 {
        assert_eq!(cache.get("key").unwrap(), None);
    }
}

#[test]
fn a_server_that_says_nothing_is_an_error() {
    // It accepts, as far as the system does that for it, and neither reads nor answers.
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("redis://{}/", silent.local_addr().unwrap());
    interleave::within(Duration::from_secs(10), move || {
        let cache = RedisCache::new(&url, Duration::from_millis(20)).unwrap();
        cache.get("key").unwrap_err();
        cache
            .replace("key", None, &entry(1, &["1"]), LONG)
            .unwrap_err();
    });
}

#[test]
fn what_is_not_of_our_making_is_an_error_and_stays() {
    let Some(server) = Server::start("foreign values in Redis") else {
        return;
    };
    let cache = cache_on(&server);
    let client = redis::Client::open(server.url()).unwrap();
    let mut connection = client.get_connection_with_timeout(TIMEOUT).unwrap();
    let foreign: [&[u8]; 6] = [b"3423,3242", b"7", b"7 3423", b"", b"\xff\xfe", b"{}"];
    for value in foreign {
        redis::cmd("SET")
            .arg("key")
            .arg(value)
            .exec(&mut connection)
            .unwrap();
        cache.get("key").unwrap_err();
        assert!(!cache.replace("key", None, &entry(1, &["1"]), LONG).unwrap());
        let left: Vec<u8> = redis::cmd("GET").arg("key").query(&mut connection).unwrap();
        assert_eq!(left, value);
    }
    redis::cmd("RPUSH")
        .arg("list")
        .arg("x")
        .exec(&mut connection)
        .unwrap();
    cache.get("list").unwrap_err();
    cache.ping().unwrap();
}

#[test]
fn a_url_that_is_none_is_refused() {
    for url in [
        "",
        "localhost:6379",
        "http://127.0.0.1/",
        "redis://127.0.0.1:port/",
    ] {
        assert!(RedisCache::new(url, TIMEOUT).is_err(), "{url}");
    }
}
