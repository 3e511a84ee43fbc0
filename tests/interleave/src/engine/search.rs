//! The search: which passes are made over a model, and what becomes of their reports.

use super::Builder;
use super::pass::{Choice, ChoiceKind, Findings, Key, Mode, Report, Setup};
use super::run::run_pass;
use super::verdict::{Failure, Verdict};
use crate::sources;
use crate::story;
use crate::tape::{Failed, Place, Why};
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

pub(super) type Model = Arc<dyn Fn() + Send + Sync>;

/// A search under way: what it has learnt of the model so far.
pub(super) struct Search<'a> {
    builder: &'a Builder,
    model: Model,
    place: Place,
    patience: Duration,
    started: Instant,
    modes: BTreeMap<Key, Mode>,
    weakened: BTreeSet<Key>,
    updated: BTreeSet<Key>,
    files: BTreeSet<&'static str>,
    most_alive: usize,
    most_steps: usize,
    executions: usize,
    /// How many more may be run before a failure is found, for those who judge answers that are known to be wrong.
    left: usize,
}

type Decisions = BTreeMap<Choice, usize>;

impl<'a> Search<'a> {
    pub(super) fn of(builder: &'a Builder, model: Model, place: Place) -> Self {
        Search {
            builder,
            model,
            place,
            patience: Search::patience(builder, place),
            started: Instant::now(),
            modes: BTreeMap::new(),
            weakened: BTreeSet::new(),
            updated: BTreeSet::new(),
            files: BTreeSet::new(),
            most_alive: 1,
            most_steps: 0,
            executions: 0,
            left: most_in_all().unwrap_or(usize::MAX),
        }
    }

    pub(super) fn verdict(mut self) -> Result<Verdict, Failure> {
        let verdict = self.run();
        // Whatever came out: it means little if the exercise goes round the simulation.
        match self.imported() {
            Some(why) => Err(Failure(Failed::without_tape(why))),
            None => verdict.map_err(Failure),
        }
    }

    /// Few preemptions, then all that are asked for. What fails is then looked for with fewer: the first bound with which it
    /// fails again gives the simplest interleaving that is found.
    ///
    /// The bounds are loom's. Once so many preemptions have happened, loom tries no other thread where the running one has to
    /// wait, either. So a bound of `n + 1` is needed for every interleaving with at most `n`; it lets some with one more pass by.
    fn run(&mut self) -> Result<Verdict, Box<Failed>> {
        let last = self.builder.preemptions.map(|most| most + 1);
        let mut choices = BTreeMap::new();
        if last.is_none_or(|last| last > 1) {
            let few = self.all_arms(Some(1));
            choices = few.map_err(|failed| self.simplest(0..1, failed))?.choices;
        }
        let fewer = if last.is_some_and(|last| last < 2) {
            0
        } else {
            2
        };
        let all = self.all_arms(last);
        let all = all.map_err(|failed| self.simplest(fewer..last.unwrap_or(255), failed))?;
        choices.extend(all.choices);
        let interleavings = all.interleavings;
        let perturbed = self.perturbed(choices)?;
        Ok(Verdict {
            interleavings,
            preemptions: self.builder.preemptions,
            perturbed,
            threads: self.most_alive,
            steps: self.most_steps,
            executions: self.executions,
            time: self.started.elapsed(),
        })
    }

    /// The failure within the smallest of these bounds.
    fn simplest(&mut self, fewer: Range<usize>, failed: Box<Failed>) -> Box<Failed> {
        self.left = usize::MAX;
        if matches!(
            failed.why,
            Why::TooManyInterleavings { .. } | Why::Stuck { .. }
        ) {
            return failed;
        }
        for bound in fewer {
            if let Err(simpler) = self.all_arms(Some(bound)) {
                return simpler;
            }
        }
        failed
    }

    /// One pass for each way in which `select!` could choose among ready arms.
    fn all_arms(&mut self, bound: Option<usize>) -> Result<Findings, Box<Failed>> {
        let mut total = Findings::default();
        let mut tried = BTreeSet::new();
        let mut queue = VecDeque::from([Decisions::new()]);
        while let Some(decisions) = queue.pop_front() {
            if !tried.insert(decisions.clone()) {
                continue;
            }
            let found = self.pass(bound, decisions.clone())?;
            for (choice, alternatives) in &found.choices {
                if choice.kind == ChoiceKind::Arm && !decisions.contains_key(choice) {
                    for arm in 1..*alternatives {
                        let mut more = decisions.clone();
                        more.insert(*choice, arm);
                        queue.push_back(more);
                    }
                }
            }
            total.interleavings += found.interleavings;
            total.choices.extend(found.choices);
            let limit = self.builder.interleavings;
            if total.interleavings > limit {
                return Err(Failed::without_tape(Why::TooManyInterleavings { limit }));
            }
        }
        Ok(total)
    }

