//! Names as Svodka writes them, in all cases of their language.
//!
//! In: the `.ftl` name files and `world/`. Out: [`Name`]s and the [`World`](super::World), checked against each other
//! only where a reference would lead nowhere; which names are still missing is told by `missing_names`.

mod terms;
mod world;

use serde::{Deserialize, Serialize};

use super::Gender;
pub(super) use terms::{file_name, load_names};
pub(super) use world::load_world;

/// A text in each case of its language, in the order of [`Language::cases`](super::Language::cases).
///
/// The forms are one string, since the program holds thousands of names and reads few of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Inflected(Box<str>);

/// What stands between the forms: a control character (unit separator) that no text has.
const BETWEEN: char = '\u{1F}';

impl Inflected {
    /// The text in the nominative, which is the first case.
    pub fn nominative(&self) -> &str {
        self.iter().next().unwrap_or("")
    }

    /// The text in the case with that index; the nominative where the language has no such case.
    pub fn case(&self, index: usize) -> &str {
        self.iter().nth(index).unwrap_or_else(|| self.nominative())
    }

    /// The text in each case.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.split(BETWEEN).filter(|_| !self.0.is_empty())
    }
}

impl<T: AsRef<str>> FromIterator<T> for Inflected {
    fn from_iter<I: IntoIterator<Item = T>>(forms: I) -> Inflected {
        let mut joined = String::new();
        for (at, form) in forms.into_iter().enumerate() {
            if at > 0 {
                joined.push(BETWEEN);
            }
            joined.extend(form.as_ref().chars().filter(|letter| *letter != BETWEEN));
        }
        Inflected(joined.into())
    }
}

impl From<Vec<String>> for Inflected {
    fn from(forms: Vec<String>) -> Inflected {
        forms.into_iter().collect()
    }
}

/// A term of `countries.ftl`, `organizations.ftl` or `places.ftl`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Name {
    /// The short name of a country or place, the full name of an organization.
    pub name: Inflected,
    /// The official name of a country.
    pub official: Option<Inflected>,
    /// The acronym or usual short name of an organization.
    pub acronym: Option<Inflected>,
    /// The gender and number of `name`, for agreement.
    pub gender: Gender,
    /// The gender and number of `acronym`.
    pub acronym_gender: Gender,
    /// True where the language's article stands before `name`.
    pub article: bool,
    /// True where the language's article stands before `acronym`.
    pub acronym_article: bool,
    /// The preposition of place, where it isn't the language's usual one.
    pub preposition: Option<String>,
}

#[cfg(test)]
mod tests;
