//! The races of the pool, under every interleaving: with at most two preemptions where there are too many of them.
//!
//! What each model shows, and in how many interleavings, stands in `src/models.md`, which is part of the crate's documentation. The tests compare the
//! numbers; `COURSE_UPDATE=1 cargo test -p worker-pool --test models` writes them. Each model was seen to fail when the pool was broken in the
//! way that it is about: try it, by taking a line out of `src/idle.rs`.

mod models {
    pub mod counts;
    pub mod ends;
    pub mod room;
    pub mod tools;
    pub mod wakes;
}
