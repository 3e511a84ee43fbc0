//! What a token and a tree of tokens must do. The same on real threads and on simulated ones, and on
//! any `Token` with these methods: the module above says which.

use super::channel::{self, RecvError};
use super::sync::Arc;
use super::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use super::token::Token;
use super::{check, check_alone, thread};
use std::panic::resume_unwind;

#[test]
fn a_token_is_cancelled_once_and_for_all() {
    check(|| {
        let token = Token::new();
        let handle = token.clone();
        assert!(!token.is_cancelled(), "a new token must not be cancelled");
        handle.cancel();
        handle.cancel();
        let seen = [token.is_cancelled(), handle.is_cancelled()];
        assert_eq!(
            seen, [true; 2],
            "when one handle cancels, all clones must say that the token is cancelled"
        );
        token.wait();
        assert_eq!(
            token.done().recv(),
            Err(RecvError),
            "done() must be closed once the token is cancelled"
        );
        assert!(
            !Token::default().is_cancelled(),
            "a new token must not be cancelled, whatever became of others"
        );
    });
}

// Two at once: each must sleep, and each must be woken. With threads that spin this never ends.
#[test]
fn cancel_wakes_everybody_who_waits() {
    check(|| {
        let token = Token::new();
        let waiters = [1, 2].map(|_| {
            let token = token.clone();
            thread::spawn(move || token.wait())
        });
        token.cancel();
        for waiter in waiters {
            waiter.join().expect("wait() must not panic");
        }
    });
}

#[test]
fn cancel_wakes_everybody_who_receives_from_done() {
    check(|| {
        let token = Token::new();
        let waiters = [1, 2].map(|_| {
            let token = token.clone();
            thread::spawn(move || token.done().recv())
        });
        token.cancel();
        for waiter in waiters {
            let woken = waiter.join().expect("done() must not panic");
            assert_eq!(
                woken,
                Err(RecvError),
                "done() must be closed by cancel(), and nothing may come before"
            );
        }
    });
}

// The reason for `done()`: to sleep on two things at once.
#[test]
fn a_worker_that_sleeps_in_recv_is_woken() {
    check(|| {
        let token = Token::new();
        let (jobs, queue) = channel::bounded::<u32>(1);
        let worker = {
            let token = token.clone();
            thread::spawn(move || {
                channel::select! {
                    recv(queue) -> job => job.ok(),
                    recv(token.done()) -> _ => None,
                }
            })
        };
        token.cancel();
        let received = worker.join().expect("done() must not panic");
        assert_eq!(received, None, "there was no job to receive");
        drop(jobs); // only now: the worker had a queue that was open
    });
}

#[test]
fn nobody_wakes_without_a_cancel() {
    check(|| {
        let (token, cancelled) = (Token::new(), Arc::new(AtomicUsize::new(0)));
        let waiter = {
            let (token, cancelled) = (token.clone(), Arc::clone(&cancelled));
            thread::spawn(move || {
                token.wait();
                (cancelled.load(Relaxed), token.is_cancelled())
            })
        };
        cancelled.store(1, Relaxed);
        token.cancel();
        let seen = waiter.join().expect("wait() must not panic");
        assert_eq!(
            seen,
            (1, true),
            "wait() must come back only when the token is cancelled, and then what was done before \
             cancel() must be visible"
        );
    });
}

#[test]
fn who_looks_sees_what_was_done_before_the_cancel() {
    check(|| {
        let (token, written) = (Token::new(), Arc::new(AtomicUsize::new(0)));
        let canceller = {
            let (token, written) = (token.clone(), Arc::clone(&written));
            thread::spawn(move || {
                written.store(1, Relaxed);
                token.cancel();
            })
        };
        if token.is_cancelled() {
            let seen = written.load(Relaxed);
            assert_eq!(
                seen, 1,
                "who sees is_cancelled() must see what was done before cancel()"
            );
        }
        canceller.join().expect("cancel() must not panic");
    });
}

#[test]
fn children_follow_their_parent_and_never_lead() {
    check(|| {
        let root = Token::new();
        let [left, right] = [root.child(), root.child()];
        let [below, beside] = [left.child(), left.child()];

        below.cancel();
        let seen = [&root, &left, &right, &below, &beside].map(Token::is_cancelled);
        assert_eq!(
            seen,
            [false, false, false, true, false],
            "to cancel a child must cancel neither its parents nor its siblings (root, left, right, below, \
             beside)"
        );
        left.cancel();
        let seen = [&root, &left, &right, &below, &beside].map(Token::is_cancelled);
        assert_eq!(
            seen,
            [false, true, false, true, true],
            "to cancel a token must cancel all below it, and none above or beside it (root, left, right, \
             below, beside)"
        );
        beside.wait();
        root.cancel();
        let seen = [&root, &right].map(Token::is_cancelled);
        assert_eq!(
            seen, [true; 2],
            "to cancel the root must cancel what is left (root, right)"
        );
    });
}

#[test]
fn who_waits_two_levels_down_is_woken() {
    check(|| {
        let root = Token::new();
        let leaf = root.child().child(); // no handle is left to the one between
        let waiters = [leaf.clone(), leaf].map(|leaf| {
            thread::spawn(move || {
                leaf.wait();
                leaf.is_cancelled()
            })
        });
        root.cancel();
        for waiter in waiters {
            assert!(
                waiter.join().expect("wait() must not panic"),
                "when wait() comes back, the token must be cancelled"
            );
        }
    });
}

