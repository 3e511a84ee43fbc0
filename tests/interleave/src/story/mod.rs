use crate::tape::*;
pub(crate) struct Style { pub(crate) colour: bool }
impl Style { pub(crate) fn detect() -> Self { Style { colour: false } } }
pub(crate) fn tell(f: &Failed, _s: Style) -> String { let mut o = format!("FAILED {:?} preemptions {:?} interleaving {} perturbed {:?} weakened {:?}\n", f.why, f.preemptions, f.interleaving, f.perturbed, f.weakened);
 for (i, s) in f.tape.steps.iter().enumerate() { o += &format!("{i:3} {}{:?} {:?} :{}\n", "                    ".repeat(s.lane), s.act, s.object, s.at.line()); } 
 for (i, t) in f.tape.threads.iter().enumerate() { o += &format!("{i}: {:?}\n", match &t.state { State::Sleeping(s) => format!("sleeps {:?} line {}", s.act, s.at.line()), o => format!("{o:?}") }); } o }
pub(crate) fn json(_f: &Failed) -> serde_json::Value { serde_json::Value::Null }
