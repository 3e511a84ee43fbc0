//! What a context with a deadline must do. The same on real threads and on simulated ones, and on any
//! `Context` with these methods: the module above says which.

use super::channel::{self, RecvError};
use super::context::ContextError::{Cancelled, DeadlineExceeded};
use super::context::{Context, ContextError};
use super::time::{Duration, Instant};
use super::{CLOCK_IS_VIRTUAL, check, check_alone, thread};

/// A time that never passes on real threads: whoever waits it out hangs.
const LONG: Duration = Duration::from_secs(3_600);
const SHORT: Duration = Duration::from_millis(10);

/// Whether a wait that ended by itself after this time lasted as long as it was told.
fn is_exact(took: Duration, told: Duration) -> bool {
    took == told || took > told && !CLOCK_IS_VIRTUAL
}

#[test]
fn without_a_deadline_it_is_done_when_it_is_cancelled() {
    check(|| {
        let root = Context::new();
        let child = root.child();
        let before = (child.error(), child.deadline());
        assert_eq!(
            before,
            (None, None),
            "a new context must not be done, and must have no deadline (error, deadline)"
        );
        let waiters = [1, 2].map(|_| {
            let child = child.clone();
            thread::spawn(move || (child.wait(), child.error()))
        });
        root.cancel();
        for waiter in waiters {
            let seen = waiter.join().expect("wait() must not panic");
            assert_eq!(
                seen,
                (Cancelled, Some(Cancelled)),
                "who waits for a child must be told that it was cancelled with its parent (wait, error)"
            );
        }
        assert_eq!(
            child.done().recv(),
            Err(RecvError),
            "done() must be closed once the context is cancelled"
        );
        assert_eq!(
            Context::default().error(),
            None,
            "a new context must not be done"
        );
    });
}

// Nobody else is there, and nobody else may be: who waits sleeps until the deadline itself.
#[test]
fn who_waits_is_told_when_the_deadline_is_over() {
    check_alone(|| {
        let start = Instant::now();
        let context = Context::new().with_timeout(SHORT);
        let before = (context.error(), context.deadline() >= Some(start + SHORT));
        assert_eq!(
            before,
            (None, true),
            "with_timeout({SHORT:?}) must make a deadline {SHORT:?} from now, and not be done before \
                 (error, deadline)"
        );
        let seen = (context.wait(), context.error());
        let took = start.elapsed();
        assert_eq!(
            seen,
            (DeadlineExceeded, Some(DeadlineExceeded)),
            "who waits must be told that the deadline is over (wait, error)"
        );
        assert!(
            is_exact(took, SHORT),
            "wait() must sleep until the deadline, {SHORT:?} from now: it took {took:?}"
        );
    });
}

#[test]
fn who_looks_sees_that_the_deadline_is_over() {
    check_alone(|| {
        let parent = Context::new();
        let context = parent.with_timeout(SHORT);
        let below = context.child();
        thread::sleep(SHORT);
        let seen = [&parent, &context, &below].map(Context::error);
        assert_eq!(
            seen,
            [None, Some(DeadlineExceeded), Some(DeadlineExceeded)],
            "when its deadline is over, a context is done and so are those below it, and none above \
                 (parent, context, child)"
        );
        let start = Instant::now();
        let expired = context.expired().recv();
        let took = start.elapsed();
        assert!(
            expired.is_ok() && (took.is_zero() || !CLOCK_IS_VIRTUAL),
            "expired() must have the time at once when the deadline is over: {expired:?} after {took:?}"
        );
    });
}

#[test]
fn the_nearer_deadline_wins() {
    check_alone(|| {
        let parent = Context::new().with_timeout(SHORT);
        let deadline = parent.deadline();
        let later = [
            parent.child(),
            parent.with_timeout(LONG),
            parent.with_timeout(Duration::MAX),
            parent.with_deadline(Instant::now() + LONG),
            parent.with_timeout(LONG).with_timeout(LONG),
        ];
        for child in &later {
            assert_eq!(
                child.deadline(),
                deadline,
                "a child whose own deadline is later, or that has none, must have its parent's"
            );
        }
        let parent = Context::new().with_timeout(LONG);
        let own = Instant::now() + SHORT;
        let sooner = parent.with_deadline(own);
        assert!(
            sooner.deadline() == Some(own) && parent.deadline() > Some(own),
            "a child whose own deadline is nearer must have its own, and its parent must keep its own"
        );
        assert_eq!(
            Context::new().with_timeout(Duration::MAX).deadline(),
            None,
            "a time that is too long for any clock must add no deadline"
        );
    });
}