// A child must not need a thread that waits for its parent: it would stay as long as the parent does.
#[test]
fn a_child_takes_no_thread() {
    check_alone(|| {
        let root = Token::new();
        let child = root.child();
        root.cancel();
        child.wait();
    });
}

#[test]
fn a_child_of_a_cancelled_token_is_born_cancelled() {
    check(|| {
        let token = Token::new();
        let child = token.child();
        token.cancel();
        let late = [token.child(), child.child(), token.child().child()];
        let seen = late.each_ref().map(Token::is_cancelled);
        assert_eq!(
            seen, [true; 3],
            "a child that is made below a cancelled token must be born cancelled"
        );
        for child in late {
            child.wait();
            assert_eq!(
                child.done().recv(),
                Err(RecvError),
                "done() of a child that is born cancelled must be closed"
            );
        }
    });
}

#[test]
fn a_child_that_is_made_during_the_cancel_is_cancelled() {
    check(|| {
        let token = Token::new();
        let maker = {
            let token = token.clone();
            thread::spawn(move || {
                let child = token.child();
                child.wait(); // for ever, if neither side saw the other
                child.is_cancelled()
            })
        };
        token.cancel();
        let late = token.child().is_cancelled();
        let seen = [maker.join().expect("child() must not panic"), late];
        assert_eq!(
            seen, [true; 2],
            "a child must be cancelled, whether it was made before, during or after the cancel"
        );
    });
}

#[test]
fn when_cancel_returns_all_below_are_cancelled() {
    check(|| {
        let token = Token::new();
        let child = token.child();
        let cancel = |token: Token, child: Token| {
            token.cancel();
            child.is_cancelled()
        };
        let (other, theirs) = (token.clone(), child.clone());
        let other = thread::spawn(move || cancel(other, theirs));
        let seen = [
            cancel(token, child),
            other.join().expect("cancel() must not panic"),
        ];
        assert_eq!(
            seen, [true; 2],
            "when cancel() returns, the children must be cancelled, also if another thread cancels at the \
             same time"
        );
    });
}

#[test]
fn two_may_cancel_a_parent_and_its_child_at_once() {
    check(|| {
        let root = Token::new();
        let child = root.child();
        let below = child.child();
        let other = {
            let root = root.clone();
            thread::spawn(move || root.cancel())
        };
        child.cancel();
        assert!(
            below.is_cancelled(),
            "when cancel() returns, all below must be cancelled"
        );
        other.join().expect("cancel() must not panic");
        assert!(
            root.is_cancelled(),
            "when cancel() returns, the token must be cancelled"
        );
    });
}

// The last handle to a child may go while its parent is being cancelled, in this thread or in that.
#[test]
fn a_child_may_be_dropped_while_its_parent_is_cancelled() {
    check(|| {
        let root = Token::new();
        let (child, stays) = (root.child(), root.child());
        let other = thread::spawn(move || {
            let cancelled = child.is_cancelled();
            drop(child);
            cancelled
        });
        root.cancel();
        other.join().expect("drop must not panic");
        assert!(
            stays.is_cancelled(),
            "when cancel() returns, all children that are left must be cancelled"
        );
    });
}

#[test]
fn a_cancel_reaches_all_children_that_are_left() {
    check_alone(|| {
        let root = Token::new();
        let (first, second) = (root.child(), root.child());
        drop(first);
        let third = root.child();
        root.cancel();
        let seen = [second, third].map(|child| child.is_cancelled());
        assert_eq!(
            seen, [true; 2],
            "cancel() must reach all children, also if one that was made before them is gone (the second, the third)"
        );
    });
}

#[test]
fn to_drop_handles_cancels_nothing() {
    check(|| {
        let root = Token::new();
        let child = root.child();
        drop(root.clone());
        drop(root.child());
        drop(child.clone());
        let seen = [root.is_cancelled(), child.is_cancelled()];
        assert_eq!(
            seen, [false; 2],
            "to drop a clone or a child must cancel nothing (root, child)"
        );
        drop(root);
        assert!(
            !child.is_cancelled(),
            "to drop the last handle to a parent must not cancel its children"
        );
        let waiter = {
            let child = child.clone();
            thread::spawn(move || child.wait())
        };
        child.cancel();
        waiter.join().expect("wait() must not panic");
    });
}

#[test]
fn a_guard_cancels_when_it_is_dropped() {
    check(|| {
        let root = Token::new();
        let [left, right, panics] = [root.child(), root.child(), root.child()];

        let guard = left.guard();
        assert!(
            !left.is_cancelled(),
            "a guard must not cancel before it is dropped"
        );
        drop(guard);
        right.guard().disarm();
        let inside = panics.clone();
        let thread = thread::spawn(move || {
            let _guard = inside.guard();
            resume_unwind(Box::new("as it should"))
        });
        panics.wait();
        let _: Box<dyn std::any::Any + Send> = thread.join().expect_err("the thread panics");

        let seen = [&root, &left, &right].map(Token::is_cancelled);
        assert_eq!(
            seen,
            [false, true, false],
            "a guard must cancel its own token when it is dropped, unless it was disarmed (parent, guarded, \
             disarmed)"
        );
    });
}
