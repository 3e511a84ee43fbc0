//! The plain constructions: the checker's own channels and locks once more, on nothing but a mutex and condition variables.
//!
//! Nothing clever is in them. Whoever changes something says so to all who wait, and whoever wakes looks again. So there
//! are far more interleavings than the checker needs for its own, and what they come to is the measure for it.

#![allow(dead_code, reason = "each test file uses its part")]

pub mod channel;
pub mod deque;
pub mod locks;
