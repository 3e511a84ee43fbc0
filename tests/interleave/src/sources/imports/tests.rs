//! What may be named, and what may not.

use super::*;

/// What a source names past the checker.
fn named(source: &str) -> Option<(u32, String)> {
    named_directly(source)
}

/// Expects a source to be refused for this path at this line.
#[track_caller]
fn refused(source: &str, line: u32, path: &str) {
    assert_eq!(named(source), Some((line, path.to_owned())), "{source}");
}

/// Expects a source to be let through.
#[track_caller]
fn allowed(source: &str) {
    assert_eq!(named(source), None, "{source}");
}

#[test]
fn modules_of_std_are_refused() {
    refused("use std::sync::Mutex;", 1, "std::sync::Mutex");
    refused("use std::sync;", 1, "std::sync");
    refused("use std::sync::{self, Arc};", 1, "std::sync");
    refused("use std::sync::*;", 1, "std::sync::*");
    refused("use std::thread;", 1, "std::thread");
    refused("use std::time::Instant;", 1, "std::time::Instant");
    refused(
        "use core::sync::atomic::AtomicUsize;",
        1,
        "core::sync::atomic::AtomicUsize",
    );
    refused(
        "use std::sync::mpsc::{SendError, Sender};",
        1,
        "std::sync::mpsc::Sender",
    );
    refused(
        "use std::sync::atomic::{AtomicUsize, Ordering};",
        1,
        "std::sync::atomic::AtomicUsize",
    );
}

#[test]
fn other_modules_of_std_are_not() {
    allowed("use std::collections::VecDeque;\nuse std::{fmt, mem};");
    allowed("use std::panic::{AssertUnwindSafe, catch_unwind};");
    allowed("fn f() { std::mem::take(&mut x); std::println!(); }");
}

#[test]
fn paths_within_code_count() {
    refused(
        "fn f() {\n    let m = std::sync::Mutex::new(0);\n}",
        2,
        "std::sync::Mutex::new",
    );
    refused(
        "fn f() { std::thread::spawn(|| 1); }",
        1,
        "std::thread::spawn",
    );
    refused(
        "fn f(m: &std::sync::Mutex<usize>) {}",
        1,
        "std::sync::Mutex",
    );
    refused("type A = Vec<std::sync::Mutex<()>>;", 1, "std::sync::Mutex");
    refused(
        "fn f() -> std::sync::MutexGuard<'static, u8> {}",
        1,
        "std::sync::MutexGuard",
    );
}

#[test]
fn however_it_is_written() {
    refused("use std :: sync\n:: Mutex;", 2, "std::sync::Mutex");
    refused("use ::std::sync::Mutex;", 1, "std::sync::Mutex");
    refused(
        "fn f() { ::std::thread::yield_now() }",
        1,
        "std::thread::yield_now",
    );
    refused("use r#std::sync::Mutex;", 1, "std::sync::Mutex");
    refused(
        "use std::{\n    collections::HashMap,\n    sync::{\n        Arc,\n        Mutex,\n    },\n};",
        5,
        "std::sync::Mutex",
    );
    refused(
        "use std::{fmt, sync::{Arc, atomic::{Ordering, AtomicBool as Flag}}};",
        1,
        "std::sync::atomic::AtomicBool",
    );
    refused("use /* really */ std::/* yes */thread;", 1, "std::thread");
    refused("pub(crate) use std::thread;", 1, "std::thread");
    refused("use {std::sync::Mutex, std::fmt};", 1, "std::sync::Mutex");
}

#[test]
fn std_under_another_name_is_refused() {
    refused("use std as s;", 1, "std");
    refused("use std::{self as s};", 1, "std");
    refused("extern crate std as s;", 1, "std");
    refused("use std::*;", 1, "std::*");
    refused("use std::{sync as s};", 1, "std::sync");
}

#[test]
fn a_variable_may_be_called_std() {
    allowed("fn f(std: f64) -> f64 { let x = std as f32; self.std + std }");
    allowed("use super::math::std;\nuse self::std::sync::X;");
}

#[test]
fn what_is_the_same_in_both_worlds_is_allowed() {
    allowed("use std::sync::Arc;");
    allowed("use std::{sync::{Arc, Weak}, time::Duration};");
    allowed("use std::sync::{Arc, LockResult, PoisonError, TryLockError, TryLockResult};");
    allowed("use std::sync::atomic::Ordering::{self, Relaxed};");
    allowed("fn f() { x.load(std::sync::atomic::Ordering::SeqCst) }");
    allowed(
        "use std::sync::mpsc::{RecvError, RecvTimeoutError, SendError, TryRecvError, TrySendError};",
    );
    allowed("fn f() -> std::thread::Result<()> { std::time::Duration::from_millis(1); Ok(()) }");
    allowed("use std::time::Duration as D;");
    allowed("use crossbeam_channel::{RecvError, SendError};");
    allowed("use crossbeam_deque::Steal;");
    allowed("fn f() { crossbeam::deque::Steal::Success(1); }");
}

