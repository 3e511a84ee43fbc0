//! The story as JSON, for a player in a web page.
//!
#![doc = include_str!("format.md")]

use super::told::Told;
use super::{endings, headline, library, names, quotes, words};
use crate::tape::{Failed, Object, ObjectKind, State};
use serde_json::{Value, json};

/// The story of a failed model as JSON.
pub(crate) fn json(failed: &Failed) -> Value {
    let told = &Told::of(failed);
    let quotations = quotes::quotes(told);
    let tape = &failed.tape;
    let steps: Vec<Value> = tape
        .steps
        .iter()
        .map(|step| {
            let said = words::words(step, told);
            let line = quotes::line_of(step);
            let is_quoted = |quote: &quotes::Quote| {
                line.as_ref()
                    .is_some_and(|(file, line)| quote.file == *file && quote.line == *line)
            };
            json!({
                "lane": step.lane,
                "words": said.head,
                "result": said.result,
                "sleeps": said.sleeps,
                "stale": said.stale,
                "object": step.object,
                "file": line.as_ref().map(|(file, _)| file),
                "line": line.as_ref().map(|(_, line)| line),
                "quotation": quotations.iter().position(is_quoted),
            })
        })
        .collect();
    let lanes: Vec<Value> = tape
        .threads
        .iter()
        .enumerate()
        .map(|(lane, thread)| json!({"name": told.names.thread(lane), "end": end(&thread.state)}))
        .collect();
    let objects: Vec<Value> = tape
        .objects
        .iter()
        .enumerate()
        .map(|(id, made)| object(told.names.object(id), made))
        .collect();
    let quotations: Vec<Value> = quotations.iter()
        .map(|quote| json!({"file": quote.file, "line": quote.line, "text": quote.text, "stopped": quote.stopped}))
        .collect();
    json!({
        "version": 1,
        "verdict": headline::verdict(&failed.why),
        "headline": headline::headline(told),
        "sentences": endings::sentences(told),
        "preemptions": failed.preemptions,
        "interleaving": failed.interleaving,
        "lanes": lanes,
        "objects": objects,
        "steps": steps,
        "quotations": quotations,
    })
}

/// The word for where a thread stands.
fn end(state: &State) -> &'static str {
    match state {
        State::Running => "running",
        State::Sleeping(_) => "sleeping",
        State::Ended => "ended",
        State::Panicked(_) => "panicked",
    }
}

/// An object.
fn object(name: String, object: &Object) -> Value {
    let made = library::shown(object.made);
    let mut value = json!({
        "name": name,
        "kind": names::word(object.kind),
        "file": made.as_ref().map(|(file, _)| file),
        "line": made.as_ref().map(|(_, line)| line),
    });
    if let ObjectKind::Channel {
        capacity: Some(capacity),
    } = object.kind
    {
        value["capacity"] = json!(capacity);
    }
    value
}
