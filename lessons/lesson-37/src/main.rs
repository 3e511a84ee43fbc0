//! Lesson 37.

fn main() {}
