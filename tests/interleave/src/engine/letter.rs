use super::World;
use loom::lazy_static::Lazy;
use std::marker::PhantomData;
use std::sync::{Mutex, PoisonError};

/// Hands what one thread knows to any number of others.
///
/// Neither posting nor opening is a point at which another thread may run, and they conflict with nothing. It is one of loom's lazy statics, whose
/// first use publishes and whose every other use acquires. Each letter is posted once, and opened only after that.
#[derive(Clone, Copy)]
pub(crate) struct Letter(&'static Lazy<()>);

impl Letter {
    /// An empty letter.
    pub(crate) fn new() -> Self {
        Letter(sheet(World::next_letter()))
    }

    /// A letter with all that the calling thread knows by now.
    pub(crate) fn posted() -> Self {
        let letter = Letter::new();
        letter.post();
        letter
    }

    /// Puts in all that the calling thread knows by now.
    pub(crate) fn post(self) {
        World::with_loom(|| self.0.get());
    }

    /// From here on the calling thread knows what the poster knew.
    pub(crate) fn open(self) {
        World::with_loom(|| self.0.get());
    }
}

/// The paper of an execution's `n`-th letter. All executions write on the same: loom keeps what is on it for each of them.
fn sheet(n: usize) -> &'static Lazy<()> {
    static SHEETS: Mutex<Vec<&'static Lazy<()>>> = Mutex::new(Vec::new());

    let mut sheets = SHEETS.lock().unwrap_or_else(PoisonError::into_inner);
    while sheets.len() <= n {
        sheets.push(Box::leak(Box::new(Lazy {
            init: || (),
            _p: PhantomData,
        })));
    }
    sheets[n]
}
