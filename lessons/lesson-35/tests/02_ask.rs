//! Exercise 2: a job that carries its own reply channel.
//!
//! Edit `src/exercises/ask.rs` and run `cargo test -p lesson-35 --test 02_ask` until this file passes.
//!
//! One thread owns something, a connection, a cache, a counter, and everybody else asks it. The owner
//! needs no lock, since nobody else can touch what it owns. But whom does it answer? Many ask at
//! once, through one channel. So each question brings along the channel into which its answer goes:
//!
//! ```text
//!    ask ──▶ (question, reply) ──▶ ┐
//!    ask ──▶ (question, reply) ──▶ ┴ jobs ──▶ worker: reply.send(answer(question))
//! ```
//!
//! A channel for one answer is cheap, and it says more than an answer. When the worker drops a
//! question without having answered it, the reply's only sender goes with it, and the asker's `recv`
//! returns an error. Nobody has to catch anything or set a timer.
//!
//! "Only" and "drops" are where it goes wrong. Each asker that keeps a copy of the reply's sender
//! waits for itself. And what becomes of the questions that are still in the queue when the worker's
//! thread ends? That depends on the queue: the message in it is alive as long as the queue keeps it,
//! and so is the sender in the message. There are two kinds of queue here, with a difference between
//! them that the documentation does not tell you about: an unbounded channel of crossbeam's
//! drops what is left in it with its last receiver; a bounded one keeps it until the last sender is
//! gone, too. Who holds the last sender here?
//!
//! The first checks run on real threads. The ones at the end run your file again on simulated
//! threads, in every order in which these can meet, and draw the simplest one that goes wrong.
//!
//! Before moving on, be able to say
//!
//! - who holds the sender of a reply, at each moment from the question to the answer;
//! - how long the queue of questions can get, if it is unbounded, and what bounds it.
//!
//! Further reading: crossbeam's issue 1102, on what a bounded channel keeps; "Actors with Tokio" by
//! Alice Ryhl, the same pattern with `oneshot` channels.

mod support;

use lesson_35::{exercises, modelled};
use std::sync::{Arc, Mutex};
use std::thread;
use support::{Held, in_time, panic_quietly};

mod on_real_threads {
    use super::exercises::ask::{Asker, Gone};
    use super::*;

    #[test]
    fn a_worker_answers_from_what_it_owns() {
        in_time(|| {
            let mut count = 0;
            let (asker, _) = Asker::start(move |add| {
                count += add;
                count
            });
            let answers = [5, 10, 1].map(|add| asker.ask(add));
            assert_eq!(
                answers,
                [Ok(5), Ok(15), Ok(16)],
                "expected the count after each of 5, 10 and 1 was added"
            );
        });
    }

    #[test]
    fn each_of_many_askers_gets_its_own_answer() {
        in_time(|| {
            let (asker, _) = Asker::start(|question: u32| 2 * question);
            let askers: Vec<_> = (0..8)
                .map(|id| {
                    let asker = asker.clone();
                    thread::spawn(move || {
                        let questions = 1_000 * id..1_000 * id + 500;
                        questions
                            .filter(|&question| asker.ask(question) != Ok(2 * question))
                            .count()
                    })
                })
                .collect();
            let wrong: usize = askers.into_iter().map(|asker| asker.join().unwrap()).sum();
            assert_eq!(
                wrong, 0,
                "expected each of 4,000 questions to get its own answer, from 8 threads at once"
            );
        });
    }

    #[test]
    fn the_worker_is_one_thread() {
        in_time(|| {
            let (asker, _) = Asker::start(|()| thread::current().id());
            let (first, second) = (asker.ask(()), asker.clone().ask(()));
            assert!(
                first == second && first != Ok(thread::current().id()),
                "expected one thread to answer, and not that of the asker: {first:?}, {second:?}"
            );
        });
    }

    #[test]
    fn the_worker_ends_with_the_last_asker() {
        in_time(|| {
            let held = Held::default();
            let token = held.token();
            let (asker, worker) = Asker::start(move |question: u32| {
                _ = &token;
                question
            });
            let other = asker.clone();
            drop(asker);
            assert_eq!(
                other.ask(1),
                Ok(1),
                "expected the worker to live as long as an asker does"
            );
            drop(other);
            assert!(worker.join().is_ok(), "expected the worker to end well");
            assert_eq!(
                held.count(),
                0,
                "expected what the worker owns to be dropped with it"
            );
        });
    }

