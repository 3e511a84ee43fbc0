//! # Exercise 1: `token`
//!
//! A flag tells those who look. Most threads of a program do not look: they sleep, on a queue, on an
//! answer, on a clock. Open `src/exercises/token.rs` and write a token that wakes them, and that has
//! children:
//!
//! ```text
//! let request = Token::new();
//! let query = request.child();            // cancelled with the request, or alone
//!
//! channel::select! {                      // in another thread: asleep on two things at once
//!     recv(jobs) -> job => …,
//!     recv(query.done()) -> _ => return,
//! }
//!
//! request.cancel();                       // wakes it
//! ```
//!
//! The waking is done by a channel on which nothing is ever sent. The token owns its only sender, and
//! to cancel is to drop it: a receiver of a closed channel returns at once, whoever asks, and however
//! often. So `wait` and `done` are a line each, and `is_cancelled` is a look at whether the sender is
//! still there.
//!
//! The tree is the harder half. The shape of it is in the file: a parent lists its children by `Weak`
//! and a child keeps its parent by `Arc`. What remains is to say what happens at the same time:
//!
//! - *A child is made while its parent is cancelled.* If one looks whether the other was there, and then
//!   acts, there is a moment between the two. It must be one moment.
//! - *Two cancel at once.* The second finds the token cancelled. May it return? Its caller believes that
//!   all below has been told.
//! - *A child is dropped while its parent is cancelled.* Whoever cancels holds a handle to the child for
//!   a moment, so it may be the one to drop the last. What does your `Drop` lock, and who holds that? The
//!   same is true of whoever looks through a list with `upgrade`; `strong_count` asks without a handle.
//!
//! One rule keeps locks from waiting for each other in a circle: whoever holds the lock of a node may
//! lock nodes below it, never one above.
//!
//! And a parent may live for years. Whoever makes a million children of it, one after the other, must
//! not find a million entries in its list afterwards, not even empty ones. A check counts the bytes.
//!
//! Before moving on, be sure that you can say
//!
//! - why a closed channel is the better signal than a message, for three workers;
//! - what a `Weak` that is left in a list costs, though it keeps nobody alive;
//! - which handle keeps the way from the root to a grandchild open when the child between them has
//!   gone out of scope.
//!
//! It is the longest exercise of this lesson, some thirty lines.
//!
//! Further reading: the source of tokio-util's `CancellationToken`, whose tree (`tree_node.rs`) opens
//! with its invariants and its order of locks; Go's `context` package, where the same list is a map
//! (`propagateCancel`), <https://pkg.go.dev/context>.

#[path = "support/memory.rs"]
mod memory;
mod support;

#[path = "contract"]
mod on_real_threads {
    use super::memory::bytes_in_use;
    use super::support::real::{channel, check, check_alone, in_time, sync, thread};
    use lesson_39::exercises::token;
    use token::Token as Parent;

    mod leaves_nothing;
    mod token_tree;

    fn short_lived(parent: &Parent) -> Parent {
        parent.child()
    }
}

#[path = "contract"]
mod in_every_interleaving {
    use super::support::model::{channel, sync, thread};
    use lesson_39::modelled::exercises::token;

    mod token_tree;

    /// From here, so that the checker knows whose checks these are.
    fn check(model: impl Fn() + Send + Sync + 'static) {
        super::support::model::check(model);
    }

    fn check_alone(model: impl Fn() + Send + Sync + 'static) {
        super::support::model::check_alone(model);
    }
}
