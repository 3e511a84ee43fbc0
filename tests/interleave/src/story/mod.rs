//! Puts a failed model into words and pictures.
//!
//! The story has a headline, a picture (a lane for each thread, a row for each step), the learner's own lines that the
//! rows refer to, and a closing sentence that says what went wrong in the words of the field. It says only what the tape
//! proves: who holds a lock is replayed from it, and a cause that it can't prove is left unsaid.
//!
//! ```text
//! tape ─┬─ names     what the learner called it          (binding, library)
//!       ├─ replay    who holds, waits, was notified when
//!       ├─ words     `lock count`, `recv on rx → 3`
//!       ├─ endings   the closing sentences               (waits, asserts, deques, limits, loops)
//!       └─ picture   lanes and rows ── paint ── terminal;   json ── the book's player
//! ```

mod asserts;
mod binding;
mod deques;
mod endings;
mod headline;
mod json;
mod library;
mod limits;
mod loops;
mod names;
mod paint;
mod picture;
mod preemptions;
mod quotes;
mod replay;
mod told;
mod waits;
mod words;

#[cfg(test)]
mod samples;
#[cfg(test)]
mod tests;

pub(crate) use headline::verdict;
pub(crate) use json::json;
pub(crate) use paint::Style;
pub(crate) use preemptions::count as preemptions;

use crate::tape::Failed;
use told::Told;

/// How wide a story is, in characters.
const WIDTH: usize = 80;

/// Tells a failed model for a terminal of 80 columns. The text ends with a line break.
pub(crate) fn tell(failed: &Failed, style: Style) -> String {
    let told = Told::of(failed);
    let sentences = endings::sentences(&told);
    let mut headline = headline::headline(&told);
    if paint::width(&headline) > WIDTH {
        headline = headline.replacen("interleaving: ", "interleaving:\n", 1);
    }
    let mut parts = vec![paint::wrap(&headline, WIDTH, |line| style.fail(line))];
    if headline::has_picture(&told) {
        parts.push(picture::draw(&told, style));
    }
    parts.push(quotes::draw(&told, style));
    parts.extend(
        sentences
            .iter()
            .map(|sentence| paint::wrap(sentence, WIDTH, |line| style.spans(line))),
    );
    parts.retain(|part| !part.is_empty());
    parts.join("\n")
}
