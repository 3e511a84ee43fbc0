//! The life of a request through three layers: a handler asks a service, which asks a database,
//! each on a thread of its own. The deadline is set once, at the top. No layer knows how many
//! others there are.
//!
//! The context travels in the request, as an argument: nothing carries it for you. Whoever waits
//! for an answer waits for the end of the context as well, so nobody sits on a question that
//! nobody asks any more.

use super::s5_deadline::{Context, ContextError};
use crate::options::Options;
use crossbeam::channel::{self, Receiver, Sender};
use std::thread;
use std::time::{Duration, Instant};

/// How many rows the database reads for an answer.
pub const ROWS: u32 = 10;

/// An answer: how many rows were read.
type Answer = Result<u32, ContextError>;

/// A question for the layer below: until when an answer is wanted, and where to.
struct Request {
    context: Context,
    reply: Sender<Answer>,
}

/// Asks the layer below, and waits for the answer or for the end of the context.
fn ask(below: &Sender<Request>, context: &Context) -> Answer {
    let (reply, answer) = channel::bounded(1); // room for an answer that nobody wants any more
    let request = Request {
        context: context.clone(),
        reply,
    };
    below.send(request).expect("the layer below is there");
    channel::select! {
        recv(answer) -> answer => answer.expect("the layer below answers"),
        recv(context.done()) -> _ => Err(context.wait()),
        recv(context.expired()) -> _ => Err(context.wait()),
    }
}

/// Layer 3: reads one row after the other, as long as somebody wants them.
fn database(requests: Receiver<Request>, row_time: Duration, log: &dyn Fn(String)) {
    for Request { context, reply } in requests {
        let mut read = 0;
        let answer = loop {
            if read == ROWS {
                break Ok(read);
            }
            channel::select! {
                recv(channel::after(row_time)) -> _ => read += 1, // the row is there
                recv(context.done()) -> _ => break Err(context.wait()),
                recv(context.expired()) -> _ => break Err(context.wait()),
            }
        };
        log(match answer {
            Ok(rows) => format!("database, has read all rows: {rows} of {ROWS}"),
            Err(_) => format!("database, at row: {} of {ROWS}", read + 1),
        });
        _ = reply.send(answer);
    }
}

/// Layer 2: hands the question on. It would give the database an hour, but has less itself.
fn service(requests: Receiver<Request>, below: Sender<Request>, log: &dyn Fn(String)) {
    for Request { context, reply } in requests {
        let answer = ask(&below, &context.with_timeout(Duration::from_secs(3_600)));
        log(match answer {
            Ok(rows) => format!("service, has its answer, rows: {rows}"),
            Err(_) => "service, waits for layer: 3 of 3".to_owned(),
        });
        _ = reply.send(answer);
    }
}

/// Runs a request with a deadline, and prints where each layer was at its end.
pub fn run(options: &Options) {
    let (deadline, row_time, start) = (options.deadline, options.row_time, Instant::now());
    let (row, all) = (row_time.as_millis(), (row_time * ROWS).as_millis());
    println!(
        "  rows: {ROWS} x {row} ms = {all} ms, deadline: {} ms",
        deadline.as_millis()
    );
    let log = |line: String| println!("  {line} ({} ms)", start.elapsed().as_millis());
    thread::scope(|scope| {
        let (to_database, at_database) = channel::unbounded();
        let (to_service, at_service) = channel::unbounded();
        scope.spawn(move || database(at_database, row_time, &log));
        scope.spawn(move || service(at_service, to_database, &log));
        // Layer 1, the handler: here the time is set, once.
        let answer = ask(&to_service, &Context::new().with_timeout(deadline));
        log(match answer {
            Ok(rows) => format!("handler, has its answer, rows: {rows}"),
            Err(_) => "handler, waits for layer: 2 of 3".to_owned(),
        });
        println!("  answer: {answer:?}");
    });
}
