//! Lesson 41, a cache populated in the background: runs the worked steps, one after the other.

fn main() {
    println!("Lesson 41: a cache populated in the background");
}
