//! Declension by tables: a name in the nominative becomes the name in every case.
//!
//! In: the tables of a language (`[[noun]]` and `[[adjective]]` of `language.toml`) and words in the nominative. Out:
//! their forms. No language is named here; one without tables keeps every word as it is.

mod morph;
mod phrase;
mod tables;

use serde::{Deserialize, Serialize};

use super::Inflected;
pub use morph::{Gender, Morph};
use phrase::split_hyphen;
pub use tables::{Adjective, Noun, Stem};

/// The declension tables of a language.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Declension {
    /// How many cases the language has.
    cases: usize,
    /// The case whose form the accusative of living beings takes, where a table says `*`.
    living: Option<usize>,
    /// Words that may stand between two adjectives before a noun.
    joiners: Vec<String>,
    /// Tables of nouns; the first that fits is taken.
    nouns: Vec<Noun>,
    /// Tables of adjectives; the first that fits is taken.
    adjectives: Vec<Adjective>,
}

impl Declension {
    /// The declension of a language with that many cases and these tables.
    pub fn new(
        cases: usize,
        living: Option<usize>,
        joiners: Vec<String>,
        nouns: Vec<Noun>,
        adjectives: Vec<Adjective>,
    ) -> Declension {
        Declension { cases, living, joiners, nouns, adjectives }
    }

    /// True for a language whose words don't change.
    pub fn is_empty(&self) -> bool {
        self.nouns.is_empty() && self.adjectives.is_empty()
    }

    /// How many cases the language has, at least one.
    pub fn cases(&self) -> usize {
        self.cases.max(1)
    }

    /// A name in all cases, and its gender: that of its head, neuter where the head doesn't tell.
    ///
    /// Adjectives at its beginning and the first word that is none (the head) change; what follows stands still.
    pub fn decline(&self, text: &str, gender: Option<Gender>) -> (Inflected, Gender) {
        let (forms, found) = self.decline_or_keep(text, gender);
        (forms, found.unwrap_or(Gender::Neuter))
    }

    /// As [`decline`](Self::decline), with no gender where nothing tells it (capitals, other scripts).
    pub fn decline_or_keep(&self, text: &str, gender: Option<Gender>) -> (Inflected, Option<Gender>) {
        phrase::decline(self, text, gender)
    }

    /// A text that doesn't change, in all cases.
    pub fn keep(&self, text: &str) -> Inflected {
        vec![text.to_owned(); self.cases()].into()
    }

    /// The case forms of a name of several words, each once, with the cases it stands for.
    pub fn phrase_forms(&self, phrase: &str, gender: Option<Gender>) -> Vec<(String, Morph)> {
        let (forms, gender) = self.decline(phrase, gender);
        if self.is_empty() {
            return vec![(phrase.to_owned(), Morph::ANY)];
        }
        let with_case = |(case, form)| (form, Morph::of(case, gender));
        collect(forms.iter().map(str::to_owned).enumerate().map(with_case))
    }

    /// All forms of a noun, singular and plural, from its nominative; each once.
    ///
    /// Of living beings (`animate`) the accusative may be another. A word that no table takes keeps one form.
    pub fn noun_forms(&self, word: &str, gender: Option<Gender>, animate: bool) -> Vec<(String, Morph)> {
        let (before, last) = split_hyphen(word);
        let Some((noun, gender)) = self.noun_table(last, gender) else {
            return vec![(word.to_owned(), Morph::ANY)];
        };
        if noun.forms.is_empty() {
            return vec![(word.to_owned(), self.all_cases(gender).and(self.all_cases(Gender::Plural)))];
        }
        let singular = self.resolved(&noun.forms, animate).map(move |(case, ending)| (case, gender, ending));
        let plural = self.resolved(&noun.plural, animate).map(|(case, ending)| (case, Gender::Plural, ending));
        let form = |(case, gender, ending): (usize, Gender, &str)| {
            (format!("{before}{}", tables::with_ending(last, &noun.ending, ending)), Morph::of(case, gender))
        };
        collect(singular.chain(plural).map(form))
    }

    /// All forms of an adjective, from its masculine nominative; each once.
    ///
    /// Both accusatives are among them, that of things and that of living beings.
    pub fn adjective_forms(&self, masculine: &str) -> Vec<(String, Morph)> {
        let (before, last) = split_hyphen(masculine);
        let lower = last.to_lowercase();
        let table = self.adjectives.iter().find(|table| table.fits(&lower, table.nominative(Gender::Masculine)));
        let Some(table) = table else {
            return vec![(masculine.to_owned(), Morph::ANY)];
        };
        let form = |(ending, morph): (&str, Morph)| {
            let form = tables::with_ending(last, table.nominative(Gender::Masculine), ending);
            (format!("{before}{form}"), morph)
        };
        collect(self.endings_of(table).map(form))
    }