    /// One pass for each single thing beyond scheduling that std allows.
    fn perturbed(&mut self, choices: BTreeMap<Choice, usize>) -> Result<usize, Box<Failed>> {
        let mut tried = 0;
        if !self.builder.perturb {
            return Ok(tried);
        }
        let most = self.builder.preemptions.map_or(2, |most| (most + 1).min(2));
        for (choice, alternatives) in choices {
            if !matches!(choice.kind, ChoiceKind::Perturbed(_)) {
                continue;
            }
            for taken in 1..alternatives {
                let decisions = Decisions::from([(choice, taken)]);
                match self.pass(Some(most), decisions.clone()) {
                    Ok(found) => tried += found.interleavings,
                    Err(failed) => {
                        self.left = usize::MAX;
                        let simpler = (0..most)
                            .find_map(|bound| self.pass(Some(bound), decisions.clone()).err());
                        return Err(simpler.unwrap_or(failed));
                    }
                }
            }
        }
        Ok(tried)
    }

    /// One run of loom's search, begun anew while it finds that objects need more of their traffic to be steps.
    fn pass(
        &mut self,
        bound: Option<usize>,
        decisions: Decisions,
    ) -> Result<Findings, Box<Failed>> {
        loop {
            let setup = Setup {
                modes: self.modes.clone(),
                weakened: self.weakened.clone(),
                updated: self.updated.clone(),
                decisions: decisions.clone(),
                bound,
                most_alive: self.builder.threads,
                most_steps: self.builder.steps,
                most_interleavings: self.builder.interleavings.min(self.left),
                stack: self.builder.stack,
                place: self.place,
            };
            let report = run_pass(setup, Arc::clone(&self.model), self.patience);
            match report {
                Report::Failed(mut failed) => {
                    self.files
                        .extend(failed.tape.steps.iter().map(|step| step.at.file()));
                    failed.preemptions = bound.map(|_| story::preemptions(&failed.tape));
                    return Err(failed);
                }
                Report::Passed(found) => {
                    self.learn(&found);
                    return Ok(found);
                }
                Report::Again(found) | Report::Spoilt(found) => {
                    self.learn(&found);
                    self.modes.extend(found.modes);
                    self.weakened.extend(found.weakened.into_keys());
                    self.updated.extend(found.updated);
                }
            }
        }
    }

    fn learn(&mut self, found: &Findings) {
        self.files.extend(&found.files);
        self.executions += found.interleavings;
        self.left = self.left.saturating_sub(found.interleavings);
        self.most_alive = self.most_alive.max(found.most_alive);
        self.most_steps = self.most_steps.max(found.most_steps);
    }

    /// What is not simulated may wait for real, or never end: there is no point in waiting long for it.
    fn patience(builder: &Builder, place: Place) -> Duration {
        const SUSPICIOUS: Duration = Duration::from_millis(500);
        let exercise = sources::exercise_of(Path::new(place.file()));
        let mut files = builder.source.iter().cloned().chain(exercise);
        if files.any(|file| sources::direct_import(&file).is_some()) {
            return builder.patience.min(SUSPICIOUS);
        }
        builder.patience
    }

    /// The first place where a file that the model runs names what is not simulated.
    ///
    /// Read are the file that was named, and the exercise that the check's own file is called after, unless the model
    /// runs another in its place (the reference answer): that is then read instead.
    fn imported(&self) -> Option<Why> {
        let mut files: Vec<PathBuf> = self.builder.source.iter().cloned().collect();
        if let Some(exercise) = sources::exercise_of(Path::new(self.place.file())) {
            let name = exercise.file_name();
            let others: Vec<&&str> = self
                .files
                .iter()
                .filter(|file| **file != self.place.file())
                .collect();
            let run = others
                .iter()
                .find(|file| Path::new(file).file_name() == name);
            match run {
                Some(file) => files.push(PathBuf::from(**file)),
                None => files.push(exercise),
            }
        }
        files.into_iter().find_map(|file| {
            let (line, path) = sources::direct_import(&file)?;
            Some(Why::Imported {
                file: file.display().to_string(),
                line,
                path,
            })
        })
    }
}

/// What `INTERLEAVE_MOST` says.
fn most_in_all() -> Option<usize> {
    std::env::var("INTERLEAVE_MOST").ok()?.parse().ok()
}
