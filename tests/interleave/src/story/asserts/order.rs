//! Which steps are known to come before others, whatever the orderings of the atomics.

use crate::tape::{Act, ObjectId, Step};

/// Whether the tape proves that step `a` is ordered before step `b`: by a thread's own order, by spawn and join, by locks.
///
/// Other things order as well (channels, atomics), so `false` proves nothing.
pub(super) fn is_before(steps: &[Step], a: usize, b: usize) -> bool {
    if a >= b {
        return false;
    }
    let mut lanes = vec![steps[a].lane];
    let mut locks: Vec<ObjectId> = Vec::new();
    for step in &steps[a + 1..b] {
        let knows = lanes.contains(&step.lane);
        match (&step.act, step.object) {
            (Act::Spawn { child }, _) if knows => lanes.push(*child),
            (Act::Join { child, .. }, _) if lanes.contains(child) => lanes.push(step.lane),
            (Act::Unlock { .. } | Act::EndWrite { .. }, Some(lock)) if knows => locks.push(lock),
            (Act::Lock { .. } | Act::Write { .. } | Act::Read { .. }, Some(lock))
                if locks.contains(&lock) =>
            {
                lanes.push(step.lane);
            }
            _ => {}
        }
    }
    lanes.contains(&steps[b].lane)
}

/// What a step wrote to an atomic, and with which ordering.
pub(super) fn written(step: &Step) -> Option<(&crate::tape::Value, std::sync::atomic::Ordering)> {
    match &step.act {
        Act::Store { value, order }
        | Act::Update {
            new: value, order, ..
        } => Some((value, *order)),
        _ => None,
    }
}