// Each layer gives its own work 10 ms; the request has 10 ms in all.
#[test]
fn layers_do_not_begin_the_time_anew() {
    check_alone(|| {
        let start = Instant::now();
        let request = Context::new().with_timeout(SHORT);
        let deadline = request.deadline();
        thread::sleep(SHORT / 2);
        let service = request.with_timeout(SHORT);
        thread::sleep(SHORT / 4);
        let query = service.child();
        let deadlines = [service.deadline(), query.deadline()];
        assert_eq!(
            deadlines, [deadline; 2],
            "a layer that is entered later must have the deadline of the request, not a new one (service, \
                 query)"
        );
        let reason = query.wait();
        let took = start.elapsed();
        assert!(
            reason == DeadlineExceeded && is_exact(took, SHORT),
            "who waits in the last layer must be told {SHORT:?} after the request began: {reason:?} after \
                 {took:?}"
        );
    });
}

#[test]
fn the_first_reason_stays() {
    check_alone(|| {
        let parent = Context::new();
        let sooner = parent.with_timeout(SHORT);
        let [cancelled, over] = [parent.with_timeout(2 * SHORT), parent.with_timeout(SHORT)];
        cancelled.cancel();
        let child = cancelled.child();
        thread::sleep(2 * SHORT);
        over.cancel();
        parent.cancel();
        let seen = [&parent, &cancelled, &child, &over, &sooner].map(Context::error);
        let expected = [
            Cancelled,
            Cancelled,
            Cancelled,
            DeadlineExceeded,
            DeadlineExceeded,
        ];
        assert_eq!(
            seen,
            expected.map(Some),
            "what comes first is the reason for ever: (parent that was cancelled late, cancelled before \
                 its deadline, child of that, cancelled after its deadline, cancelled with its parent after \
                 its deadline)"
        );
        let waited = [cancelled.wait(), over.wait()];
        assert_eq!(
            waited,
            [Cancelled, DeadlineExceeded],
            "wait() must give the same reason as error() (cancelled in time, cancelled late)"
        );
    });
}

#[test]
fn a_child_of_a_context_that_is_done_is_born_done() {
    check_alone(|| {
        let cancelled = Context::new();
        cancelled.cancel();
        let over = Context::new().with_timeout(SHORT);
        thread::sleep(SHORT);
        for (parent, reason) in [(cancelled, Cancelled), (over, DeadlineExceeded)] {
            let children = [
                parent.child(),
                parent.with_timeout(LONG),
                parent.with_timeout(Duration::ZERO),
                parent.child().child(),
            ];
            let seen = children.each_ref().map(Context::error);
            assert_eq!(
                seen,
                [Some(reason); 4],
                "a child of a context that is done must be born done, for its parent's reason (child, \
                     with_timeout(1 h), with_timeout(0), grandchild)"
            );
            let waited = children.map(|child| child.wait());
            assert_eq!(
                waited, [reason; 4],
                "wait() on one that is born done must return at once"
            );
        }
    });
}

#[test]
fn a_deadline_in_the_past_is_over() {
    check_alone(|| {
        let past = Instant::now();
        let context = Context::new().with_deadline(past);
        let seen = [
            context.error(),
            Some(context.wait()),
            context.child().error(),
        ];
        assert_eq!(
            seen,
            [Some(DeadlineExceeded); 3],
            "a deadline that is over when the context is made is over (error, wait, child)"
        );
    });
}

/// What a wait of an hour answers where somebody cancels meanwhile, and how long it took. In a model
/// the hour may be over first.
fn is_woken(wait: impl Fn(&Context) -> ContextError + Send + 'static) {
    let start = Instant::now();
    let context = Context::new().with_timeout(LONG);
    let theirs = context.clone();
    let waiter = thread::spawn(move || {
        let reason = wait(&theirs);
        (reason, theirs.error(), start.elapsed())
    });
    context.cancel();
    let (reason, error, took) = waiter.join().expect("a wait must not panic");
    assert_eq!(
        error,
        Some(reason),
        "error() must give the reason for which the wait came back"
    );
    let exact = match reason {
        Cancelled => took.is_zero() || took == LONG,
        DeadlineExceeded => took == LONG,
    };
    assert!(
        if CLOCK_IS_VIRTUAL {
            exact
        } else {
            reason == Cancelled
        },
        "who waits must sleep until it is cancelled or the deadline, {LONG:?} from now, is over: it woke \
         after {took:?} and found {reason:?}"
    );
}

#[test]
fn who_waits_for_the_deadline_is_woken_by_cancel() {
    check(|| is_woken(Context::wait));
}

