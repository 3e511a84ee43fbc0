//! The program as it is run, `cargo run -p lesson-41 -- --serve 127.0.0.1:0`: asked over TCP, and told to stop.

use std::collections::HashMap;
use std::env;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::{Arc, OnceLock, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use own_redis::Server;

const LIMIT: Duration = Duration::from_secs(30);

/// The demo's program. Cargo tells a test only where its own package's programs are, so it is asked; and with all packages and a test among
/// what it is to build, it takes the crates that the course's own tests were built from.
fn program() -> &'static Path {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| {
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent();
        let built = Command::new(env!("CARGO"))
            .args([
                "build",
                "--workspace",
                "--bin",
                "lesson-41",
                "--test",
                "demos",
            ])
            .args(["--message-format", "json", "--quiet"])
            .env(
                "CARGO_TARGET_DIR",
                target.expect("a folder of the target folder"),
            )
            .stderr(Stdio::inherit())
            .output()
            .expect("cargo runs");
        assert!(built.status.success(), "the demo must build");
        let messages = String::from_utf8(built.stdout).expect("JSON is text");
        let executable = |line: &str| {
            let message: serde_json::Value = serde_json::from_str(line).ok()?;
            let is_wanted = message["target"]["name"] == "lesson-41";
            let executable = message["executable"].as_str()?;
            is_wanted.then(|| PathBuf::from(executable))
        };
        let found = messages.lines().find_map(executable);
        found.expect("cargo says what it has built")
    })
}

/// A running server. Dropped, it is killed.
struct Serving {
    child: Child,
    stdout: BufReader<ChildStdout>,
    address: String,
}

impl Serving {
    fn start(options: &[&str]) -> Self {
        let mut child = Command::new(program())
            .args(["--serve", "127.0.0.1:0"])
            .args(options)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program can be started");
        let mut stdout = BufReader::new(child.stdout.take().expect("it is piped"));
        let mut line = String::new();
        stdout.read_line(&mut line).expect("it says something");
        let address = line.trim().strip_prefix("listening on http://");
        let address = address
            .unwrap_or_else(|| panic!("it said {line:?}"))
            .to_owned();
        Serving {
            child,
            stdout,
            address,
        }
    }

    fn get(&self, path: &str) -> Answer {
        ask(&self.address, "GET", path).expect("the server answers")
    }

    /// Asks for a passenger's food until it comes from the cache.
    fn until_hit(&self, id: &str) -> Answer {
        let begun = Instant::now();
        loop {
            let answer = self.get(&format!("/passengers/{id}/food"));
            assert_eq!(answer.status, 200, "{answer:?}");
            if answer.headers["x-cache"] == "hit" {
                return answer;
            }
            let from = &*answer.headers["x-cache"];
            assert!(["miss", "bypass"].contains(&from), "{answer:?}");
            assert!(begun.elapsed() < LIMIT, "it is never stored");
        }
    }

    /// Tells the program to stop, as Ctrl-C does or the system, and waits: what it said after that. It must have ended well.
    #[cfg(unix)]
    fn stop(mut self, signal: &str) -> String {
        let id = self.child.id().to_string();
        let told = Command::new("kill").args([signal, &id]).status();
        assert!(told.expect("there is `kill`").success());
        let mut said = String::new();
        self.stdout
            .read_to_string(&mut said)
            .expect("it says something");
        let status = self.child.wait().expect("it ends");
        assert_eq!(status.code(), Some(0), "after: {said}");
        said
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        _ = self.child.kill();
        _ = self.child.wait();
    }
}

#[derive(Debug)]
struct Answer {
    status: u16,
    headers: HashMap<String, String>,
    body: String,
}

