//! `--serve`: the service behind HTTP, until it is told to stop.

use crate::options::{Options, refuse};
use lesson_41_service::parts::{Cache, Database};
use lesson_41_service::{MokaCache, Service, Settings, server};
use std::io::{Write, stdout};
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;

/// Serves at an address. One that can't be had ends the program with a sentence.
///
/// A Redis that is not there does not: the service has to live without its cache for a while in any
/// case, and takes it as soon as it comes.
pub fn run(options: &Options, address: SocketAddr) {
    let listener = TcpListener::bind(address);
    let listener = listener.unwrap_or_else(|error| refuse(&format!("{address}: {error}")));
    let cache: Arc<dyn Cache> = match options.redis() {
        Some(redis) => {
            if let Err(error) = redis.ping() {
                eprintln!("warning: no Redis at {} yet: {error}", redis.address());
            }
            Arc::new(redis)
        }
        None => Arc::new(MokaCache::new()),
    };
    let database: Arc<dyn Database> = options.database();
    let settings = Settings {
        workers: options.workers,
        capacity: options.capacity,
        ..Settings::default()
    };
    let service = Service::new(cache, database, settings);
    let service = service.unwrap_or_else(|error| refuse(&format!("no pool: {error}")));
    let service = Arc::new(service);
    let ready = |address: SocketAddr| say(&format!("listening on http://{address}"));
    let served = server::serve(listener, &service, ready);
    say(&format!("stopped\n{}", service.numbers()));
    drop(service); // and with it the folder of the database
    if let Err(error) = served {
        refuse(&format!("the server ended: {error}"));
    }
}

/// Prints at once, and lives on if nobody reads it any more.
fn say(text: &str) {
    let mut out = stdout().lock();
    _ = writeln!(out, "{text}").and_then(|()| out.flush());
}
