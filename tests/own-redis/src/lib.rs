//! A `redis-server` of one's own: on a free port of loopback, in a folder of its own, gone with the process that started it.
//!
//! For tests and benches. Where the program is not on the PATH, [`Server::start`] gives nothing and says on stderr what is left out and how to
//! get it; with `REDIS_REQUIRED=1` in the environment, which `.ci/run` sets, it panics instead.

use std::io::{self, BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::{env, fmt};

use tempfile::TempDir;

/// How often a free port is looked for: between the look and the start another program may take it.
const ATTEMPTS: usize = 10;

/// Runs its arguments as a command until its own stdin is closed. Only the command holds on to stdout.
const KEEPER: &str =
    r#""$@" & server=$!; exec >/dev/null; read -r _; kill -9 $server 2>/dev/null; wait $server"#;

/// A running server, or one that was [killed](Self::kill) and can be started again. Dropped, it is killed and its folder removed.
pub struct Server {
    port: u16,
    program: PathBuf,
    folder: TempDir,
    /// A shell that kills the server when its stdin is closed, which happens when this process ends, in whatever way.
    keeper: Option<Child>,
}

impl Server {
    /// Starts a server and waits until it accepts connections. `None` if there is no `redis-server` on the PATH; then a line on stderr says that
    /// `what` was left out.
    ///
    /// # Panics
    /// If the program is there but does not start, or, with `REDIS_REQUIRED` set, if it is not there.
    #[must_use]
    pub fn start(what: &str) -> Option<Self> {
        let Some(program) = on_the_path("redis-server") else {
            let how = "no `redis-server` on the PATH (Debian: apt install redis-server; macOS: brew install redis)";
            assert!(env::var_os("REDIS_REQUIRED").is_none(), "{what}: {how}");
            // Not `eprintln!`, which a test that passes keeps to itself.
            _ = writeln!(io::stderr(), "left out: {what}: {how}");
            return None;
        };
        let folder = tempfile::tempdir().expect("a folder for the server");
        let mut server = Server {
            port: 0,
            program,
            folder,
            keeper: None,
        };
        for _ in 0..ATTEMPTS {
            server.port = free_port();
            if server.try_start() {
                return Some(server);
            }
        }
        panic!("redis-server did not start on any of {ATTEMPTS} free ports");
    }

    /// Where clients find it, as `redis://127.0.0.1:PORT/`.
    #[must_use]
    pub fn url(&self) -> String {
        format!("redis://127.0.0.1:{}/", self.port)
    }

    /// The port on loopback.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Ends the server as a crash would: at once, its data lost, its connections cut. Does nothing to one that was killed.
    pub fn kill(&mut self) {
        if let Some(mut keeper) = self.keeper.take() {
            drop(keeper.stdin.take());
            _ = keeper.wait();
        }
    }

    /// Starts a killed server again, on the same port and without data, and waits until it accepts connections.
    ///
    /// # Panics
    /// If it does not start: another program may have taken the port.
    pub fn restart(&mut self) {
        self.kill();
        assert!(self.try_start(), "no redis-server on port {}", self.port);
    }

    fn try_start(&mut self) -> bool {
        let mut keeper = Command::new("sh")
            .args(["-c", KEEPER, "sh"])
            .arg(&self.program)
            .args(["--port", &self.port.to_string(), "--bind", "127.0.0.1"])
            .args(["--save", "", "--appendonly", "no", "--daemonize", "no"])
            .arg("--dir")
            .arg(self.folder.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("redis-server can be started");
        let said = keeper.stdout.take().expect("its stdout is piped");
        self.keeper = Some(keeper);
        let mut lines = BufReader::new(said).lines().map_while(Result::ok);
        let is_ready = lines.any(|line| line.contains("Ready to accept connections"));
        if is_ready {
            // A pipe that nobody reads gets full, and the server would wait.
            thread::spawn(move || lines.for_each(drop));
        } else {
            self.kill();
        }
        is_ready
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.kill();
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Server")
            .field("port", &self.port)
            .field("is_running", &self.keeper.is_some())
            .finish_non_exhaustive()
    }
}

/// A port that nobody listened on a moment ago.
fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("loopback has a free port");
    listener.local_addr().expect("it is bound").port()
}

/// Where the program is.
fn on_the_path(program: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    let mut places = env::split_paths(&path).map(|folder| folder.join(program));
    places.find(|place| place.is_file())
}
