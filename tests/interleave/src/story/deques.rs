//! What is in the deques at the end of a tape, and what is on its way between two of them.

use super::told::{Told, list};
use crate::tape::{Act, Lane, Loot, ObjectId};
use std::collections::BTreeMap;

/// A batch that was taken from one deque and is not in the other yet.
struct Batch {
    lane: Lane,
    step: usize,
    from: Option<ObjectId>,
    count: usize,
}

/// What nobody has taken: a sentence for what is in deques, and one for each batch on its way.
pub(super) fn left(told: &Told<'_>) -> Vec<String> {
    let mut there: BTreeMap<ObjectId, usize> = BTreeMap::new();
    let mut batches: Vec<Batch> = Vec::new();
    for (index, step) in told.failed.tape.steps.iter().enumerate() {
        let count = step.object.map(|object| there.entry(object).or_default());
        match (&step.act, count) {
            (Act::Push { .. }, Some(there)) => *there += 1,
            (Act::PushStolen { count }, Some(there)) => {
                *there += count;
                batches.retain(|batch| batch.lane != step.lane);
            }
            (Act::Pop { got: Some(_) }, Some(there)) => *there -= 1,
            (
                Act::Steal {
                    got: Loot::Took { value, more },
                    ..
                },
                Some(there),
            ) => {
                *there -= more + usize::from(value.is_some());
                if *more > 0 {
                    batches.push(Batch {
                        lane: step.lane,
                        step: index,
                        from: step.object,
                        count: *more,
                    });
                }
            }
            _ => {}
        }
    }
    let clauses: Vec<String> = there
        .iter()
        .filter(|(_, count)| **count > 0)
        .enumerate()
        .map(|(nth, (object, count))| match nth {
            0 => format!("{} still in {}", are(*count), told.object(*object)),
            _ => format!("{count} in {}", told.object(*object)),
        })
        .collect();
    let there = (!clauses.is_empty()).then(|| format!("{}.", list(&clauses, "and")));
    let on_their_way = batches.iter().map(|batch| {
        let from = batch.from.map_or_else(String::new, |id| told.object(id));
        let (own, way) = match batch.count {
            1 => ("1 value is", "its"),
            _ => (&*are(batch.count), "their"),
        };
        format!(
            "{own} on {way} way: {} stole from {from} at {}, and has not put into its own deque yet \
             what it stole. Who looks into one deque after the other in between finds nothing.",
            told.thread(batch.lane),
            told.step(batch.step)
        )
    });
    there.into_iter().chain(on_their_way).collect()
}

/// `1 value is`, `2 values are`.
fn are(count: usize) -> String {
    match count {
        1 => "1 value is".to_owned(),
        _ => format!("{count} values are"),
    }
}
