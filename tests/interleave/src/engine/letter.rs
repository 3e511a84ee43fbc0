use super::World;
use loom::sync::mpsc;
use std::cell::Cell;
use std::mem::ManuallyDrop;
use std::rc::Rc;

/// Hands what one thread knows to exactly one other.
///
/// Posting and opening are points at which other threads may run, but they conflict with nothing: loom takes sends and
/// receives of a channel for independent, and each letter is posted once and opened once.
#[derive(Clone)]
pub(crate) struct Letter(Rc<Inner>);

struct Inner {
    post: mpsc::Sender<()>,
    open: ManuallyDrop<mpsc::Receiver<()>>,
    posted: Cell<bool>,
    opened: Cell<bool>,
}

impl Drop for Inner {
    fn drop(&mut self) {
        // loom's receiver looks into the execution when it is dropped. Where that is over, it is leaked instead.
        if World::live() {
            // SAFETY: nobody uses it after this, the only place where it is dropped.
            unsafe { ManuallyDrop::drop(&mut self.open) };
        }
    }
}

// SAFETY: all simulated threads of a model live on one OS thread, which also runs its end; a letter never leaves it.
unsafe impl Send for Letter {}
// SAFETY: as above.
unsafe impl Sync for Letter {}

impl Letter {
    /// An empty letter. The world keeps a handle to it, so that one that nobody opens is emptied at the end.
    pub(crate) fn new() -> Self {
        let (post, open) = World::with_loom(mpsc::channel);
        let letter = Letter(Rc::new(Inner {
            post,
            open: ManuallyDrop::new(open),
            posted: Cell::new(false),
            opened: Cell::new(false),
        }));
        World::keep(letter.clone());
        letter
    }

    /// A letter with all that the calling thread knows by now.
    pub(crate) fn posted() -> Self {
        let letter = Letter::new();
        letter.post();
        letter
    }

    /// Puts in all that the calling thread knows by now.
    pub(crate) fn post(&self) {
        self.0.posted.set(true);
        World::with_loom(|| {
            // Fails only if the receiver is gone, and it is kept here.
            let _ = self.0.post.send(());
        });
    }

    /// Waits until it is posted, then knows what the poster knew.
    pub(crate) fn open(&self) {
        self.0.opened.set(true);
        World::with_loom(|| {
            let _ = self.0.open.recv();
        });
    }

    /// Opens a letter that was posted and never opened: loom counts what is left in a channel as a leak.
    pub(super) fn discard(&self) {
        if self.0.posted.get() && !self.0.opened.get() {
            self.open();
        }
    }
}