fn ask(address: &str, method: &str, path: &str) -> Option<Answer> {
    let mut stream = TcpStream::connect(address).ok()?;
    stream.set_read_timeout(Some(LIMIT)).ok()?;
    let request =
        format!("{method} {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).ok()?;
    let mut text = String::new();
    stream.read_to_string(&mut text).ok()?;
    let (head, body) = text.split_once("\r\n\r\n")?;
    let (first, headers) = head.split_once("\r\n")?;
    let headers = headers.lines().filter_map(|line| line.split_once(": "));
    Some(Answer {
        status: first.split(' ').nth(1)?.parse().ok()?,
        headers: headers
            .map(|(name, value)| (name.to_lowercase(), value.to_owned()))
            .collect(),
        body: body.to_owned(),
    })
}

#[test]
fn it_answers() {
    let server = Serving::start(&["--latency", "0"]);
    let food = "/passengers/1234/food";
    let first = server.get(food);
    assert_eq!((first.status, &*first.headers["x-cache"]), (200, "miss"));
    assert_eq!(first.headers["content-type"], "application/json");
    assert_eq!(first.body, r#"["3423","3242","4564","3423"]"#);
    assert_eq!(server.until_hit("1234").body, first.body);
    let other = server.until_hit("4567");
    assert_eq!(other.body, r#"["0808","3657","4957","0089"]"#);

    assert_eq!(server.get("/passengers/9999/food").status, 404);
    assert_eq!(
        server.get("/passengers/01234/food").status,
        404,
        "an ID is text"
    );
    assert_eq!(server.get("/passengers/123456789012/food").status, 404);
    for id in [
        "",
        "1234567890123",
        "abc",
        "12a",
        "-1",
        "%20",
        "1%2F2",
        "%00",
        "%ff",
        "١٢",
    ] {
        let answer = server.get(&format!("/passengers/{id}/food"));
        assert_eq!(answer.status, 400, "{id}: {answer:?}");
        assert!(!answer.body.is_empty(), "it says why");
    }
    for path in ["/", "/passengers", "/passengers/1234/food/5"] {
        assert_eq!(server.get(path).status, 404, "{path}");
    }
    let post = ask(&server.address, "POST", food).expect("the server answers");
    assert_eq!(post.status, 405);
}

#[cfg(unix)]
#[test]
fn told_to_stop_it_drains_and_prints_its_numbers() {
    for signal in ["-INT", "-TERM"] {
        let server = Serving::start(&["--latency", "0"]);
        server.until_hit("1234");
        server.get("/passengers/9999/food");
        // A connection that stays open, with nothing asked, holds nobody up.
        let _idle = TcpStream::connect(&server.address).expect("it accepts");
        let address = server.address.clone();
        let said = server.stop(signal);
        assert!(said.starts_with("stopped\nrequests: "), "{said}");
        assert!(said.contains(" = 1 hits + "), "{said}");
        assert!(
            said.contains(" + 1 unknown + 0 busy + 0 failed + 0 over"),
            "{said}"
        );
        assert!(said.contains("populations: 1 stored, "), "{said}");
        assert!(
            TcpStream::connect(address).is_err(),
            "nobody listens any more"
        );
    }
}

#[cfg(unix)]
#[test]
fn too_many_at_once_are_told_to_come_again_and_all_others_are_answered() {
    let server = Serving::start(&["--latency", "50"]);
    let address: Arc<str> = server.address.as_str().into();
    let (tell, refused) = mpsc::channel();
    let clients: Vec<_> = (0..200)
        .map(|number| {
            let (address, tell) = (Arc::clone(&address), tell.clone());
            thread::spawn(move || {
                let path = format!("/passengers/{}/food", 100_000 + number);
                let answer = ask(&address, "GET", &path)?;
                if answer.status == 503 {
                    assert_eq!(answer.headers["retry-after"], "1");
                    _ = tell.send(());
                }
                Some(answer.status)
            })
        })
        .collect();
    drop(tell);
    refused.recv().expect("200 at once are too many");
    // In the middle of it.
    let said = server.stop("-INT");
    let answers: Vec<_> = clients
        .into_iter()
        .filter_map(|client| client.join().expect("a client does not panic"))
        .collect();
    let answered = answers.iter().filter(|status| **status == 200).count();
    assert!(
        answers.iter().all(|status| [200, 503].contains(status)),
        "{answers:?}"
    );
    assert!(answered > 0);
    assert!(
        said.contains(&format!(" + {answered} misses + ")),
        "answered: {answered}; {said}"
    );
}

#[test]
fn without_its_redis_it_starts_and_takes_it_when_it_comes() {
    let Some(mut redis) = Server::start("a server whose Redis comes later") else {
        return;
    };
    redis.kill();
    let mut server = Serving::start(&["--latency", "0", "--redis", &redis.url()]);
    for _ in 0..3 {
        let answer = server.get("/passengers/4567/food");
        assert_eq!(
            (answer.status, &*answer.headers["x-cache"]),
            (200, "bypass")
        );
        assert_eq!(answer.body, r#"["0808","3657","4957","0089"]"#);
    }
    redis.restart();
    server.until_hit("4567");
    redis.kill();
    let answer = server.get("/passengers/4567/food");
    assert_eq!(
        (answer.status, &*answer.headers["x-cache"]),
        (200, "bypass")
    );
    let mut warning = String::new();
    let stderr = server.child.stderr.take().expect("it is piped");
    BufReader::new(stderr)
        .read_line(&mut warning)
        .expect("it warns");
    let port = redis.port();
    assert_eq!(
        warning,
        format!("warning: no Redis at 127.0.0.1:{port} yet: connection refused\n")
    );
}

#[test]
fn an_address_that_is_taken_is_refused_in_a_sentence() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let output = Command::new(program())
        .args(["--serve", &address])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.starts_with(&format!("error: {address}: ")), "{said}");
    assert_eq!(said.lines().count(), 1, "{said}");
}
