//! Exercise 1: many threads, one map.
//!
//! Edit `src/exercises/word_count.rs` and run `cargo test -p lesson-32` until this file passes.
//!
//! Ten documents lie on a server that takes 100 ms for each. Read one after another they take a
//! second, all at once a tenth of it. So each document gets a thread: it reads, splits the text into
//! words, and adds them to the counts. The counts are one map, and all threads change it.
//!
//! ```text
//!     read(doc 1) ──┐
//!     read(doc 2) ──┼── one map under one lock:  { "job": 2, "worker": 1, … }
//!     read(doc 3) ──┘
//! ```
//!
//! A `HashMap` that two threads change at once does not compile. Put it into a `Mutex`, and it does:
//! the map can then be reached through a guard only, and there is one guard at a time. What the
//! compiler cannot know is which of your steps belong *together*. These two lines are free of data
//! races, and they lose words:
//!
//! ```text
//! let before = counts.lock().unwrap().get(word).copied().unwrap_or(0);
//! counts.lock().unwrap().insert(word.to_owned(), before + 1);
//! ```
//!
//! Between them the map is unlocked. Another thread reads the same number there, both add one to it,
//! and both store the same sum: a *lost update*. What belongs together must happen under one guard. Not
//! more than that, though: a guard that lives while a document is *read* makes the threads take turns,
//! and all of them together are as slow as one.
//!
//! So ask two things of your answer. From which line to which line is the map locked? (A guard lives to
//! the end of its block, or to a `drop`; one that has no name, to the end of its statement.) And which
//! thread knows that the last document is counted?
//!
//! `read` is how the checks look inside: they hold it until all documents are being read at once. No
//! sequential answer gets past that, nor one that reads under the lock. The checks at the end run your
//! file on simulated threads, in every order in which these can meet. If your answer loses a word in
//! one of them, you see that one, step by step.
//!
//! You may object that nothing need be shared: each thread could count by itself and hand its counts
//! back through `join`. You are right, these checks accept it, and often it is the better answer.
//! Exercise 2 is about state that cannot be divided in that way.
//!
//! Before moving on, be able to say
//!
//! - what the story of a lost update looks like, and why your machine may not show one in a year;
//! - what `into_inner` on the mutex at the end asks of you, and why it need not lock;
//! - what would change if you locked once for each word, and what if once for each document.
//!
//! Further reading: `std::sync::Mutex`, <https://doc.rust-lang.org/std/sync/struct.Mutex.html>; the
//! entry API of `HashMap`; "The Rust Programming Language", chapter 16.3, "Shared-State Concurrency".

mod support;

use lesson_32::{exercises, modelled};
use std::collections::HashMap;
use std::sync::Arc;
use support::{Meeting, in_time};

mod on_real_threads {
    use super::exercises::word_count::word_count;
    use super::*;