    /// An adjective as the first half of a compound, from its masculine nominative: «российско».
    pub fn compound(&self, masculine: &str) -> Option<String> {
        let (before, last) = split_hyphen(masculine);
        let lower = last.to_lowercase();
        let table = self.adjectives.iter().find(|table| table.fits(&lower, table.nominative(Gender::Masculine)))?;
        let form = tables::with_ending(last, table.nominative(Gender::Masculine), table.compound.as_ref()?);
        Some(format!("{before}{form}"))
    }

    /// The endings that adjectives can have, and what a word with that ending can be.
    pub fn adjective_endings(&self) -> Vec<(String, Morph)> {
        let all = self.adjectives.iter().flat_map(|table| self.endings_of(table));
        collect(all.map(|(ending, morph)| (ending.to_owned(), morph)))
    }

    /// The nominative of an adjective in a gender, from that in the masculine; `None` where no table has it.
    pub fn adjective_in(&self, masculine: &str, gender: Gender) -> Option<String> {
        let fits = |morph: &Morph| !morph.agree(Morph::of(0, gender)).is_empty();
        self.adjective_forms(masculine).into_iter().find(|(_, morph)| fits(morph)).map(|(form, _)| form)
    }

    /// What a word can be as an adjective: nothing where no table has such a form.
    ///
    /// Sharper than [`adjective_endings`](Self::adjective_endings), since the tables' conditions on the stem count.
    pub fn adjective_readings(&self, word: &str) -> Morph {
        let lower = split_hyphen(word).1.to_lowercase();
        let tables = self.adjectives.iter();
        let readings =
            tables.flat_map(|table| self.endings_of(table).map(move |(ending, morph)| (table, ending, morph)));
        let fitting = readings.filter(|(table, ending, _)| table.fits(&lower, ending));
        fitting.fold(Morph::default(), |all, (_, _, morph)| all.and(morph))
    }

    /// The nominative of an adjective that stands in one of those cases and genders; `None` where it is none.
    pub fn adjective_nominative(&self, word: &str, morph: Morph) -> Option<String> {
        let (before, last) = split_hyphen(word);
        let lower = last.to_lowercase();
        for table in &self.adjectives {
            for gender in Gender::ALL.into_iter().filter(|gender| morph.has_gender(*gender)) {
                for animate in [false, true] {
                    let mut endings = self.resolved(table.row(gender), animate);
                    let fitting = endings.find(|(case, ending)| {
                        !morph.agree(Morph::of(*case, gender)).is_empty() && table.fits(&lower, ending)
                    });
                    if let Some((_, ending)) = fitting {
                        return Some(format!(
                            "{before}{}",
                            tables::with_ending(last, ending, table.nominative(gender))
                        ));
                    }
                }
            }
        }
        None
    }

    /// The table for a noun in the nominative and the noun's gender.
    fn noun_table(&self, word: &str, gender: Option<Gender>) -> Option<(&Noun, Gender)> {
        let lower = word.to_lowercase();
        let table = self.nouns.iter().find(|table| table.fits(&lower, gender))?;
        Some((table, gender.unwrap_or(table.gender)))
    }

    /// The endings of a table's row by case, with `*` resolved; the language's first case is the nominative.
    fn resolved<'t>(&self, row: &'t [String], animate: bool) -> impl Iterator<Item = (usize, &'t str)> {
        let instead = if animate { self.living.unwrap_or(0) } else { 0 };
        row.iter().enumerate().map(move |(case, ending)| {
            let ending = if ending == tables::AS_LIVING { &row[instead] } else { ending };
            (case, ending.as_str())
        })
    }

    fn endings_of<'t>(&self, table: &'t Adjective) -> impl Iterator<Item = (&'t str, Morph)> {
        let both = [false, true].into_iter();
        both.flat_map(move |animate| {
            Gender::ALL.into_iter().flat_map(move |gender| {
                self.resolved(table.row(gender), animate)
                    .map(move |(case, ending)| (ending, Morph::of(case, gender)))
                    .collect::<Vec<_>>()
            })
        })
    }

    fn all_cases(&self, gender: Gender) -> Morph {
        (0..self.cases()).fold(Morph::default(), |all, case| all.and(Morph::of(case, gender)))
    }
}

/// Each form once, with all that it can be, in the order of its first appearance.
fn collect(forms: impl Iterator<Item = (String, Morph)>) -> Vec<(String, Morph)> {
    let mut collected: Vec<(String, Morph)> = Vec::new();
    for (form, morph) in forms {
        match collected.iter_mut().find(|(other, _)| *other == form) {
            Some((_, known)) => *known = known.and(morph),
            None => collected.push((form, morph)),
        }
    }
    collected
}

#[cfg(test)]
mod tests;