#[test]
fn other_crates_are_refused() {
    refused(
        "use crossbeam::channel::bounded;",
        1,
        "crossbeam::channel::bounded",
    );
    refused(
        "use crossbeam_channel::{SendError, bounded};",
        1,
        "crossbeam_channel::bounded",
    );
    refused(
        "use crossbeam_utils::sync::WaitGroup;",
        1,
        "crossbeam_utils::sync::WaitGroup",
    );
    refused("use tokio::sync::Semaphore;", 1, "tokio::sync::Semaphore");
    refused(
        "fn f() { tokio_util::sync::CancellationToken::new() }",
        1,
        "tokio_util::sync::CancellationToken::new",
    );
    refused("use parking_lot::Mutex;", 1, "parking_lot::Mutex");
    refused(
        "use crossbeam_deque::{Steal, Worker};",
        1,
        "crossbeam_deque::Worker",
    );
    refused("use crate::deque::Worker;", 1, "crate::deque::Worker");
    refused("use crossbeam as c;", 1, "crossbeam");
    refused("extern crate parking_lot;", 1, "parking_lot");
    allowed("use super::tokio_like;\nfn f(tokio: u8) -> u8 { tokio }");
}

#[test]
fn the_root_of_the_lesson_is_the_real_world() {
    refused("use crate::sync::Mutex;", 1, "crate::sync::Mutex");
    refused(
        "use crate::exercises::semaphore::Semaphore;",
        1,
        "crate::exercises::semaphore::Semaphore",
    );
    allowed("use super::sync::Mutex;\nuse super::semaphore::Semaphore;");
    allowed("use crate::steps::Job;\npub(crate) fn f() {}");
    allowed("use super::super::sync::Mutex;");
}

#[test]
fn comments_and_strings_name_nothing() {
    allowed(
        "// use std::sync::Mutex;\n/* use std::thread; /* std::time::Instant */ std::sync::Mutex */",
    );
    allowed("//! `std::sync::Mutex`\n/// as `std::thread::spawn`\nfn f() {}");
    allowed(
        r####"fn f() { g("std::sync::Mutex", r#"use "std::thread";"#, b"std::time::Instant") }"####,
    );
    refused(
        "fn f<'a>(c: char) { if c == '\"' {} }\nuse std::thread; // \"",
        2,
        "std::thread",
    );
    refused(
        "let a = 'x'; let b: &'static str = \"'\";\nuse std::thread;",
        2,
        "std::thread",
    );
}

#[test]
fn thread_locals_are_refused() {
    let count = "    static COUNT: Cell<u32> = const { Cell::new(0) };\n}";
    refused(&format!("thread_local! {{\n{count}"), 1, "thread_local!");
    refused(
        &format!("use std::cell::Cell;\nuse std::mem;\n\nthread_local!(\n{count})"),
        4,
        "thread_local!",
    );
    refused(
        &format!("\nstd::thread_local! {{\n{count}"),
        2,
        "thread_local!",
    );
    refused("use std::{mem, thread_local as local};", 1, "thread_local!");
    allowed("// thread_local! { }\nfn f() { g(\"thread_local! {}\"); let thread_local = 1; }");
}

#[test]
fn what_is_harmless_hides_nothing() {
    let harmless = "use std::mem;\nuse std::panic::{AssertUnwindSafe, catch_unwind};\nuse std::{fmt, collections::VecDeque};\n\
                    use super::sync::{Arc, Mutex};\nuse super::thread;\nuse std::sync::Arc as A;\n";
    allowed(harmless);
    for (line, path) in [
        ("use std::sync::Mutex;", "std::sync::Mutex"),
        ("use std::{mem, thread};", "std::thread"),
        (
            "fn f() { std::thread::yield_now() }",
            "std::thread::yield_now",
        ),
        ("thread_local! { static X: u8 = 0; }", "thread_local!"),
        (
            "fn f() { mem::take(&mut x); std::time::Instant::now(); }",
            "std::time::Instant::now",
        ),
    ] {
        refused(&format!("{harmless}{line}"), 7, path);
        refused(&format!("{line}\n{harmless}"), 1, path);
    }
}

#[test]
fn the_first_is_told() {
    refused(
        "use std::fmt;\n\nuse std::thread;\nuse std::sync::Mutex;",
        3,
        "std::thread",
    );
}

#[test]
fn a_file_is_found_and_read() {
    let this = Path::new(file!());
    assert_eq!(direct_import(this), None, "all of it is in strings");
    assert_eq!(direct_import(Path::new("no/such/file.rs")), None);
}
