//! # Exercise 2: `mailbox`
//!
//! Open `src/exercises/mailbox.rs`. A ticket is complete in itself. A message is not: it has two words
//! here, and no processor of today stores two words, and the news that they are there, in one step.
//! So the words are stored first, and then a flag says that they may be read.
//!
//! ```text
//! let mailbox = Mailbox::new();
//! mailbox.put([1, 10]);                   // Ok(())
//! mailbox.put([2, 20]);                   // Err([2, 20]): it is full
//! mailbox.take();                         // Some([1, 10])
//! mailbox.take();                         // None
//! ```
//!
//! Two things are asked of the flag.
//!
//! *It publishes*, as the edition of step 3 does. And it works both ways round: emptying the mailbox is
//! news, too, for whoever puts the next message.
//!
//! *It is a claim.* Several threads may come at once, so a thread must find out that the mailbox is
//! empty and make it its own in one operation: `compare_exchange`. There is one state for a mailbox
//! that is being written, and one for a mailbox that is being read, and in these a single thread owns
//! the words. Whoever comes meanwhile goes away. The stub has the states; draw the four arrows between
//! them, and write on each which operation it is and what it publishes.
//!
//! On the machine in front of you most mistakes in orderings may never show: x86 processors keep the
//! stores of a thread in order, whatever you write. That is what the second half of this file is for.
//! When it finds a load that was older than it had to be, the row says `stale`, and the last sentence
//! of the story says which store was not seen.
//!
//! One of the mistakes it cannot show directly. If the mailbox is emptied with `Relaxed`, the language
//! allows that the reader gets words of the *next* message; the checker never makes a load see what is
//! stored later. So the contract asks for something that it can show and that takes the same orderings:
//! who puts the next message sees what was done before the last one was taken.
//!
//! Before moving on, be sure that you can say
//!
//! - for each `Acquire` of yours, which `Release` it belongs to;
//! - why the words themselves may be stored and loaded with `Relaxed`;
//! - which form of the exchange you took, and what the other would do to a thread that is alone;
//! - what a reader gets that sets the mailbox to empty first and reads the words afterwards.
//!
//! Further reading:
//!
//! - Mara Bos, *Rust Atomics and Locks*, chapter 3, <https://marabos.nl/atomics/memory-ordering.html>;
//! - Go's memory model, <https://go.dev/ref/mem>, the paragraph on buffered channels: both promises of
//!   this mailbox are in it;
//! - Jeff Preshing, "Acquire and Release Semantics",
//!   <https://preshing.com/20120913/acquire-and-release-semantics/>.

#[path = "support/gated.rs"]
mod gated;
mod support;

mod on_real_threads {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
    use std::thread;
    use std::time::Duration;

    use super::gated::{self, at_most, while_stopped};
    use interleave::{in_time, within};
    use lesson_33::exercises::mailbox::Mailbox;

    const LIMIT: Duration = Duration::from_secs(10);

    #[test]
    fn a_message_is_taken_once() {
        in_time(LIMIT, || {
            let mailbox = Mailbox::new();
            assert_eq!(mailbox.take(), None, "a new mailbox must be empty");
            assert_eq!(
                mailbox.put([1, 10]),
                Ok(()),
                "an empty mailbox must take a message"
            );
            assert_eq!(
                mailbox.take(),
                Some([1, 10]),
                "take() must give the message that was put"
            );
            assert_eq!(mailbox.take(), None, "a message must be taken only once");
        });
    }

    #[test]
    fn a_full_mailbox_gives_the_message_back_and_keeps_its_own() {
        in_time(LIMIT, || {
            let mailbox = Mailbox::default();
            assert_eq!(
                mailbox.put([1, 10]),
                Ok(()),
                "an empty mailbox must take a message"
            );
            assert_eq!(
                mailbox.put([2, 20]),
                Err([2, 20]),
                "a full mailbox must give the second message back"
            );
            assert_eq!(
                mailbox.take(),
                Some([1, 10]),
                "a full mailbox must keep the first message"
            );
        });
    }

    #[test]
    fn used_again_and_again_with_words_of_any_value() {
        // One thread, which cannot hang: it speaks even if another check hung.
        within(LIMIT, || {
            let mailbox = Mailbox::new();
            for round in 0..1_000_u64 {
                for message in [[0, 0], [0, round], [round, 0], [u64::MAX, u64::MAX - round]] {
                    assert_eq!(
                        mailbox.put(message),
                        Ok(()),
                        "put({message:?}) into an empty mailbox must succeed, in round {round} too"
                    );
                    assert_eq!(
                        mailbox.take(),
                        Some(message),
                        "any two words are a message, in round {round} as in the first"
                    );
                }
            }
        });
    }

