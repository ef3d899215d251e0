//! The rows of the tables, and how a word takes another ending.

use std::sync::OnceLock;

use regex::Regex;
use serde::{Deserialize, Serialize};

use super::Gender;

/// In a row: as the nominative, of living beings as the case that `[grammar]` names.
pub(super) const AS_LIVING: &str = "*";

/// A table of nouns: `[[noun]]` of `language.toml`.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Noun {
    /// The gender of its nouns; `plural` for those that have no singular.
    pub gender: Gender,
    /// Other genders that its nouns may be given.
    #[serde(default)]
    pub also: Vec<Gender>,
    /// How they end in the nominative.
    pub ending: String,
    /// What stands before the ending.
    #[serde(default)]
    pub stem: Stem,
    /// The endings in all cases; empty where nothing changes.
    #[serde(default)]
    pub forms: Vec<String>,
    /// The endings of the plural in all cases; empty where it isn't needed.
    #[serde(default)]
    pub plural: Vec<String>,
}

impl Noun {
    /// True if it takes that word (in lower case) with that gender.
    pub(super) fn fits(&self, lower: &str, gender: Option<Gender>) -> bool {
        gender.is_none_or(|gender| gender == self.gender || self.also.contains(&gender))
            && lower.strip_suffix(self.ending.as_str()).is_some_and(|stem| self.stem.fits(stem))
    }
}

/// A table of adjectives: `[[adjective]]` of `language.toml`.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Adjective {
    /// What stands before the endings.
    #[serde(default)]
    pub stem: Stem,
    /// The masculine endings in all cases.
    pub masculine: Vec<String>,
    /// The feminine endings in all cases.
    pub feminine: Vec<String>,
    /// The neuter endings in all cases.
    pub neuter: Vec<String>,
    /// The endings of the plural in all cases.
    pub plural: Vec<String>,
    /// The ending of the first half of a compound: «российско» in «российско-китайский». None where it makes none.
    #[serde(default)]
    pub compound: Option<String>,
}

impl Adjective {
    /// The endings of a gender in all cases.
    pub(super) fn row(&self, gender: Gender) -> &[String] {
        match gender {
            Gender::Masculine => &self.masculine,
            Gender::Feminine => &self.feminine,
            Gender::Neuter => &self.neuter,
            Gender::Plural => &self.plural,
        }
    }

    /// The ending of a gender in the nominative.
    pub(super) fn nominative(&self, gender: Gender) -> &str {
        self.row(gender).first().map_or("", String::as_str)
    }

    /// True if that word (in lower case) is one of its adjectives with that ending.
    pub(super) fn fits(&self, lower: &str, ending: &str) -> bool {
        lower.strip_suffix(ending).is_some_and(|stem| !stem.is_empty() && self.stem.fits(stem))
    }
}

/// A condition on what stands before an ending: a regular expression over its end, in lower case.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct Stem {
    source: String,
    compiled: OnceLock<Option<Regex>>,
}

impl Stem {
    /// The condition as written; empty where there is none.
    pub fn as_str(&self) -> &str {
        &self.source
    }

    /// What is wrong with the expression.
    ///
    /// # Errors
    /// The message of the regular expressions' parser.
    pub fn check(&self) -> Result<(), regex::Error> {
        self.compile().map(|_| ())
    }

    fn fits(&self, stem: &str) -> bool {
        // An expression that isn't one is refused on loading, and fits nothing.
        let compiled = || self.compiled.get_or_init(|| self.compile().ok());
        self.source.is_empty() || compiled().as_ref().is_some_and(|regex| regex.is_match(stem))
    }

    fn compile(&self) -> Result<Regex, regex::Error> {
        Regex::new(&format!("(?:{})$", self.source))
    }
}

impl From<String> for Stem {
    fn from(source: String) -> Stem {
        Stem { source, compiled: OnceLock::new() }
    }
}

impl From<Stem> for String {
    fn from(stem: Stem) -> String {
        stem.source
    }
}

/// The word with another ending in the place of its own; its letter case is kept.
pub(super) fn with_ending(word: &str, own: &str, other: &str) -> String {
    let kept = word.chars().count().saturating_sub(own.chars().count());
    let mut letters = word.chars();
    let mut changed: String = letters.by_ref().take(kept).collect();
    let mut capitals = letters.map(char::is_uppercase);
    for letter in other.chars() {
        if capitals.next() == Some(true) {
            changed.extend(letter.to_uppercase());
        } else {
            changed.push(letter);
        }
    }
    changed
}
