//! The races of the pool, under every interleaving: with at most two preemptions where there are too many of them.
//!
//! What each model shows, and in how many interleavings, stands in `src/models.md`, which is part of the crate's documentation. The tests compare the
//! numbers; `COURSE_UPDATE=1 cargo test -p worker-pool --test models` writes them.
//!
//! That each of these models can fail is shown by `tests/mutations.rs`.

mod models {
    pub mod counts;
    pub mod ends;
    pub mod room;
    pub mod tools;
    pub mod wakes;
}
