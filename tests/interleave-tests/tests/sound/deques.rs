//! Deques for work stealing.

use super::*;

/// How a steal ended, in a word.
pub fn got<T: std::fmt::Display>(stolen: interleave::deque::Steal<T>) -> String {
    use interleave::deque::Steal::{Empty, Retry, Success};
    match stolen {
        Success(value) => value.to_string(),
        Empty => "-".to_owned(),
        Retry => "again".to_owned(),
    }
}

/// What a pop had.
pub fn had(popped: Option<usize>) -> String {
    popped.map_or_else(|| "-".to_owned(), |value| value.to_string())
}

program! {
    /// An owner that pushes and pops, and a thief that comes twice.
    owner_and_thief(lifo: bool) {
        let own = if lifo { Worker::new_lifo() } else { Worker::new_fifo() };
        let stealer = own.stealer();
        let thief = thread::spawn(move || format!("{}{}", got(stealer.steal()), got(stealer.steal())));
        own.push(1);
        own.push(2);
        let mut popped = had(own.pop());
        own.push(3);
        (0..3).for_each(|_| popped += &had(own.pop()));
        format!("{popped} {}", thief.join().unwrap())
    }
}

program! {
    /// An owner and two thieves.
    two_thieves(lifo: bool) {
        let own = if lifo { Worker::new_lifo() } else { Worker::new_fifo() };
        own.push(1);
        let thieves: Vec<_> = (0..2)
            .map(|_| {
                let stealer = own.stealer();
                thread::spawn(move || got(stealer.steal()))
            })
            .collect();
        own.push(2);
        let mut popped = had(own.pop());
        popped += &had(own.pop());
        own.push(3);
        let stolen: String = thieves.into_iter().map(|thief| thief.join().unwrap()).collect();
        format!("{popped} {stolen} {}", had(own.pop()))
    }
}

program! {
    /// What is popped is pushed again into the same slot, beside a thief.
    the_same_slot(lifo: bool) {
        let own = if lifo { Worker::new_lifo() } else { Worker::new_fifo() };
        let stealer = own.stealer();
        let thief = thread::spawn(move || {
            (0..3).map(|_| got(stealer.steal())).collect::<String>()
        });
        let mut popped = String::new();
        for n in 1..=3 {
            own.push(n);
            popped += &had(own.pop());
        }
        popped += &had(own.pop());
        format!("{popped} {}", thief.join().unwrap())
    }
}

#[test]
fn owner_and_thieves() {
    for lifo in [true, false] {
        same(
            &format!("owner and thief, lifo {lifo}"),
            Plain::All,
            move || owner_and_thief::ours::run(lifo),
            move || owner_and_thief::plain::run(lifo),
        );
        same(
            &format!("two thieves, lifo {lifo}"),
            Plain::All,
            move || two_thieves::ours::run(lifo),
            move || two_thieves::plain::run(lifo),
        );
        same(
            &format!("the same slot, lifo {lifo}"),
            Plain::All,
            move || the_same_slot::ours::run(lifo),
            move || the_same_slot::plain::run(lifo),
        );
    }
}

program! {
    /// Looks from both sides, between pushes, pops and steals.
    looks(lifo: bool) {
        let own = if lifo { Worker::new_lifo() } else { Worker::new_fifo() };
        let stealer = own.stealer();
        own.push(0);
        let thief = thread::spawn(move || {
            let before = format!("{} {}", stealer.len(), stealer.is_empty());
            let stolen = got(stealer.steal());
            format!("{before} {stolen} {}", stealer.len())
        });
        own.push(1);
        let mut seen = format!("{} {}", own.len(), had(own.pop()));
        own.push(2);
        seen += &format!(" {} {}", own.is_empty(), had(own.pop()));
        seen += &format!(" {} {}", had(own.pop()), own.len());
        format!("{seen}, {}", thief.join().unwrap())
    }
}

program! {
    /// Whether there is something, asked again and again by one who takes nothing.
    watch(lifo: bool) {
        let own = if lifo { Worker::new_lifo() } else { Worker::new_fifo() };
        let stealer = own.stealer();
        let other = own.stealer();
        let watcher = thread::spawn(move || {
            (0..3).map(|_| if stealer.is_empty() { '-' } else { '+' }).collect::<String>()
        });
        let thief = thread::spawn(move || got(other.steal()));
        own.push(1);
        own.push(2);
        let popped = had(own.pop()) + &had(own.pop());
        format!("{popped} {} {}", thief.join().unwrap(), watcher.join().unwrap())
    }
}

#[test]
fn looking_at_deques() {
    for lifo in [true, false] {
        same(
            &format!("looks, lifo {lifo}"),
            Plain::All,
            move || looks::ours::run(lifo),
            move || looks::plain::run(lifo),
        );
        same(
            &format!("watch, lifo {lifo}"),
            Plain::UpTo(3),
            move || watch::ours::run(lifo),
            move || watch::plain::run(lifo),
        );
    }
}

program! {
    /// Two who push and two who take.
    injector() {
        let injector = Arc::new(Injector::new());
        let theirs = Arc::clone(&injector);
        let pusher = thread::spawn(move || {
            theirs.push('a');
            theirs.push('b');
        });
        let theirs = Arc::clone(&injector);
        let thief = thread::spawn(move || got(theirs.steal()) + &got(theirs.steal()));
        injector.push('m');
        let taken = got(injector.steal());
        let looked = format!("{} {}", injector.len(), injector.is_empty());
        pusher.join().unwrap();
        let mut left = got(injector.steal());
        left += &thief.join().unwrap();
        format!("{taken} {looked} {left} {}", got(injector.steal()))
    }
}

