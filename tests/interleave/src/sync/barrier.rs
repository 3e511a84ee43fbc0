use crate::engine::{Spot, World};
use crate::tape::{Act, Lane, ObjectId, ObjectKind};
use std::fmt;
use std::panic::Location;
use std::sync::PoisonError;

/// `std::sync::Barrier` on simulated threads.
pub struct Barrier {
    spot: Spot,
    size: usize,
    waiting: std::sync::Mutex<Vec<Lane>>,
    id: ObjectId,
}

/// Whether the thread was the last to arrive.
pub struct BarrierWaitResult(bool);

impl BarrierWaitResult {
    /// Whether the thread was the last to arrive.
    #[must_use]
    pub fn is_leader(&self) -> bool {
        self.0
    }
}

impl fmt::Debug for BarrierWaitResult {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BarrierWaitResult")
            .field("is_leader", &self.0)
            .finish()
    }
}

impl Barrier {
    /// A barrier that opens each time `size` threads have arrived; 0 counts as 1. (Not `const`, as std's is.)
    #[track_caller]
    #[must_use]
    pub fn new(size: usize) -> Self {
        Barrier {
            spot: Spot::new(),
            size: size.max(1),
            waiting: std::sync::Mutex::default(),
            id: World::object(ObjectKind::Barrier, Location::caller()),
        }
    }

    /// Sleeps until enough threads have arrived. The last one to arrive does not sleep: it is the leader.
    #[track_caller]
    pub fn wait(&self) -> BarrierWaitResult {
        let at = Location::caller();
        let ticket = self.spot.step(at);
        let full = {
            let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
            if waiting.len() + 1 < self.size {
                waiting.push(World::lane());
                Err(waiting.len())
            } else {
                Ok(std::mem::take(&mut *waiting))
            }
        };
        World::progress();
        match full {
            Err(arrived) => {
                ticket.publish();
                World::sleep(
                    Act::BarrierSleeps {
                        arrived,
                        of: self.size,
                    },
                    Some(self.id),
                    at,
                );
                World::record(Act::BarrierPass { leader: false }, Some(self.id), at);
                BarrierWaitResult(false)
            }
            Ok(waiting) => {
                World::record(Act::BarrierPass { leader: true }, Some(self.id), at);
                for lane in waiting {
                    World::wake(lane);
                }
                BarrierWaitResult(true)
            }
        }
    }
}

impl fmt::Debug for Barrier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Barrier").finish_non_exhaustive()
    }
}
