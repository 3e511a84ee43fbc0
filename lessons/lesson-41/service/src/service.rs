//! The service: the four answers of the lesson, put together.

use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::answers::lazy_load::LazyLoad;
use crate::answers::populate::{Populate, Tally};
use crate::answers::shed::Background;
use crate::numbers::{Answers, Numbers};
use crate::one_read::OneRead;
use crate::parts::{Answer, Cache, Database, LoadError, Row, Source, key_of};
use crate::pool::{Context, Failure, Job, WorkerPool};

/// How a service is set up. The default is what the lesson speaks of: 10 workers and a queue of 100.
#[derive(Clone, Debug)]
pub struct Settings {
    /// How many workers the pool has: at least one.
    pub workers: usize,
    /// How many populations can wait for one: at least one.
    pub capacity: usize,
    /// How many requests may read the database at a time while the cache fails.
    pub permits: usize,
    /// How long after it was read from the database an entry may be answered.
    pub expiry: Duration,
    /// The longest that a request waits for another one's read.
    pub patience: Duration,
    /// When the cache is populated.
    pub population: Population,
}

/// When the cache is populated with what it lacked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Population {
    /// Before the client is answered.
    InLine,
    /// By the pool, if there is room in its queue.
    Background,
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            workers: 10,
            capacity: 100,
            permits: 4,
            expiry: Duration::from_secs(60),
            patience: Duration::from_secs(2),
            population: Population::Background,
        }
    }
}

/// Answers what is recommended to a passenger. Shared by all who ask: every method takes `&self`.
pub struct Service {
    load: LazyLoad<Arc<dyn Cache>, Arc<OneRead>>,
    cache: Arc<dyn Cache>,
    database: Arc<OneRead>,
    pool: Arc<WorkerPool>,
    background: Background,
    tally: Arc<Tally>,
    settings: Settings,
    answers: Mutex<Answers>,
    last_failure: Arc<Mutex<Option<String>>>,
}

impl Service {
    /// A service with a pool of its own.
    ///
    /// # Errors
    /// If the system refuses a worker's thread.
    ///
    /// # Panics
    /// If there are to be no workers, or no room in the queue.
    pub fn new(
        cache: Arc<dyn Cache>,
        database: Arc<dyn Database>,
        settings: Settings,
    ) -> io::Result<Self> {
        let last_failure = Arc::new(Mutex::new(None));
        let last = Arc::clone(&last_failure);
        let pool = WorkerPool::builder()
            .workers(settings.workers)
            .capacity(settings.capacity)
            .name("populate")
            .on_failure(move |failure| {
                *lock(&last) = Some(told(&failure));
            })
            .build()?;
        let pool = Arc::new(pool);
        let database = Arc::new(OneRead::new(database, settings.patience));
        Ok(Service {
            load: LazyLoad::new(Arc::clone(&cache), Arc::clone(&database), settings.permits),
            cache,
            database,
            background: Background::new(Arc::clone(&pool)),
            pool,
            tally: Arc::default(),
            settings,
            answers: Mutex::default(),
            last_failure,
        })
    }

    /// What is recommended to a passenger, or `None` if nobody knows the passenger.
    ///
    /// Waits for the cache and for the database, one's own read or another's. Unless the population is [in line](Population::InLine), it
    /// waits for nothing else. `request` may be done as soon as this returns: the population does not depend on it.
    ///
    /// # Errors
    /// As [`LazyLoad::food`]. A read that another request made and that failed, or took too long, is the database's failure, too.
    pub fn food(&self, request: &Context, passenger: &str) -> Result<Option<Answer>, LoadError> {
        let answer = self
            .load
            .food(request, passenger, |row| self.populate(passenger, row));
        let mut answers = lock(&self.answers);
        *match &answer {
            Ok(Some(answer)) => match answer.source {
                Source::Hit => &mut answers.hits,
                Source::Miss => &mut answers.misses,
                Source::Bypass(_) => &mut answers.bypassed,
            },
            Ok(None) => &mut answers.unknown,
            Err(LoadError::Busy(_)) => &mut answers.busy,
            Err(LoadError::Database(_)) => &mut answers.failed,
            Err(LoadError::Over(_)) => &mut answers.over,
        } += 1;
        drop(answers);
        answer
    }

    fn populate(&self, passenger: &str, row: Row) {
        let (cache, tally) = (Arc::clone(&self.cache), Arc::clone(&self.tally));
        let mut job = Populate::new(cache, passenger, row, self.settings.expiry, tally);
        match self.settings.population {
            // Shed or not: that is counted, and the client has its answer in any case.
            Population::Background => _ = self.background.offer(&key_of(passenger), job),
            Population::InLine => {
                if let Err(error) = job.execute(self.pool.context()) {
                    *lock(&self.last_failure) = Some(error.to_string());
                }
            }
        }
    }

    /// Accepts no more populations, and waits until those that were accepted are done. Requests are still answered.
    pub fn drain(&self) {
        self.pool.drain();
    }

    /// What has happened so far. While somebody asks, the numbers are not from one moment.
    #[must_use]
    pub fn numbers(&self) -> Numbers {
        Numbers {
            answers: *lock(&self.answers),
            reads: self.database.reads(),
            shared: self.database.shared(),
            offers: self.background.counts(),
            populations: self.tally.counts(),
            pool: self.pool.snapshot(),
            last_failure: lock(&self.last_failure).clone(),
        }
    }
}

/// A failure of a job in a sentence.
fn told<J>(failure: &Failure<J>) -> String {
    match failure {
        Failure::Error { error, .. } => error.to_string(),
        Failure::Panic { payload, .. } => {
            let text = payload
                .downcast_ref::<&str>()
                .map(|text| (*text).to_owned());
            let text = text.or_else(|| payload.downcast_ref::<String>().cloned());
            format!("a panic: {}", text.unwrap_or_default())
        }
    }
}

/// Locks what is whole at any time, also after a panic.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
