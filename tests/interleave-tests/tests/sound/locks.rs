//! Locks and their like.

use super::*;

program! {
    /// A lock, a try and a plain number beside.
    try_lock() {
        let data = Arc::new(AtomicUsize::new(0));
        let held = Arc::new(Mutex::new(0));
        let (theirs, stored) = (Arc::clone(&held), Arc::clone(&data));
        let other = thread::spawn(move || {
            let mut held = theirs.lock().unwrap();
            stored.store(1, Relaxed);
            *held += 1;
        });
        let first = held.try_lock().ok().map(|held| *held);
        let seen = data.load(Relaxed);
        let second = held.try_lock().ok().map(|held| *held);
        other.join().unwrap();
        format!("{first:?} {seen} {second:?}")
    }
}

program! {
    /// Three threads, who comes after whom.
    lock() {
        let order = Arc::new(Mutex::new(String::new()));
        let threads: Vec<_> = ["a", "b"]
            .into_iter()
            .map(|name| {
                let order = Arc::clone(&order);
                thread::spawn(move || order.lock().unwrap().push_str(name))
            })
            .collect();
        order.lock().unwrap().push('m');
        let early = order.lock().unwrap().clone();
        threads.into_iter().for_each(|thread| thread.join().unwrap());
        format!("{early} {}", order.lock().unwrap().clone())
    }
}

#[test]
fn a_mutex() {
    same(
        "try_lock",
        Plain::All,
        try_lock::ours::run,
        try_lock::plain::run,
    );
    same("lock", Plain::UpTo(2), lock::ours::run, lock::plain::run);
}

program! {
    /// Two readers and a writer, and what each knows.
    read_and_write() {
        let data = Arc::new(AtomicUsize::new(0));
        let lock = Arc::new(RwLock::new(0));
        let (theirs, stored) = (Arc::clone(&lock), Arc::clone(&data));
        let first = thread::spawn(move || {
            let value = theirs.read().unwrap();
            stored.load(Relaxed);
            stored.store(1, Relaxed);
            *value
        });
        let (theirs, looked) = (Arc::clone(&lock), Arc::clone(&data));
        let second = thread::spawn(move || {
            let value = theirs.read().unwrap();
            looked.load(Relaxed);
            *value
        });
        let mut value = lock.write().unwrap();
        let seen = data.load(Relaxed);
        *value = 7;
        drop(value);
        format!("{seen} {} {}", first.join().unwrap(), second.join().unwrap())
    }
}

#[test]
fn a_lock_for_readers_and_writers() {
    same(
        "read and write",
        Plain::UpTo(2),
        read_and_write::ours::run,
        read_and_write::plain::run,
    );
}

program! {
    /// Two rounds at a barrier: who leads, and what the others know.
    barrier() {
        let data = Arc::new(AtomicUsize::new(0));
        let barrier = Arc::new(Barrier::new(2));
        let (theirs, stored) = (Arc::clone(&barrier), Arc::clone(&data));
        let other = thread::spawn(move || {
            stored.store(1, Relaxed);
            let first = theirs.wait().is_leader();
            stored.store(2, Relaxed);
            (first, theirs.wait().is_leader())
        });
        let first = barrier.wait().is_leader();
        let seen = data.load(Relaxed);
        let second = barrier.wait().is_leader();
        format!("{first} {seen} {second} {} {:?}", data.load(Relaxed), other.join().unwrap())
    }
}

#[test]
fn a_barrier() {
    same(
        "barrier",
        Plain::All,
        barrier::ours::run,
        barrier::plain::run,
    );
}

program! {
    /// Two who would make the value, and one look.
    once() {
        let making = Arc::new(AtomicUsize::new(0));
        let cell = Arc::new(OnceLock::new());
        let (theirs, told) = (Arc::clone(&cell), Arc::clone(&making));
        let other = thread::spawn(move || {
            *theirs.get_or_init(|| {
                told.store(1, SeqCst);
                'b'
            })
        });
        let seen = making.load(SeqCst);
        let look = cell.get().copied();
        let set = cell.set('a').is_ok();
        format!("{seen} {look:?} {set} {:?} {}", cell.get(), other.join().unwrap())
    }
}

#[test]
fn a_cell_that_is_set_once() {
    same("once", Plain::All, once::ours::run, once::plain::run);
}

program! {
    /// A thread that parks twice, and two who wake it: the token is one, however often it is handed over.
    park() {
        let data = Arc::new([AtomicUsize::new(0), AtomicUsize::new(0)]);
        let token = Arc::new(Token::new());
        let threads: Vec<_> = (0..2)
            .map(|index| {
                let (token, data) = (Arc::clone(&token), Arc::clone(&data));
                thread::spawn(move || {
                    data[index].store(1, Relaxed);
                    token.unpark();
                })
            })
            .collect();
        token.park();
        let outcome = format!("{} {}", data[0].load(Relaxed), data[1].load(Relaxed));
        threads.into_iter().for_each(|thread| thread.join().unwrap());
        token.unpark();
        token.park();
        outcome
    }
}

program! {
    /// Two parks, two wake-ups: if both wake-ups come first, the second park sleeps for ever.
    park_twice() {
        let token = Arc::new(Token::new());
        let theirs = Arc::clone(&token);
        let waker = thread::spawn(move || {
            theirs.unpark();
            theirs.unpark();
        });
        token.park();
        token.park();
        waker.join().unwrap();
        String::new()
    }
}

#[test]
fn parking() {
    same("park", Plain::UpTo(3), park::ours::run, park::plain::run);
    both_deadlock(park_twice::ours::run, park_twice::plain::run);
}

program! {
    /// A wait group of a channel: whoever is done drops a sender, and the channel is closed when all are.
    wait_group() {
        let done = Arc::new(AtomicUsize::new(0));
        let (guard, all) = bounded::<()>(0);
        let threads: Vec<_> = (0..2)
            .map(|_| {
                let (guard, done) = (guard.clone(), Arc::clone(&done));
                thread::spawn(move || {
                    done.fetch_add(1, Relaxed);
                    drop(guard);
                })
            })
            .collect();
        drop(guard);
        let closed = all.recv().is_err();
        let outcome = format!("{closed} {}", done.load(Relaxed));
        threads.into_iter().for_each(|thread| thread.join().unwrap());
        outcome
    }
}

#[test]
fn a_wait_group() {
    same(
        "wait group",
        Plain::UpTo(3),
        wait_group::ours::run,
        wait_group::plain::run,
    );
}
