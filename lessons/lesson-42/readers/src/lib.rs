//! The stores of lesson 42, and the ways of reading them.
//!
//! The reader and the model of costs are the reference answers to the lesson's exercises: what the checks try in every interleaving is what
//! runs here, against a real Redis.

use std::{sync, thread, time};

#[path = "../../src/parts.rs"]
pub mod parts;

#[path = "../../../../solutions/lesson-42/mod.rs"]
mod answers;

pub mod measure;
mod redis_store;
mod store;
pub mod ways;

pub use answers::{read_at_once::Reader, worth_it};
pub use parts::ReadError;
pub use redis_store::Redis;
pub use store::{Answer, Counted, Distant, Moka, Store};
pub use worker_pool::WorkerPool;
