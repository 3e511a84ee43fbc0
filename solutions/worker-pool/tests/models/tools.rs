//! What the models are made of.

use std::sync::{Arc, Mutex, PoisonError};

use interleave::Builder;
use interleave::channel::{self, Receiver, Sender};
use worker_pool::modelled::{BoxError, Context, Job, WorkerPool};

use super::counts::compare;

/// Every interleaving.
pub const ALL: usize = usize::MAX;

/// Checks a model, every interleaving of it or those with at most so many preemptions, and compares their number with what is documented.
#[track_caller]
pub fn holds(name: &str, preemptions: usize, model: impl Fn() + Send + Sync + 'static) {
    let builder = match preemptions {
        ALL => Builder::new(),
        most => Builder::new().preemptions(most),
    };
    compare(name, &builder.check(model));
}

/// What was executed, in order. It is no step of a model: nobody waits for it.
#[derive(Clone, Default)]
pub struct Ledger(Arc<Mutex<Vec<u32>>>);

impl Ledger {
    pub fn write(&self, number: u32) {
        let mut lines = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        lines.push(number);
    }

    /// The numbers that were written, in their own order.
    pub fn sorted(&self) -> Vec<u32> {
        let lines = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut lines = lines.clone();
        lines.sort_unstable();
        lines
    }

    pub fn len(&self) -> usize {
        self.sorted().len()
    }
}

/// A job that writes its number into the ledger, then does something.
pub struct Task {
    pub number: u32,
    pub ledger: Ledger,
    pub then: Then,
}

pub enum Then {
    Nothing,
    Panic,
    /// Waits until the gate is open.
    Pass(Arc<Gate>),
    Open(Arc<Gate>),
    Tell(Sender<u32>),
    Call(Box<dyn FnMut(&Context) + Send>),
}

impl Task {
    pub fn new(number: u32, ledger: &Ledger) -> Self {
        Task {
            number,
            ledger: ledger.clone(),
            then: Then::Nothing,
        }
    }

    pub fn then(self, then: Then) -> Self {
        Task { then, ..self }
    }

    pub fn calling(self, call: impl FnMut(&Context) + Send + 'static) -> Self {
        self.then(Then::Call(Box::new(call)))
    }
}

impl Job for Task {
    fn execute(&mut self, context: &Context) -> Result<(), BoxError> {
        self.ledger.write(self.number);
        match &mut self.then {
            Then::Nothing => {}
            // Quietly: the panic hook has nothing to say about it.
            Then::Panic => std::panic::resume_unwind(Box::new("a job panics")),
            Then::Pass(gate) => gate.pass(),
            Then::Open(gate) => gate.open(),
            Then::Tell(to) => to.send(self.number).unwrap(),
            Then::Call(call) => call(context),
        }
        Ok(())
    }
}

/// Holds whoever wants to pass until somebody opens it: one step each.
pub struct Gate {
    sender: Mutex<Option<Sender<()>>>,
    receiver: Receiver<()>,
}

impl Gate {
    pub fn closed() -> Arc<Self> {
        let (sender, receiver) = channel::bounded(1);
        let sender = Mutex::new(Some(sender));
        Arc::new(Gate { sender, receiver })
    }

    pub fn open(&self) {
        let sender = self.sender.lock().unwrap().take();
        drop(sender);
    }

    pub fn pass(&self) {
        _ = self.receiver.recv();
    }
}

/// Submits jobs that must be accepted.
pub fn submit(pool: &WorkerPool<Task>, tasks: impl IntoIterator<Item = Task>) {
    for task in tasks {
        assert!(pool.submit(task).is_ok(), "the pool is open");
    }
}

/// The sum that always holds.
pub fn consistent(pool: &WorkerPool<Task>) -> worker_pool::Snapshot {
    let now = pool.snapshot();
    let parts = [
        now.queued,
        now.running,
        now.succeeded,
        now.failed,
        now.panicked,
        now.returned,
    ];
    assert_eq!(parts.iter().sum::<u64>(), now.accepted, "{now:?}");
    assert!(now.queued <= pool.capacity() as u64, "{now:?}");
    now
}
