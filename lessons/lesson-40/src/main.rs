//! Lesson 40, the blueprint: runs the worked steps, one after the other.
fn main() {}