    /// The counts of documents that are their own text.
    fn counts_of(docs: &[&'static str]) -> HashMap<String, usize> {
        let counts = word_count(docs.to_vec(), str::to_owned);
        counts.into_iter().collect()
    }

    /// What is expected: these words, so many times.
    fn counts(expected: &[(&str, usize)]) -> HashMap<String, usize> {
        let owned = |&(word, count): &(&str, usize)| (word.to_owned(), count);
        expected.iter().map(owned).collect()
    }

    #[test]
    fn counts_the_words_of_one_document() {
        in_time(|| {
            let expected = counts(&[("a", 2), ("rose", 2), ("is", 1)]);
            assert_eq!(
                counts_of(&["a rose is a rose"]),
                expected,
                "expected the words of one document, with how often each occurs"
            );
        });
    }

    #[test]
    fn adds_up_the_words_of_several_documents() {
        in_time(|| {
            let docs = ["one job", "one worker", "two jobs one worker"];
            let expected = [("one", 3), ("job", 1), ("worker", 2), ("two", 1)];
            let mut expected = counts(&expected);
            expected.insert("jobs".to_owned(), 1);
            assert_eq!(
                counts_of(&docs),
                expected,
                "expected the counts of three documents, added up"
            );
        });
    }

    #[test]
    fn a_word_is_what_stands_between_white_space() {
        in_time(|| {
            let expected = counts(&[("Job", 1), ("job", 2), ("job,", 1), ("größer", 1)]);
            assert_eq!(
                counts_of(&["  Job\tjob,\n\njob ", "", " \n ", "job  größer"]),
                expected,
                "expected words to be split at white space of any kind and length, and nowhere else"
            );
        });
    }

    #[test]
    fn no_documents_give_an_empty_map() {
        in_time(|| {
            let counts = word_count(vec![], |()| panic!("there is no document to read"));
            assert!(
                counts.is_empty(),
                "expected no words, since there were no documents: got {}",
                counts.len()
            );
        });
    }

    #[test]
    fn eight_documents_of_the_same_words_lose_none() {
        in_time(|| {
            for round in 1..=20 {
                let docs: Vec<_> = (0..8).map(|_| "job worker queue ".repeat(200)).collect();
                let counts: HashMap<_, _> = word_count(docs, |doc| doc).into_iter().collect();
                let got = ["job", "worker", "queue"].map(|word| counts.get(word).copied());
                assert_eq!(
                    got,
                    [Some(1_600); 3],
                    "expected 8 documents with each of 3 words 200 times to give 1,600 of each, in \
                     round {round} as in all others"
                );
            }
        });
    }

    #[test]
    fn all_documents_are_read_at_once() {
        in_time(|| {
            let meeting = Meeting::of(32);
            let inside = Arc::clone(&meeting);
            let counts = word_count((0..32).collect(), move |_: usize| {
                inside.attend();
                "job".to_owned()
            });
            let most = meeting.most();
            assert!(
                most == 32,
                "expected 32 documents to be read at once: at most {most} were"
            );
            assert_eq!(
                counts.get("job"),
                Some(&32),
                "expected the word of each of the 32 documents to be counted"
            );
        });
    }

    // Neither copied nor cloned nor shown: a document may be anything that can be sent to a thread.
    #[test]
    fn documents_are_only_moved() {
        in_time(|| {
            struct Doc(Box<dyn FnOnce() -> String + Send>);
            let docs = ["left", "right"].map(|side| Doc(Box::new(move || side.to_owned())));
            let counts = word_count(Vec::from(docs), |doc: Doc| (doc.0)());
            let got = [counts.get("left").copied(), counts.get("right").copied()];
            assert_eq!(
                got,
                [Some(1); 2],
                "expected each document to be read once, and its word counted"
            );
        });
    }
}

/// The same file, on simulated threads. Two documents of one or two words are enough for all that can
/// go wrong with thousands, and can be tried in every order.
mod on_simulated_threads {
    use super::modelled::exercises::word_count::word_count;
    use super::support::{check, take_long};
    use interleave::sync::Barrier;

    /// The counts of two words, of documents that are their own text.
    fn counts_of(docs: &[&'static str], words: [&str; 2]) -> [usize; 2] {
        let counts = word_count(docs.to_vec(), str::to_owned);
        words.map(|word| counts.get(word).copied().unwrap_or(0))
    }

    #[test]
    fn a_word_of_two_documents_is_counted_twice() {
        check(|| {
            let [jobs, _] = counts_of(&["job", "job"], ["job", "worker"]);
            assert!(
                jobs == 2,
                "expected the word of two documents to be counted twice: its count is {jobs}"
            );
        });
    }

    #[test]
    fn two_words_in_either_order_are_counted_twice_each() {
        check(|| {
            let docs = ["job worker", "worker job"];
            let [jobs, workers] = counts_of(&docs, ["job", "worker"]);
            assert!(
                jobs == 2 && workers == 2,
                "expected both words to be counted twice: their counts are {jobs} and {workers}"
            );
        });
    }

    #[test]
    fn two_documents_are_read_at_once() {
        check(|| {
            let both = Barrier::new(2);
            let counts = word_count(vec!["job", "job"], move |doc: &str| {
                both.wait();
                doc.to_owned()
            });
            let jobs = counts.get("job").copied().unwrap_or(0);
            assert!(
                jobs == 2,
                "expected the word of two documents to be counted twice: its count is {jobs}"
            );
        });
    }

    #[test]
    fn the_caller_sleeps_while_a_document_is_read() {
        check(|| {
            let counts = word_count(vec!["job"], |doc: &str| {
                take_long();
                doc.to_owned()
            });
            let jobs = counts.get("job").copied().unwrap_or(0);
            assert!(
                jobs == 1,
                "expected the word of a document that takes long to be counted: its count is {jobs}"
            );
        });
    }
}
