//! A job is anything that can be executed, and may fail.

use crate::context::Context;
use crate::options::Options;
use std::collections::BTreeMap;
use std::error::Error;
use std::sync::{Arc, Mutex};

pub type BoxError = Box<dyn Error + Send + Sync>;

/// `&mut self`: the pool can hold jobs by value, a box of a job is a job, and a job can be
/// executed again.
pub trait Job: Send + 'static {
    fn execute(&mut self, context: &Context) -> Result<(), BoxError>;
}

impl<J: Job + ?Sized> Job for Box<J> {
    fn execute(&mut self, context: &Context) -> Result<(), BoxError> {
        (**self).execute(context) // the job in the box, not the box
    }
}

/// Stands where a service has Redis. IDs are text: passenger `0089` is not passenger 89.
pub type Cache = Arc<Mutex<BTreeMap<String, String>>>;

/// Saves the recommended food of a passenger, IDs as well, under the passenger's ID.
pub struct SaveFood {
    pub passenger: String,
    pub food: String,
    pub cache: Cache,
}

impl Job for SaveFood {
    fn execute(&mut self, context: &Context) -> Result<(), BoxError> {
        // Whether anybody still wants this: asked by the job, where it can stop.
        if let Some(error) = context.error() {
            return Err(error.into());
        }
        let (passenger, food) = (self.passenger.clone(), self.food.clone());
        self.cache.lock().unwrap().insert(passenger, food);
        Ok(())
    }
}

/// A job of another kind: it succeeds at the second attempt.
struct NoteMiss {
    attempts: u32,
}

impl Job for NoteMiss {
    fn execute(&mut self, _: &Context) -> Result<(), BoxError> {
        self.attempts += 1;
        match self.attempts {
            1 => Err("the log is not to be reached".into()),
            _ => Ok(()),
        }
    }
}

/// Executes unlike jobs, here and now: as long as they fail, twice at most.
pub fn run(_: &Options) {
    let (context, cache) = (Context::new(), Cache::default());
    let save = |passenger: &str, food: &str| SaveFood {
        passenger: passenger.into(),
        food: food.into(),
        cache: Arc::clone(&cache),
    };
    let jobs: [(_, Box<dyn Job>); 3] = [
        (
            "food of 1234",
            Box::new(save("1234", "3423,3242,4564,3423")),
        ),
        ("note", Box::new(NoteMiss { attempts: 0 })),
        (
            "food of 4567",
            Box::new(save("4567", "0808,3657,4957,0089")),
        ),
    ];
    for (name, mut job) in jobs {
        let mut result = job.execute(&context);
        if let Err(error) = &result {
            println!("  {name}: {error}; once more");
            result = job.execute(&context);
        }
        println!("  {name}: {result:?}");
    }
    context.cancel();
    let result = save("9999", "0001").execute(&context);
    println!(
        "  with a context that is cancelled: {}",
        result.unwrap_err()
    );
    println!("  saved: {:?}", cache.lock().unwrap());
}
