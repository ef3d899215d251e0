//! Names that are spelled nearly as the one that was asked for.

use rustc_hash::FxHashMap;

use super::Subject;
use crate::knowledge::form;
use crate::knowledge::lexicon::{Lexicon, NameKind};

/// How many things are offered at most.
const MOST: usize = 3;

/// The longest name that is compared, in codes.
const LONGEST: usize = 64;

/// All names of countries or of organizations, and which letters each has.
pub(super) struct Neighbours {
    /// As they are written.
    written: Group,
    /// In Latin letters, for names that were carried over from another script (`Rossiya`).
    latin: Group,
}

/// Names as they are compared.
struct Group {
    /// By length, so that only what can be near is looked at.
    names: Vec<Spelled>,
    /// Where the names of each length begin.
    lengths: [usize; LONGEST + 2],
}

/// A name as it is compared.
struct Spelled {
    /// The codes of its forms, a blank between two.
    codes: Box<[u8]>,
    /// A bit for each letter that it has.
    letters: u64,
    entity: u32,
}

impl Neighbours {
    /// The names of that kind of thing, adjectives and peoples included.
    pub(super) fn new(lexicon: &Lexicon, subject: Subject) -> Neighbours {
        let wanted = |kind| match subject {
            Subject::Country => matches!(kind, NameKind::Country | NameKind::Demonym),
            Subject::Organization => kind == NameKind::Organization,
        };
        let (mut written, mut latin) = (Vec::new(), Vec::new());
        for (forms, end) in lexicon.trie.names() {
            let spelled = forms.iter().map(|&form| lexicon.forms.codes(form)).collect::<Vec<_>>().join(&b' ');
            let mut entities: Vec<u32> =
                lexicon.readings_at(end).filter(|one| wanted(one.kind)).map(|one| one.entity).collect();
            entities.sort_unstable();
            entities.dedup();
            let carried = in_latin(&spelled);
            for entity in entities {
                written.push(Spelled::new(spelled.clone(), entity));
                if carried != spelled {
                    latin.push(Spelled::new(carried.clone(), entity));
                }
            }
        }
        Neighbours { written: Group::new(written), latin: Group::new(latin) }
    }

    /// The things whose names are nearest, the nearest first; none where all are far.
    pub(super) fn of(&self, name: &str) -> Vec<u32> {
        let codes = form::forms(name).join(&b' ');
        let mut best: FxHashMap<u32, usize> = FxHashMap::default();
        self.written.nearest(&codes, &mut best);
        let carried = in_latin(&codes);
        self.latin.nearest(&carried, &mut best);
        if carried != codes {
            self.written.nearest(&carried, &mut best);
        }
        let mut best: Vec<(usize, u32)> = best.into_iter().map(|(entity, distance)| (distance, entity)).collect();
        best.sort_unstable();
        best.into_iter().take(MOST).map(|(_, entity)| entity).collect()
    }
}

/// Codes of forms, in Latin letters.
fn in_latin(codes: &[u8]) -> Vec<u8> {
    match codes.is_ascii() {
        true => codes.to_vec(),
        false => any_ascii::any_ascii(&form::spell(codes)).to_ascii_lowercase().into_bytes(),
    }
}

impl Spelled {
    fn new(codes: Vec<u8>, entity: u32) -> Spelled {
        Spelled { letters: letters(&codes), codes: codes.into(), entity }
    }
}

impl Group {
    fn new(mut names: Vec<Spelled>) -> Group {
        names.retain(|name| name.codes.len() <= LONGEST);
        names.sort_by(|a, b| (a.codes.len(), &a.codes, a.entity).cmp(&(b.codes.len(), &b.codes, b.entity)));
        let mut lengths = [names.len(); LONGEST + 2];
        for (length, start) in lengths.iter_mut().enumerate() {
            *start = names.partition_point(|name| name.codes.len() < length);
        }
        Group { names, lengths }
    }

    /// Adds the things with a name that is near, with its distance.
    fn nearest(&self, codes: &[u8], best: &mut FxHashMap<u32, usize>) {
        if codes.is_empty() || codes.len() > LONGEST {
            return;
        }
        // One letter of four may differ, and no more than three.
        let most = (codes.len() / 4).min(3);
        let own = letters(codes);
        let (shortest, longest) = (codes.len() - most, (codes.len() + most).min(LONGEST));
        for name in &self.names[self.lengths[shortest]..self.lengths[longest + 1]] {
            // A letter that one has and the other hasn't costs a step; one step can exchange two of them.
            let differ = (own & !name.letters).count_ones().max((name.letters & !own).count_ones());
            if differ as usize > most {
                continue;
            }
            if let Some(distance) = distance(codes, &name.codes, most) {
                let known = best.entry(name.entity).or_insert(distance);
                *known = distance.min(*known);
            }
        }
    }
}

/// A bit for each letter. ASCII letters, Cyrillic codes and all else have bits of their own.
fn letters(codes: &[u8]) -> u64 {
    codes.iter().fold(0, |bits, &code| match code {
        b'a'..=b'z' => bits | 1 << (code - b'a'),
        0xE0..=0xFF => bits | 1 << (26 + (code - 0xE0)),
        _ => bits | 1 << (58 + code % 6),
    })
}

/// How many letters must be changed, added, left out or exchanged with their neighbour; `None` where it is more than
/// `most`.
fn distance(a: &[u8], b: &[u8], most: usize) -> Option<usize> {
    let mut rows = [[0usize; LONGEST + 1]; 3];
    for (at, cell) in rows[0].iter_mut().enumerate() {
        *cell = at;
    }
    for (row, &x) in a.iter().enumerate() {
        let [before, last, now] = [(row + 2) % 3, row % 3, (row + 1) % 3];
        rows[now][0] = row + 1;
        let mut least = row + 1;
        for (column, &y) in b.iter().enumerate() {
            let mut cell = (rows[last][column] + usize::from(x != y)).min(rows[last][column + 1] + 1);
            cell = cell.min(rows[now][column] + 1);
            if row > 0 && column > 0 && x == b[column - 1] && a[row - 1] == y {
                cell = cell.min(rows[before][column - 1] + 1);
            }
            rows[now][column + 1] = cell;
            least = least.min(cell);
        }
        if least > most {
            return None;
        }
    }
    Some(rows[a.len() % 3][b.len()]).filter(|distance| *distance <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_are_counted_in_letters() {
        #[rustfmt::skip]
        let table = [
            ("latvia", "latvia", Some(0)), ("latvia", "lattvia", Some(1)), ("latvia", "lavtia", Some(1)),
            ("latvia", "latva", Some(1)), ("latvia", "litvia", Some(1)), ("kitten", "sitting", Some(3)),
            ("latvia", "mexico", None),
        ];
        for (a, b, wanted) in table {
            assert_eq!(distance(a.as_bytes(), b.as_bytes(), 3), wanted, "{a} {b}");
            assert_eq!(distance(b.as_bytes(), a.as_bytes(), 3), wanted, "{b} {a}");
        }
    }
}
