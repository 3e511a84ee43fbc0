//! What a strategy is given: messages to send, and a way to send them.

use crate::gateway::TAKEN;
use crate::message::Message;
use crate::options::Options;
use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

/// Messages to send, where to, and what has become of them so far.
pub struct Work {
    /// How many messages there are.
    pub count: u64,
    /// How many messages a strategy with a bound sends at once.
    pub workers: usize,
    payload: u64,
    gateway: SocketAddr,
    sent: AtomicU64,
    failed: AtomicU64,
}

impl Work {
    /// The work that these options ask for, with the gateway at this port.
    pub fn new(options: &Options, port: u16) -> Self {
        Work {
            count: options.messages,
            workers: options.workers as usize,
            payload: options.payload * 1024,
            gateway: (Ipv4Addr::LOCALHOST, port).into(),
            sent: AtomicU64::new(0),
            failed: AtomicU64::new(0),
        }
    }

    /// The messages, each of which is made when it is asked for.
    pub fn messages(&self) -> impl Iterator<Item = Message> + use<> {
        let payload = self.payload;
        (1..=self.count).map(move |number| Message::new(number, payload))
    }

    /// A connection to the gateway, which is made with the first message.
    pub fn connection(&self) -> Connection<'_> {
        Connection {
            work: self,
            stream: None,
        }
    }

    /// Sends a message over a connection of its own, as a task of tokio's.
    pub async fn send_in_a_task(&self, message: Message) {
        let outcome = async {
            let mut stream = tokio::net::TcpStream::connect(self.gateway).await?;
            stream.set_nodelay(true)?;
            stream.write_all(&message.bytes).await?;
            stream.read_u8().await
        };
        self.note(outcome.await);
    }

    /// Notes what became of a message: the gateway's answer to it, if there is one.
    fn note(&self, answer: io::Result<u8>) {
        match answer {
            Ok(TAKEN) => _ = self.sent.fetch_add(1, Relaxed),
            _ => self.failed(1),
        }
    }

    /// Notes that so many messages could not be sent.
    pub fn failed(&self, count: u64) {
        self.failed.fetch_add(count, Relaxed);
    }

    /// How many messages are sent and how many failed, so far.
    pub fn outcome(&self) -> (u64, u64) {
        (self.sent.load(Relaxed), self.failed.load(Relaxed))
    }
}

/// A connection to the gateway, for one message after the other.
pub struct Connection<'a> {
    work: &'a Work,
    stream: Option<TcpStream>,
}

impl Connection<'_> {
    /// Sends a message, waits for the answer, and notes it.
    pub fn send(&mut self, message: Message) {
        let answer = self.try_send(&message);
        if answer.is_err() {
            self.stream = None; // the next message may have more luck with a new one
        }
        self.work.note(answer);
    }

    fn try_send(&mut self, message: &Message) -> io::Result<u8> {
        let stream = match &mut self.stream {
            Some(stream) => stream,
            none => {
                let stream = TcpStream::connect(self.work.gateway)?;
                stream.set_nodelay(true)?;
                none.insert(stream)
            }
        };
        stream.write_all(&message.bytes)?;
        let mut answer = [0];
        stream.read_exact(&mut answer)?;
        Ok(answer[0])
    }
}