    // The other thread is stopped before its first operation, then before its second, and so on.
    #[test]
    fn a_thread_that_is_stopped_half_way_holds_up_no_other() {
        const WAITS: &str = "put() and take() must return while another thread is stopped in the middle \
                             of one of them, but this one has made 100 operations and goes on";
        type Call = fn(&gated::mailbox::Mailbox);
        let put: Call = |mailbox| _ = mailbox.put([2, 20]);
        let take: Call = |mailbox| _ = mailbox.take();
        in_time(LIMIT, move || {
            for (full, theirs, mine) in [
                (true, take, put),
                (true, take, take),
                (false, put, take),
                (false, put, put),
            ] {
                let more = |operation: &usize| {
                    let mailbox = gated::mailbox::Mailbox::new();
                    if full {
                        let _ = mailbox.put([1, 10]);
                    }
                    let meanwhile = || at_most(100, WAITS, || mine(&mailbox));
                    while_stopped(*operation, || theirs(&mailbox), meanwhile)
                };
                let operations = (1..100).take_while(more).count();
                assert!(
                    operations > 0,
                    "put() and take() must use the atomics of `sync`"
                );
            }
        });
    }

    /// Two words that belong together and to no other message.
    fn message(number: u64) -> [u64; 2] {
        [number, !number]
    }

    // Few messages: on a busy machine each may cost both threads their turn.

    /// Puts a message, however often it takes.
    fn deliver(mailbox: &Mailbox, mut message: [u64; 2]) {
        while let Err(back) = mailbox.put(message) {
            message = back;
            thread::yield_now();
        }
    }

    #[test]
    fn messages_between_two_threads_arrive_whole_and_in_order() {
        in_time(LIMIT, || {
            let mailbox = Arc::new(Mailbox::new());
            let theirs = Arc::clone(&mailbox);
            let writer = thread::spawn(move || {
                for number in 0..100 {
                    deliver(&theirs, message(number));
                }
            });

            for number in 0..100 {
                let taken = loop {
                    match mailbox.take() {
                        Some(taken) => break taken,
                        None => thread::yield_now(),
                    }
                };
                assert_eq!(
                    taken,
                    message(number),
                    "the messages must arrive whole and in order"
                );
            }
            writer.join().expect("put() must not panic");
        });
    }

    #[test]
    fn three_writers_and_three_readers_lose_and_double_nothing() {
        in_time(LIMIT, || {
            const EACH: u64 = 40;
            let mailbox = Arc::new(Mailbox::new());
            let all_put = Arc::new(AtomicBool::new(false));

            let writers = [0, 1, 2].map(|writer| {
                let mailbox = Arc::clone(&mailbox);
                thread::spawn(move || {
                    for number in writer * EACH..(writer + 1) * EACH {
                        deliver(&mailbox, message(number));
                    }
                })
            });
            let readers = [(); 3].map(|()| {
                let (mailbox, all_put) = (Arc::clone(&mailbox), Arc::clone(&all_put));
                thread::spawn(move || {
                    let mut mine = Vec::new();
                    loop {
                        let last_look = all_put.load(SeqCst);
                        match mailbox.take() {
                            Some(taken) => mine.push(taken),
                            None if last_look => return mine,
                            None => thread::yield_now(),
                        }
                    }
                })
            });
            for writer in writers {
                writer.join().expect("put() must not panic");
            }
            all_put.store(true, SeqCst);
            let mut all: Vec<_> = readers
                .into_iter()
                .flat_map(|reader| reader.join().expect("take() must not panic"))
                .chain(mailbox.take())
                .collect();
            all.sort_unstable();
            assert!(
                all.iter().copied().eq((0..3 * EACH).map(message)),
                "each of the {} messages must be taken once, whole; {} were taken",
                3 * EACH,
                all.len()
            );
        });
    }
}

mod in_every_interleaving {
    use super::support::check;
    use interleave::sync::Arc;
    use interleave::sync::atomic::{AtomicUsize, Ordering::Relaxed};
    use interleave::thread;
    use lesson_33::modelled::exercises::mailbox::Mailbox;

    #[test]
    fn a_lone_thread_is_never_refused_for_nothing() {
        check(|| {
            let mailbox = Mailbox::new();
            assert_eq!(
                mailbox.put([1, 10]),
                Ok(()),
                "nobody else is there: put() into an empty mailbox must succeed"
            );
            assert_eq!(
                mailbox.take(),
                Some([1, 10]),
                "nobody else is there: take() from a full mailbox must succeed"
            );
        });
    }

    #[test]
    fn the_reader_gets_both_words_or_none() {
        check(|| {
            let mailbox = Arc::new(Mailbox::new());
            let theirs = Arc::clone(&mailbox);
            let writer = thread::spawn(move || theirs.put([1, 10]));

            let early = mailbox.take();
            if let Some(taken) = early {
                assert_eq!(
                    taken,
                    [1, 10],
                    "take() must give both words of the message, or none"
                );
            }
            // A `put` that met this `take` may have been refused.
            let accepted = writer.join().unwrap().is_ok();
            let late = mailbox.take();
            let taken: Vec<_> = early.into_iter().chain(late).collect();
            assert_eq!(
                taken,
                if accepted { vec![[1, 10]] } else { vec![] },
                "a message that was accepted must be taken once, and no other"
            );
        });
    }