    #[test]
    fn a_worker_that_panics_leaves_an_error_and_no_hang() {
        in_time(|| {
            for _ in 0..100 {
                let (asker, worker) = Asker::start(|question: u32| match question {
                    0 => panic_quietly(),
                    _ => question,
                });
                assert_eq!(asker.ask(1), Ok(1), "expected an answer before the panic");
                let answers = [0, 2].map(|question| asker.ask(question));
                assert_eq!(
                    answers,
                    [Err(Gone), Err(Gone)],
                    "expected no answer to the question that ends the worker, nor to one after it"
                );
                let payload = worker
                    .join()
                    .expect_err("expected `join` to return the panic");
                assert_eq!(
                    payload.downcast_ref(),
                    Some(&"a panic on purpose"),
                    "expected `join` to return the panic of `answer`"
                );
            }
        });
    }

    #[test]
    fn all_who_wait_for_their_turn_hear_that_the_worker_is_gone() {
        in_time(|| {
            for _ in 0..100 {
                let (asker, _) = Asker::start(|_: u32| -> u32 { panic_quietly() });
                let answers = Arc::new(Mutex::new(Vec::new()));
                let askers: Vec<_> = (0..8)
                    .map(|id| {
                        let (asker, answers) = (asker.clone(), Arc::clone(&answers));
                        thread::spawn(move || {
                            let answer = asker.ask(id);
                            answers.lock().unwrap().push(answer);
                        })
                    })
                    .collect();
                for asker in askers {
                    assert!(
                        asker.join().is_ok(),
                        "expected an error from `ask`, not a panic, when the worker is gone"
                    );
                }
                assert_eq!(
                    *answers.lock().unwrap(),
                    [Err(Gone); 8],
                    "expected 8 askers to hear that the worker is gone"
                );
            }
        });
    }

    /// Neither copied nor cloned nor shown: questions and answers may be anything that can be sent.
    #[test]
    fn questions_and_answers_are_only_moved() {
        in_time(|| {
            struct Question(Box<dyn FnOnce() -> u32 + Send>);
            struct Answer(u32);
            let (asker, _) = Asker::start(|question: Question| Answer((question.0)()));
            let answer = asker.ask(Question(Box::new(|| 7))).map(|answer| answer.0);
            assert_eq!(answer, Ok(7), "expected what the question makes");
        });
    }
}

/// The same file, on simulated threads. Two askers are enough: one whose question is being answered, and
/// one whose question is in the queue.
mod on_simulated_threads {
    use super::modelled::exercises::ask::{Asker, Gone};
    use super::support::{check, panic_quietly};
    use interleave::thread;

    #[test]
    fn two_askers_get_their_own_answers() {
        check(|| {
            let (asker, worker) = Asker::start(|question: u32| 2 * question);
            let other = asker.clone();
            let theirs = thread::spawn(move || other.ask(5));
            let mine = asker.ask(4);
            drop(asker);
            let theirs = theirs.join().unwrap();
            assert_eq!(
                (mine, theirs),
                (Ok(8), Ok(10)),
                "expected each asker to get the answer to its own question"
            );
            assert!(worker.join().is_ok(), "expected the worker to end well");
        });
    }

    #[test]
    fn both_askers_hear_that_the_worker_is_gone() {
        check(|| {
            let (asker, worker) = Asker::start(|_: u32| -> u32 { panic_quietly() });
            let other = asker.clone();
            let theirs = thread::spawn(move || other.ask(5));
            let mine = asker.ask(4);
            let theirs = theirs
                .join()
                .expect("expected an error from `ask`, not a panic, when the worker is gone");
            assert_eq!(
                (mine, theirs),
                (Err(Gone), Err(Gone)),
                "expected both to hear that the worker is gone"
            );
            assert!(
                worker.join().is_err(),
                "expected `join` to return the panic of `answer`"
            );
        });
    }

    #[test]
    fn a_question_after_the_panic_is_an_error() {
        check(|| {
            let (asker, _worker) = Asker::start(|question: u32| match question {
                0 => panic_quietly(),
                _ => question,
            });
            let answers = [1, 0, 2].map(|question| asker.ask(question));
            assert_eq!(
                answers,
                [Ok(1), Err(Gone), Err(Gone)],
                "expected an answer before the panic, and none after it"
            );
        });
    }
}
