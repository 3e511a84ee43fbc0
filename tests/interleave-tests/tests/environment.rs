//! `INTERLEAVE_MOST`: what has not failed by then fails for that, and what fails by then is told in full.

use interleave::sync::Mutex;
use interleave::sync::atomic::{AtomicUsize, Ordering};
use interleave::{Builder, thread};
use std::process::Command;
use std::sync::Arc;

/// A model of thousands of interleavings, none of which fails.
fn three_threads_count() {
    let count = Arc::new(Mutex::new(0));
    let threads = [(); 3].map(|()| {
        let count = Arc::clone(&count);
        thread::spawn(move || (0..2).for_each(|_| *count.lock().unwrap() += 1))
    });
    threads
        .into_iter()
        .for_each(|thread| thread.join().unwrap());
    assert_eq!(*count.lock().unwrap(), 6);
}

/// A model that fails in one of its first interleavings.
fn two_threads_lose_a_count() {
    let count = Arc::new(AtomicUsize::new(0));
    let threads = [(); 2].map(|()| {
        let count = Arc::clone(&count);
        thread::spawn(move || {
            count.store(count.load(Ordering::SeqCst) + 1, Ordering::SeqCst);
        })
    });
    threads
        .into_iter()
        .for_each(|thread| thread.join().unwrap());
    assert_eq!(count.load(Ordering::SeqCst), 2);
}

/// Set in the process in which the tests below do what they say; elsewhere they do nothing.
const CHILD: &str = "INTERLEAVE_TEST_OF_MOST";

#[test]
fn what_has_not_failed_in_so_many_interleavings_fails_for_that() {
    let told = in_a_child("child::is_right", "100");
    assert!(told.contains("1 passed"), "{told}");
}

#[test]
fn what_fails_in_so_many_is_told_as_ever() {
    let told = in_a_child("child::is_wrong", "100");
    assert!(told.contains("1 passed"), "{told}");
}

/// What a test prints in a process of its own, in which no model may try more than so many interleavings.
fn in_a_child(test: &str, most: &str) -> String {
    let this = std::env::current_exe().unwrap();
    let mut command = Command::new(this);
    command.args([test, "--exact", "--test-threads=1"]);
    let output = command
        .env(CHILD, "yes")
        .env("INTERLEAVE_MOST", most)
        .output();
    String::from_utf8(output.unwrap().stdout).unwrap()
}

mod child {
    use super::*;

    #[test]
    fn is_right() {
        if std::env::var_os(CHILD).is_none() {
            return;
        }
        let failure = Builder::new().try_check(three_threads_count).unwrap_err();
        let told = failure.to_string();
        assert!(
            told.contains("more interleavings than are allowed"),
            "{told}"
        );
    }

    #[test]
    fn is_wrong() {
        if std::env::var_os(CHILD).is_none() {
            return;
        }
        let failure = Builder::new()
            .try_check(two_threads_lose_a_count)
            .unwrap_err();
        assert_eq!(failure.kind(), "panic");
        assert_eq!(failure.preemptions(), Some(1));
    }
}