    // `before` is `Relaxed`, which orders nothing: that the reader sees it is a promise of the mailbox.
    #[test]
    fn what_came_before_put_is_visible_after_take() {
        check(|| {
            let mailbox = Arc::new(Mailbox::new());
            let before = Arc::new(AtomicUsize::new(0));
            let (theirs, written) = (Arc::clone(&mailbox), Arc::clone(&before));
            thread::spawn(move || {
                written.store(1, Relaxed);
                let _ = theirs.put([1, 10]);
            });

            if mailbox.take().is_some() {
                let before = before.load(Relaxed);
                assert_eq!(
                    before, 1,
                    "who takes a message must see what was done before it was put"
                );
            }
        });
    }

    // The other way round: the mailbox was emptied, and that is news as well.
    #[test]
    fn what_came_before_take_is_visible_to_the_next_writer() {
        check(|| {
            let mailbox = Arc::new(Mailbox::new());
            let before = Arc::new(AtomicUsize::new(0));
            let _ = mailbox.put([1, 10]);
            let (theirs, written) = (Arc::clone(&mailbox), Arc::clone(&before));
            thread::spawn(move || {
                written.store(1, Relaxed);
                theirs.take()
            });

            if mailbox.put([2, 20]).is_ok() {
                let before = before.load(Relaxed);
                assert_eq!(
                    before, 1,
                    "who puts the next message must see what was done before the last was taken"
                );
            }
        });
    }

    #[test]
    fn a_second_message_follows_the_first_whole() {
        check(|| {
            let mailbox = Arc::new(Mailbox::new());
            let _ = mailbox.put([1, 10]);
            let theirs = Arc::clone(&mailbox);
            let writer = thread::spawn(move || theirs.put([2, 20]));

            let early = [mailbox.take(), mailbox.take()];
            let accepted = writer.join().unwrap();
            let taken: Vec<_> = early
                .into_iter()
                .chain([mailbox.take()])
                .flatten()
                .collect();
            let put = match accepted {
                Ok(()) => vec![[1, 10], [2, 20]],
                Err(_) => vec![[1, 10]],
            };
            assert_eq!(
                taken, put,
                "the messages taken must be those that were accepted, whole and in order"
            );
        });
    }

    #[test]
    fn of_two_writers_one_succeeds() {
        check(|| {
            let mailbox = Arc::new(Mailbox::new());
            let theirs = Arc::clone(&mailbox);
            let other = thread::spawn(move || theirs.put([1, 10]));
            let mine = mailbox.put([2, 20]);
            let theirs = other.join().unwrap();

            let expected = match (theirs, mine) {
                (Ok(()), Err([2, 20])) => [1, 10],
                (Err([1, 10]), Ok(())) => [2, 20],
                both => panic!(
                    "two threads put into an empty mailbox: one must succeed and one get its \
                     message back, but they got {both:?}"
                ),
            };
            assert_eq!(
                mailbox.take(),
                Some(expected),
                "the mailbox must hold the message that it accepted"
            );
        });
    }

    #[test]
    fn of_two_readers_one_succeeds() {
        check(|| {
            let mailbox = Arc::new(Mailbox::new());
            let _ = mailbox.put([1, 10]);
            let theirs = Arc::clone(&mailbox);
            let other = thread::spawn(move || theirs.take());
            let taken = [mailbox.take(), other.join().unwrap()];
            assert!(
                taken == [Some([1, 10]), None] || taken == [None, Some([1, 10])],
                "two threads take from a full mailbox: one must get the message and one nothing, but \
                 they got {taken:?}"
            );
        });
    }

    // The mailbox may be full again when the reader looks again, and hold another message.
    #[test]
    fn a_reader_that_is_overtaken_gets_a_whole_message() {
        check(|| {
            let mailbox = Arc::new(Mailbox::new());
            let _ = mailbox.put([1, 10]);
            let theirs = Arc::clone(&mailbox);
            let other = thread::spawn(move || theirs.take());

            let early = mailbox.take();
            let accepted = mailbox.put([2, 20]);
            let mut taken: Vec<_> = [early, other.join().unwrap(), mailbox.take()]
                .into_iter()
                .flatten()
                .collect();
            taken.sort_unstable();
            let put = match accepted {
                Ok(()) => vec![[1, 10], [2, 20]],
                Err(_) => vec![[1, 10]],
            };
            assert_eq!(
                taken, put,
                "the messages taken must be those that were accepted, whole"
            );
        });
    }

    // The second writer may come when the first message was taken, and before anybody else knows.
    #[test]
    fn of_two_writers_and_a_reader_nothing_is_lost_or_mixed() {
        check(|| {
            let mailbox = Arc::new(Mailbox::new());
            let writers = [[1, 10], [2, 20]].map(|message| {
                let mailbox = Arc::clone(&mailbox);
                thread::spawn(move || mailbox.put(message).map(|()| message))
            });
            let early = [mailbox.take(), mailbox.take()];

            let mut put: Vec<_> = writers
                .into_iter()
                .filter_map(|writer| writer.join().unwrap().ok())
                .collect();
            let mut taken: Vec<_> = early
                .into_iter()
                .chain([mailbox.take()])
                .flatten()
                .collect();
            put.sort_unstable();
            taken.sort_unstable();
            assert_eq!(
                taken, put,
                "the messages taken must be those that were accepted, whole"
            );
        });
    }
}
