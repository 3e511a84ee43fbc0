//! Create the pool, start its workers, add jobs: three calls, and the pool is used as long as the
//! service lives.
//!
//! A client asks for a passenger's food. It is read from the cache; on a miss from the database,
//! which is slower. The client is answered, and what was found is saved in the background, for
//! the next one.

use super::s1_job::{Cache, Job, SaveFood};
use crate::context::Context;
use crate::options::Options;
use crossbeam::channel::{self, Receiver, Sender};
use std::sync::Arc;
use std::thread::{self, JoinHandle};

type BoxJob = Box<dyn Job>;

/// The blueprint: a number of workers and a queue of jobs.
struct WorkerPool {
    count: usize,
    queue: (Sender<BoxJob>, Receiver<BoxJob>),
    workers: Vec<JoinHandle<()>>,
}

impl WorkerPool {
    /// First call: says how large it is. Nothing runs yet.
    fn new(count: usize, capacity: usize) -> Self {
        let (queue, workers) = (channel::bounded(capacity), Vec::new());
        WorkerPool {
            count,
            queue,
            workers,
        }
    }

    /// Second call: starts the workers. All of them execute their jobs with this context.
    fn start(&mut self, context: &Context) {
        for _ in 0..self.count {
            let (jobs, context) = (self.queue.1.clone(), context.child());
            self.workers.push(thread::spawn(move || {
                for mut job in jobs {
                    if let Err(error) = job.execute(&context) {
                        println!("  a job failed: {error}");
                    }
                }
            }));
        }
    }

    /// Third call, as often as you like: waits while the queue is full.
    fn submit(&self, job: impl Job) {
        self.queue
            .0
            .send(Box::new(job))
            .expect("`queue.1` is alive");
    }

    /// No more jobs: the workers do what is queued, and end.
    fn drain(self) {
        drop(self.queue);
        for worker in self.workers {
            worker.join().expect("no job panics here");
        }
    }
}

/// Answers a client, and has the answer saved if it was not in the cache.
fn food_of(passenger: &str, cache: &Cache, pool: &WorkerPool) -> (&'static str, String) {
    if let Some(food) = cache.lock().unwrap().get(passenger) {
        return ("cache", food.clone());
    }
    let food = match passenger {
        "1234" => "3423,3242,4564,3423",
        _ => "0808,3657,4957,0089",
    };
    let (passenger, cache) = (passenger.to_owned(), Arc::clone(cache));
    let food = food.to_owned();
    pool.submit(SaveFood {
        passenger,
        food: food.clone(),
        cache,
    });
    ("database", food)
}

/// Answers two clients twice.
pub fn run(options: &Options) {
    let (cache, context) = (Cache::default(), Context::new());
    let mut pool = WorkerPool::new(options.workers, options.capacity);
    pool.start(&context);
    println!(
        "  workers: {}, room in the queue: {}",
        options.workers, options.capacity
    );
    for passenger in ["1234", "4567"] {
        let (from, food) = food_of(passenger, &cache, &pool);
        println!("  passenger {passenger}, from the {from}: {food}");
    }
    pool.drain();
    println!("  drained, so all is saved");
    let idle = WorkerPool::new(1, 1); // not started: nothing will be saved
    for passenger in ["1234", "4567"] {
        let (from, food) = food_of(passenger, &cache, &idle);
        println!("  passenger {passenger}, from the {from}: {food}");
    }
}
