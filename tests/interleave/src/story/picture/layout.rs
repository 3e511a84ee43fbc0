//! How wide the lanes are.

use super::super::WIDTH;
use super::super::paint::width;
use super::super::quotes;
use super::super::told::Told;
use super::super::words::Words;
use std::collections::BTreeSet;

/// The columns of a picture.
pub(super) struct Layout {
    /// Of the steps' numbers.
    pub(super) numbers: usize,
    /// Of each lane's words. The sign and a blank stand before them.
    pub(super) widths: Vec<usize>,
    /// Between the lanes.
    pub(super) gap: usize,
    /// Of the references at the right edge.
    pub(super) references: usize,
    /// Whether all threads share one lane, because there are too many of them.
    pub(super) single: bool,
}

/// More lanes than this don't fit side by side.
const LANES: usize = 6;

/// A lane is at least so wide, where there is room.
const COMFORTABLE: usize = 18;

impl Layout {
    /// Lays the picture out for these steps.
    pub(super) fn of(told: &Told<'_>, said: &[Words], shown: &BTreeSet<usize>) -> Self {
        let steps = &told.failed.tape.steps;
        let lanes = told.failed.tape.threads.len().max(1);
        let numbers = said.len().to_string().len().max(2) + 1;
        let references = shown
            .iter()
            .map(|index| width(&quotes::reference(told, &steps[*index])))
            .max()
            .unwrap_or(0);
        let mut gap = if lanes > 3 { 1 } else { 2 };
        let room = WIDTH - numbers - 2 - references - 2;
        if lanes > LANES {
            return Layout {
                numbers,
                widths: vec![room - 2],
                gap: 0,
                references,
                single: true,
            };
        }
        // The sign, a blank, and the gap behind each but the last.
        let left = |gap: usize| room - lanes * 2 - (lanes - 1) * gap;
        let needs = |of: &dyn Fn(&Words) -> usize| {
            let names = (0..lanes).map(|lane| width(&told.names.thread(lane)).saturating_sub(1));
            let mut needs: Vec<usize> = names.collect();
            for index in shown {
                if let Some(need) = needs.get_mut(steps[*index].lane) {
                    *need = (*need).max(of(&said[*index]));
                }
            }
            needs
        };
        let mut widths = needs(&|words| width(&words.line()));
        if widths.iter().sum::<usize>() > left(gap) {
            gap = 1;
            widths = needs(&Words::least);
        }
        let widths = share(&widths, left(gap));
        Layout {
            numbers,
            widths,
            gap,
            references,
            single: false,
        }
    }
}

/// Shares the room out: to all alike if that suffices, else to each what it needs, else the greedy ones give way.
fn share(needs: &[usize], room: usize) -> Vec<usize> {
    let fair = room / needs.len();
    let most = needs.iter().copied().max().unwrap_or(0);
    if most <= fair {
        return vec![most.max(COMFORTABLE.min(fair)); needs.len()];
    }
    let mut widths: Vec<usize> = needs.iter().map(|need| (*need).min(fair)).collect();
    let mut rest = room - widths.iter().sum::<usize>();
    while rest > 0 {
        let short = (0..needs.len())
            .filter(|lane| widths[*lane] < needs[*lane])
            .min_by_key(|lane| widths[*lane]);
        let Some(short) = short else { break };
        widths[short] += 1;
        rest -= 1;
    }
    widths
}

#[cfg(test)]
mod tests {
    use super::share;

    #[test]
    fn lanes_are_alike_where_they_can_be() {
        assert_eq!(share(&[10, 20], 60), [20, 20]);
        assert_eq!(share(&[4, 5], 60), [18, 18]);
        assert_eq!(share(&[40, 10], 60), [40, 10]);
        assert_eq!(share(&[40, 40, 5], 60), [28, 27, 5]);
    }
}
