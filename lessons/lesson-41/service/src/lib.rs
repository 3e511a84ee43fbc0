//! The service of lesson 41: what is recommended to a passenger, from a cache, a database, and a pool that fills the one from the other.
//!
//! It is made of the lesson's reference answers, compiled from the same files that the checker tries under every interleaving, and of real
//! parts: [moka](MokaCache) or [Redis](RedisCache), [SQLite](SqliteDatabase), a [server] on axum. It is a package of its own so
//! that nobody who works on an exercise waits for these to be built.

use crossbeam::channel;
use std::{sync, thread, time};
use worker_pool as pool;

#[path = "../../src/parts.rs"]
pub mod parts;

#[path = "../../../../solutions/lesson-41/mod.rs"]
pub mod answers;

mod database;
mod load;
mod moka_cache;
mod numbers;
mod one_read;
mod redis_cache;
pub mod server;
mod service;
mod slow_store;

pub use database::{KNOWN, SqliteDatabase, generated};
pub use load::{Load, Report};
pub use moka_cache::MokaCache;
pub use numbers::{Answers, Numbers};
pub use redis_cache::RedisCache;
pub use service::{Population, Service, Settings};
pub use slow_store::SlowStore;
