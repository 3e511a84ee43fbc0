//! An update in two halves: locked to read, and locked again to write; and one of which a panic left the second half undone.

use super::super::told::Told;
use crate::tape::{Act, Lane, ObjectId, Place, State};

/// Two locks of the same object by the same thread, one after the other, at two lines.
struct Twice {
    lane: Lane,
    object: ObjectId,
    first: usize,
    second: usize,
}

/// Two threads that lock an object at the same two lines, both at the first before either is at the second.
///
/// The tape does not know what was read and written under the locks, so the sentence makes that its condition.
pub(super) fn lost_update(told: &Told<'_>, upto: usize) -> Option<String> {
    let steps = &told.failed.tape.steps[..upto];
    let takes = |act: &Act| matches!(act, Act::Lock { .. } | Act::Write { .. } | Act::Read { .. });
    let mut all: Vec<Twice> = Vec::new();
    for (second, step) in steps
        .iter()
        .enumerate()
        .filter(|(_, step)| takes(&step.act))
    {
        let same = |i: &usize| {
            steps[*i].lane == step.lane && steps[*i].object == step.object && takes(&steps[*i].act)
        };
        let first = (0..second).rev().find(same);
        if let (Some(first), Some(object)) = (first, step.object)
            && !same_line(steps[first].at, step.at)
        {
            all.push(Twice {
                lane: step.lane,
                object,
                first,
                second,
            });
        }
    }
    let both = all.iter().flat_map(|a| all.iter().map(move |b| (a, b)));
    let mut overlap = both.filter(|(a, b)| {
        let lines = same_line(steps[a.first].at, steps[b.first].at)
            && same_line(steps[a.second].at, steps[b.second].at);
        a.lane != b.lane && a.object == b.object && lines && a.first < b.first && b.first < a.second
    });
    let (a, b) = overlap.next_back()?;
    let (read, write) = (
        told.line(steps[a.first].at)?,
        told.line(steps[a.second].at)?,
    );
    let mut seconds = [a.second, b.second];
    seconds.sort_unstable();
    Some(format!(
        "lost update, if what is written at {write} was read at {read}: {} had both locked {} at \
         {read} ({}) before either locked it again at {write} ({}). Read and write under one \
         lock.",
        told.threads(&[a.lane, b.lane]),
        told.object(a.object),
        told.steps(&[a.first, b.first]),
        told.steps(&seconds)
    ))
}

/// A thread that ended by a panic while it held a lock that is not poisoned by that (parking_lot's), and another that took the lock later.
pub(super) fn half_done(told: &Told<'_>, upto: usize) -> Option<String> {
    let tape = &told.failed.tape;
    let steps = &tape.steps[..upto];
    let of = |index: usize, lane: Lane, object: ObjectId| {
        steps[index].lane == lane && steps[index].object == Some(object)
    };
    let takes = |index: usize| {
        let act = &steps[index].act;
        matches!(act, Act::Lock { .. } | Act::TryLock { got: true, .. })
    };
    (0..upto).find_map(|panic| {
        let lane = steps[panic].lane;
        let ended = matches!(tape.threads.get(lane)?.state, State::Panicked(_));
        if !ended || !matches!(steps[panic].act, Act::Panic { .. }) {
            return None;
        }
        let unlock = (panic..upto)
            .find(|i| steps[*i].lane == lane && steps[*i].act == Act::Unlock { poisons: false })?;
        let object = steps[unlock].object?;
        let held = (0..panic).rfind(|i| of(*i, lane, object))?;
        let next = (unlock..upto)
            .find(|i| steps[*i].lane != lane && of(*i, steps[*i].lane, object) && takes(*i))?;
        takes(held).then(|| {
            format!(
                "{} panicked{} while it held {}, and that poisons nothing here: {} took it next ({}) \
                 and found what was left half done, if anything was.",
                told.thread(lane),
                told.panicked_at(panic),
                told.object(object),
                told.thread(steps[next].lane),
                told.step(next)
            )
        })
    })
}

/// Whether two places are on the same line.
fn same_line(a: Place, b: Place) -> bool {
    a.file() == b.file() && a.line() == b.line()
}
