//! The gateway: a server on this machine's loopback, in a process of its own. It takes its time for
//! each message, and any number of them at once.
//!
//! It runs on tokio, on one thread: a connection that waits is a task, and costs it little.

use crate::message::{HEAD, REFUSED};
use std::io::{self, Read, Write};
use std::net::Ipv4Addr;
use std::process;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::thread;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt, copy, sink};
use tokio::net::{TcpListener, TcpSocket, TcpStream};

/// The answer to a message that was taken.
pub const TAKEN: u8 = b'+';
/// The answer to a message that was not.
pub const NOT_TAKEN: u8 = b'-';

/// Messages that were taken.
static COUNT: AtomicU64 = AtomicU64::new(0);

/// Prints the port that it listens on, and serves until its stdin is closed; then it prints how many
/// messages it took.
pub fn serve(latency: Duration) -> io::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let socket = TcpSocket::new_v4()?;
        socket.bind((Ipv4Addr::LOCALHOST, 0).into())?;
        let listener = socket.listen(4096)?; // so many may stand in line to be accepted
        println!("{}", listener.local_addr()?.port());
        thread::spawn(end_with_stdin);
        accept(listener, latency).await
    })
}

/// Whoever started this process holds the other end of its stdin. It is closed when that one ends,
/// too, however it ends: so no gateway is left behind.
fn end_with_stdin() {
    _ = io::stdin().read_to_end(&mut Vec::new());
    _ = writeln!(io::stdout(), "{}", COUNT.load(Relaxed));
    process::exit(0);
}

async fn accept(listener: TcpListener, latency: Duration) -> io::Result<()> {
    loop {
        match listener.accept().await {
            Ok((stream, _)) => _ = tokio::spawn(answer(stream, latency)),
            // Too many open files, most likely. Those who wait are accepted when others have gone.
            Err(_) => tokio::time::sleep(Duration::from_millis(5)).await,
        }
    }
}

/// Answers the messages of one connection, one after the other, until it is closed.
async fn answer(mut stream: TcpStream, latency: Duration) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut head = [0; HEAD];
    loop {
        stream.read_exact(&mut head).await?;
        let (number, length) = head.split_at(HEAD / 2);
        let [number, length] = [number, length].map(|bytes| {
            let bytes = bytes.try_into().expect("half a head is 8 bytes long");
            u64::from_le_bytes(bytes)
        });
        copy(&mut (&mut stream).take(length), &mut sink()).await?;
        tokio::time::sleep(latency).await;
        if number.is_multiple_of(REFUSED) {
            stream.write_all(&[NOT_TAKEN]).await?;
        } else {
            COUNT.fetch_add(1, Relaxed);
            stream.write_all(&[TAKEN]).await?;
        }
    }
}
