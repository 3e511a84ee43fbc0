//! The server comes, speaks, is killed, comes again, and goes.

use std::io::{Read, Write};
use std::net::TcpStream;

use own_redis::Server;

/// What the server says to `PING`.
fn ping(port: u16) -> Option<String> {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).ok()?;
    stream.write_all(b"PING\r\n").ok()?;
    let mut answer = [0; 7];
    stream.read_exact(&mut answer).ok()?;
    Some(String::from_utf8_lossy(&answer).into_owned())
}

#[test]
fn it_is_there_until_it_is_dropped() {
    let Some(server) = Server::start("the life of a server") else {
        return;
    };
    let port = server.port();
    assert_eq!(server.url(), format!("redis://127.0.0.1:{port}/"));
    assert_eq!(ping(port).as_deref(), Some("+PONG\r\n"));
    drop(server);
    assert_eq!(ping(port), None, "it must be gone when it was dropped");
}

#[test]
fn killed_it_comes_again_on_the_same_port() {
    let Some(mut server) = Server::start("the return of a server") else {
        return;
    };
    let port = server.port();
    server.kill();
    assert_eq!(ping(port), None, "it must be gone when it was killed");
    server.restart();
    assert_eq!(ping(port).as_deref(), Some("+PONG\r\n"));
}

#[test]
fn two_are_two() {
    let (Some(one), Some(two)) = (Server::start("two servers"), Server::start("two servers"))
    else {
        return;
    };
    assert_ne!(one.port(), two.port());
}