// Two at once: with threads that spin this never ends.
#[test]
fn cancel_wakes_everybody_who_waits() {
    check(|| {
        let context = Context::new().with_timeout(LONG);
        let waiters = [1, 2].map(|_| {
            let context = context.clone();
            thread::spawn(move || context.wait())
        });
        context.cancel();
        let said = waiters.map(|waiter| waiter.join().expect("wait() must not panic"));
        assert!(
            said[0] == said[1] && (said[0] == Cancelled || CLOCK_IS_VIRTUAL),
            "two who wait must be told the same reason: {said:?}"
        );
    });
}

// A worker that has nothing to do sleeps on its queue and on both ends of its context.
#[test]
fn a_worker_that_sleeps_in_recv_is_woken() {
    check(|| {
        is_woken(|context| {
            let (_jobs, queue) = channel::bounded::<u32>(1);
            channel::select! {
                recv(queue) -> job => panic!("there was no job to receive, but {job:?} came"),
                recv(context.done()) -> _ => {}
                recv(context.expired()) -> _ => {}
            }
            context
                .error()
                .expect("a context must be done when done() or expired() says so")
        });
    });
}

#[test]
fn a_worker_that_sleeps_in_recv_is_woken_at_the_deadline() {
    check_alone(|| {
        let (_jobs, queue) = channel::bounded::<u32>(1);
        let start = Instant::now();
        let context = Context::new().with_timeout(SHORT).child();
        channel::select! {
            recv(queue) -> job => panic!("there was no job to receive, but {job:?} came"),
            recv(context.done()) -> _ => panic!("done() was closed, though nobody cancelled"),
            recv(context.expired()) -> _ => {}
        }
        let (reason, took) = (context.error(), start.elapsed());
        assert!(
            reason == Some(DeadlineExceeded) && is_exact(took, SHORT),
            "expired() must have the time when the deadline is over, {SHORT:?} from now: it came after \
                 {took:?}, and the reason was {reason:?}"
        );
    });
}

#[test]
fn without_a_deadline_nothing_expires() {
    check_alone(|| {
        let expired = Context::new().child().expired().try_recv();
        assert_eq!(
            expired.ok(),
            None,
            "expired() must never have anything without a deadline"
        );
        let context = Context::new().with_timeout(LONG);
        let expired = context.expired().try_recv();
        assert_eq!(
            expired.ok(),
            None,
            "expired() must have nothing before the deadline"
        );
    });
}

// One cancels, one looks, and time passes: whatever is said first must be said ever after.
#[test]
fn the_reason_never_changes() {
    check(|| {
        let context = Context::new().with_timeout(SHORT);
        let canceller = {
            let context = context.clone();
            thread::spawn(move || context.cancel())
        };
        let clock = thread::spawn(|| thread::sleep(SHORT));
        let first = context.error();
        canceller.join().expect("cancel() must not panic");
        let second = context.error();
        clock.join().expect("to sleep does not panic");
        let third = context.error();
        assert!(
            (first.is_none() || first == second) && second.is_some() && second == third,
            "the first reason that error() gives must be the last: it said {first:?}, after cancel() \
                 {second:?}, after the deadline {third:?}"
        );
    });
}

#[test]
fn a_child_that_is_made_during_the_cancel_is_done() {
    check(|| {
        let context = Context::new().with_timeout(LONG);
        let maker = {
            let context = context.clone();
            thread::spawn(move || context.child().wait())
        };
        context.cancel();
        let seen = (
            maker.join().expect("child() must not panic"),
            context.error(),
        );
        assert!(
            seen.1 == Some(seen.0) || CLOCK_IS_VIRTUAL && seen.1 == Some(Cancelled),
            "a child must be done with its parent, whether it was made before, during or after the cancel \
             (child, parent): {seen:?}"
        );
    });
}

#[test]
fn a_child_may_be_dropped_while_its_parent_is_cancelled() {
    check(|| {
        let root = Context::new();
        let child = root.with_timeout(LONG);
        let other = thread::spawn(move || {
            let error = child.error();
            drop(child);
            error
        });
        root.cancel();
        let seen = other.join().expect("drop must not panic");
        assert!(
            seen.is_none() || seen == Some(Cancelled),
            "a child that was dropped was not done, or cancelled with its parent: {seen:?}"
        );
    });
}

#[test]
fn reasons_can_be_read() {
    check_alone(|| {
        let [cancelled, over] = [Context::new(), Context::new().with_timeout(Duration::ZERO)];
        cancelled.cancel();
        let said = [cancelled, over].map(|context| context.wait().to_string());
        assert_eq!(
            said,
            ["context cancelled", "context deadline exceeded"],
            "a reason must be readable"
        );
    });
}
