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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Inflected(pub Vec<String>);

impl Inflected {
    /// The text in the nominative, which is the first case.
    pub fn nominative(&self) -> &str {
        self.0.first().map_or("", String::as_str)
    }

    /// The text in the case with that index; the nominative where the language has no such case.
    pub fn case(&self, index: usize) -> &str {
        self.0.get(index).map_or_else(|| self.nominative(), String::as_str)
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
