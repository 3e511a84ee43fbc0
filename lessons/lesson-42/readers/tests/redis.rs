//! The reader of exercise 1 on a real Redis: what `MGET` answers, what a pipeline does, and what becomes of a read when the server goes.

use std::sync::Arc;
use std::time::{Duration, Instant};

use lesson_42_readers::parts::ReadError;
use lesson_42_readers::{Redis, Store, WorkerPool, ways};
use own_redis::Server;

const ENTRIES: [(&str, &str); 3] = [("a", "1"), ("b", "2"), ("c", "3")];
const KEYS: [&str; 6] = ["c", "x", "a", "c", "y", "b"];

/// A server of our own with a few keys in it, if there is a `redis-server`.
fn redis() -> Option<(Server, Redis)> {
    let server = Server::start("lesson 42 on a real Redis")?;
    let redis = Redis::connect(&server.url(), "test:").expect("our own server answers");
    redis.store(&ENTRIES).expect("our own server stores");
    Some((server, redis))
}

fn values(values: &[Option<&str>]) -> Vec<Option<String>> {
    let owned = values.iter().map(|value| value.map(str::to_owned));
    owned.collect()
}

fn expected() -> Vec<Option<String>> {
    values(&[Some("3"), None, Some("1"), Some("3"), None, Some("2")])
}

#[test]
fn order_and_misses_are_kept_in_each_of_the_ways() {
    let Some((_server, redis)) = redis() else {
        return;
    };
    let store: Arc<dyn Store> = Arc::new(redis);
    let pool = WorkerPool::new(3, 10);
    assert_eq!(ways::as_one_command(&*store, &KEYS), Ok(expected()));
    assert_eq!(ways::in_turn(&*store, &KEYS), Ok(expected()));
    assert_eq!(ways::on_threads(&*store, &KEYS), Ok(expected()));
    assert_eq!(ways::on_the_pool(&pool, &store, &KEYS), Ok(expected()));
    assert_eq!(ways::as_one_command(&*store, &[]), Ok(vec![]));
}

/// `MGET` and a pipeline of `GET`s give the same values. They differ where a key holds no text: to `MGET` that is a miss, a `GET`
/// is refused, and the replies behind it still come.
#[test]
fn one_command_and_one_pipeline() {
    let Some((server, store)) = redis() else {
        return;
    };
    let client = redis::Client::open(server.url()).expect("it is a URL");
    let mut connection = client.get_connection().expect("our own server answers");
    let mut pipe = redis::pipe();
    for key in KEYS {
        pipe.cmd("GET").arg(format!("test:{key}"));
    }
    let piped: Vec<Option<String>> = pipe.query(&mut connection).expect("it answers");
    assert_eq!(Ok(piped), store.read_all(&KEYS));

    let mut push = redis::cmd("LPUSH");
    let push = push.arg("test:list").arg("an item");
    push.exec(&mut connection).expect("it stores");
    assert_eq!(
        store.read_all(&["a", "list", "b"]),
        Ok(values(&[Some("1"), None, Some("2")]))
    );
    let mut get = redis::cmd("GET");
    let refused = get
        .arg("test:list")
        .query::<Option<String>>(&mut connection);
    assert!(refused.is_err(), "GET of a list: {refused:?}");
}

#[test]
fn six_readers_at_a_time_get_their_own_values() {
    let Some((_server, redis)) = redis() else {
        return;
    };
    std::thread::scope(|scope| {
        for (key, value) in ENTRIES.iter().cycle().take(6) {
            let redis = &redis;
            scope.spawn(move || {
                for _ in 0..100 {
                    let answer = redis.read_all(&[key, "x", key]);
                    assert_eq!(answer, Ok(values(&[Some(value), None, Some(value)])));
                }
            });
        }
    });
}

/// A server that is gone is an error, within the timeout, in each of the ways; and nothing is wrong any more when it is back.
#[test]
fn a_server_that_was_killed_is_an_error_until_it_is_back() {
    let Some((mut server, redis)) = redis() else {
        return;
    };
    let store: Arc<dyn Store> = Arc::new(redis);
    let pool = WorkerPool::new(3, 10);
    // So that there are connections which will turn out to be dead.
    assert_eq!(ways::on_threads(&*store, &KEYS), Ok(expected()));
    server.kill();
    let start = Instant::now();
    let lost = |answer| matches!(answer, Err(ReadError::Lost(_)));
    assert!(lost(ways::as_one_command(&*store, &KEYS)));
    assert!(lost(ways::in_turn(&*store, &KEYS)));
    assert!(lost(ways::on_threads(&*store, &KEYS)));
    assert!(lost(ways::on_the_pool(&pool, &store, &KEYS)));
    let took = start.elapsed();
    assert!(took < Duration::from_secs(10), "it took {took:?}");

    server.restart();
    // Each of the dead connections that are still idle costs one error, and is gone.
    for _ in KEYS {
        _ = store.read_all(&["a"]);
    }
    assert_eq!(store.read_all(&["a"]), Ok(vec![None]), "it is empty");
}

/// A server that is there and does not answer in time is an error as well. Its late replies reach nobody.
#[test]
fn a_reply_that_comes_too_late_reaches_nobody() {
    let Some((server, store)) = redis() else {
        return;
    };
    let client = redis::Client::open(server.url()).expect("it is a URL");
    let mut connection = client.get_connection().expect("our own server answers");
    let mut pause = redis::cmd("CLIENT");
    let pause = pause.arg("PAUSE").arg(2_500);
    pause.exec(&mut connection).expect("it pauses");
    let answer = store.read_all(&["a", "b"]);
    assert!(matches!(answer, Err(ReadError::Lost(_))), "{answer:?}");
    // Waits for the end of the pause, on a connection that has no timeout.
    redis::cmd("PING")
        .exec(&mut connection)
        .expect("it is back");
    assert_eq!(store.read_all(&["c"]), Ok(values(&[Some("3")])));
}

#[test]
fn nobody_there_and_no_url_are_a_sentence() {
    let answer = Redis::connect("redis://127.0.0.1:1/", "test:").err();
    let expected = "no Redis answers at redis://127.0.0.1:1/";
    assert_eq!(answer.as_deref(), Some(expected));
    let answer = Redis::connect("127.0.0.1", "test:").err();
    let expected = "\"127.0.0.1\" is not the URL of a Redis, as redis://127.0.0.1:6379/";
    assert_eq!(answer.as_deref(), Some(expected));
}