#[test]
fn an_injector() {
    same(
        "injector",
        Plain::All,
        injector::ours::run,
        injector::plain::run,
    );
}

program! {
    /// A batch from one deque to another, with a thief at the second and an owner at the first.
    batch(lifo: bool, other: bool, pop: bool) {
        let first = if lifo { Worker::new_lifo() } else { Worker::new_fifo() };
        let second = if other { Worker::new_lifo() } else { Worker::new_fifo() };
        (1..=4).for_each(|n| first.push(n));
        let (stealer, loot) = (first.stealer(), second.stealer());
        let thief = thread::spawn(move || {
            let stolen = if pop {
                got(stealer.steal_batch_and_pop(&second))
            } else if stealer.steal_batch(&second).is_success() {
                "+".to_owned()
            } else {
                "-".to_owned()
            };
            format!("{stolen} {}{}{}", had(second.pop()), had(second.pop()), had(second.pop()))
        });
        let looter = thread::spawn(move || format!("{}{}", loot.is_empty(), got(loot.steal())));
        let mut popped = had(first.pop());
        first.push(5);
        (0..2).for_each(|_| popped += &had(first.pop()));
        let stolen = thief.join().unwrap();
        format!("{popped} {stolen} {} {}", looter.join().unwrap(), had(first.pop()))
    }
}

program! {
    /// A batch from an injector, into which somebody pushes.
    injector_batch(pop: bool) {
        let injector = Arc::new(Injector::new());
        injector.push(1);
        injector.push(2);
        let theirs = Arc::clone(&injector);
        let thief = thread::spawn(move || {
            let own = Worker::new_lifo();
            let stolen = if pop {
                got(theirs.steal_batch_and_pop(&own))
            } else {
                let _ = theirs.steal_batch(&own);
                String::new()
            };
            format!("{stolen} {}{}", had(own.pop()), had(own.pop()))
        });
        injector.push(3);
        let taken = got(injector.steal());
        injector.push(4);
        let stolen = thief.join().unwrap();
        let left: String = (0..3).map(|_| got(injector.steal())).collect();
        format!("{taken} {stolen} {left}")
    }
}

#[test]
fn batches() {
    for pop in [true, false] {
        for (lifo, other) in [(true, true), (true, false), (false, true), (false, false)] {
            same(
                &format!("batch, lifo {lifo} to {other}, pop {pop}"),
                Plain::UpTo(3),
                move || batch::ours::run(lifo, other, pop),
                move || batch::plain::run(lifo, other, pop),
            );
        }
        same(
            &format!("injector batch, pop {pop}"),
            Plain::All,
            move || injector_batch::ours::run(pop),
            move || injector_batch::plain::run(pop),
        );
    }
}

program! {
    /// What a thief knows of stores that came before the push, and after it.
    push_publishes(lifo: bool) {
        let data = Arc::new(AtomicUsize::new(0));
        let own = if lifo { Worker::new_lifo() } else { Worker::new_fifo() };
        let (stealer, seen) = (own.stealer(), Arc::clone(&data));
        let thief = thread::spawn(move || {
            let stolen = got(stealer.steal());
            format!("{stolen} {}", seen.load(Relaxed))
        });
        data.store(1, Relaxed);
        own.push(1);
        data.store(2, Relaxed);
        own.push(2);
        data.store(3, Relaxed);
        let popped = had(own.pop());
        format!("{popped} {}", thief.join().unwrap())
    }
}

#[test]
fn a_push_publishes() {
    // The thief that takes the second value comes after the pop of the first, but learns nothing of the popper: the mutex of the
    // plain construction says more.
    for (lifo, more) in [(true, set([])), (false, set(["1 2 2"]))] {
        same_but(
            &format!("push publishes, lifo {lifo}"),
            &more,
            Plain::All,
            move || push_publishes::ours::run(lifo),
            move || push_publishes::plain::run(lifo),
        );
    }
}

program! {
    /// What a thief knows of what another put into its deque by a batch.
    batch_publishes() {
        let data = Arc::new([AtomicUsize::new(0), AtomicUsize::new(0)]);
        let injector = Arc::new(Injector::new());
        let own = Worker::new_fifo();
        let (loot, theirs, stored) = (own.stealer(), Arc::clone(&injector), Arc::clone(&data));
        let thief = thread::spawn(move || {
            stored[1].store(1, Relaxed);
            let _ = theirs.steal_batch(&own);
        });
        let (seen, pushed) = (Arc::clone(&data), Arc::clone(&injector));
        let pusher = thread::spawn(move || {
            seen[0].store(1, Relaxed);
            pushed.push(1);
        });
        let stolen = got(loot.steal());
        let outcome = format!("{stolen} {} {}", data[0].load(Relaxed), data[1].load(Relaxed));
        thief.join().unwrap();
        pusher.join().unwrap();
        outcome
    }
}

#[test]
fn a_batch_publishes() {
    same(
        "batch publishes",
        Plain::All,
        batch_publishes::ours::run,
        batch_publishes::plain::run,
    );
}
