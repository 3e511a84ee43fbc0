//! Whether a look at the condition is found where it stands.

use super::{Look, of_code};

/// When a waiter looks, of code whose last `.lock()` and last `.wait` are meant.
#[track_caller]
fn look(code: &str) -> Look {
    let after = |call: &str| code.rfind(call).map(|at| at + 1);
    let chars: Vec<char> = code.chars().collect();
    of_code(&chars, after(".lock()"), after(".wait").expect("a wait"))
}

#[test]
fn under_the_lock() {
    for code in [
        "let g = m.lock().unwrap(); drop(cv.wait_while(g, |n| *n > 0));",
        "drop(cv.wait_while(m.lock().unwrap(), |n| *n > 0));",
        "drop(cv.wait_timeout_while(lock(&m), time, |n| *n > 0));",
        "let mut g = m.lock().unwrap(); while *g > 0 { g = cv.wait(g).unwrap(); }",
        "let mut g = self.m.lock().unwrap();\nif !g.closed {\n    g = cv.wait(g).unwrap();",
        "let mut q = m.lock().unwrap(); loop { if let Some(v) = q.pop() { return v; } q = cv.wait(q)",
        "let g = m.lock()?; match g.len() { 0 => drop(cv.wait(g)), _ => {} }",
    ] {
        assert_eq!(look(code), Look::Under, "{code}");
    }
}

#[test]
fn before_the_lock() {
    for code in [
        "if left > 0 { let g = m.lock().unwrap(); drop(cv.wait(g).unwrap()); }",
        "while !ready() { drop(cv.wait(m.lock().unwrap()).unwrap()); }",
        "let g = m.lock().unwrap_or_else(|e| e.into_inner()); let g = cv.wait_timeout(g, time);",
    ] {
        assert_eq!(look(code), Look::Before, "{code}");
    }
}

#[test]
fn nobody_can_tell() {
    for code in [
        // What it looks at may be older than the lock, or no part of it.
        "let g = m.lock().unwrap(); if left > 0 { drop(cv.wait(g)); }",
        "let mut g = m.lock().unwrap(); while busy.load(SeqCst) { g = cv.wait(g).unwrap(); }",
        "let mut g = m.lock().unwrap(); loop { g = cv.wait(g).unwrap(); }",
        "let g = m.lock().unwrap(); (left > 0).then(|| cv.wait(g));",
        "let Ok(g) = m.lock() else { return }; drop(cv.wait(g));",
        // The lock is taken elsewhere.
        "let g = lock(&m); while *g > 0 { g = cv.wait(g).unwrap(); }",
        "fn lock(&self) { self.m.lock().unwrap() } fn f(&self) { if *g > 0 { cv.wait(g) } }",
        "g = cv.wait(g).unwrap(); let h = m.lock();",
    ] {
        assert_eq!(look(code), Look::Unknown, "{code}");
    }
}
