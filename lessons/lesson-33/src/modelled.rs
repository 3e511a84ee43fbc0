//! The exercises once more, on simulated threads: the same files, with the checker where std was.

#[cfg_attr(not(feature = "solution"), path = "exercises/mod.rs")]
#[cfg_attr(feature = "solution", path = "../../../solutions/lesson-33/mod.rs")]
pub mod exercises;

mod sync {
    pub use interleave::sync::atomic;
}

mod thread {
    pub use interleave::thread::yield_now;
}
