//! Declension by tables: a name in the nominative becomes the name in every case.

use serde::{Deserialize, Serialize};

/// Gender, or plural: what an adjective agrees with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Gender {
    /// Masculine singular.
    Masculine,
    /// Feminine singular.
    Feminine,
    /// Neuter singular.
    Neuter,
    /// Plural of any gender.
    Plural,
}

/// The cases, genders and numbers a form can have: bit `case * 4 + gender`, for up to eight cases.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub struct Morph(pub u32);

/// The declension tables of a language.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Declension {}
