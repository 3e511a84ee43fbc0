//! Values that do something when they are dropped.

use super::*;

/// Notes the thread that drops it.
pub struct Drops(pub Arc<AtomicUsize>);

impl Drop for Drops {
    fn drop(&mut self) {
        let main = thread::current().name() == Some("main");
        self.0.store(if main { 1 } else { 2 }, SeqCst);
    }
}

program! {
    /// A value that is sent while the only receiver goes: who drops it, and whether it is gone at once.
    dropped(capacity: Option<usize>) {
        let by = Arc::new(AtomicUsize::new(0));
        let (tx, rx) = channel(capacity);
        let value = Drops(Arc::clone(&by));
        let sender = thread::spawn(move || {
            let given_back = tx.send(value).is_err();
            drop(tx);
            given_back
        });
        drop(rx);
        let soon = by.load(SeqCst);
        format!("{soon} {} {}", sender.join().unwrap(), by.load(SeqCst))
    }
}

#[test]
fn a_value_left_in_the_channel() {
    for capacity in CAPACITIES {
        let name = format!("dropped, {capacity:?}");
        same(
            &name,
            Plain::All,
            move || dropped::ours::run(capacity),
            move || dropped::plain::run(capacity),
        );
    }
}
