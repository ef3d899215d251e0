//! Gender, number and case as a few bits.

use serde::{Deserialize, Serialize};

/// Gender, or plural: what an adjective agrees with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
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

impl Gender {
    /// All of them, in the order of the bits of [`Morph`].
    pub const ALL: [Gender; 4] = [Gender::Masculine, Gender::Feminine, Gender::Neuter, Gender::Plural];

    /// The gender with that name (`masculine`, `feminine`, `neuter`, `plural`).
    pub fn from_name(name: &str) -> Option<Gender> {
        Gender::ALL.into_iter().find(|gender| gender.name() == name)
    }

    /// Its name in data files.
    pub fn name(self) -> &'static str {
        match self {
            Gender::Masculine => "masculine",
            Gender::Feminine => "feminine",
            Gender::Neuter => "neuter",
            Gender::Plural => "plural",
        }
    }
}

/// The cases, genders and numbers a form can have: bit `case * 4 + gender`, for up to eight cases.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub struct Morph(pub u32);

impl Morph {
    /// How many cases there is room for.
    pub const MAX_CASES: usize = 8;

    /// Everything: a form of a language whose words don't change.
    pub const ANY: Morph = Morph(u32::MAX);

    /// That case and gender.
    ///
    /// # Panics
    /// If the case is the ninth or a later one.
    pub fn of(case: usize, gender: Gender) -> Morph {
        assert!(case < Morph::MAX_CASES, "languages with more cases are refused on loading");
        Morph(1 << (case * 4 + gender as usize))
    }

    /// All genders and numbers in that case.
    pub fn of_case(case: usize) -> Morph {
        Gender::ALL.into_iter().fold(Morph::default(), |all, gender| all.and(Morph::of(case, gender)))
    }

    /// All cases in that gender.
    pub fn of_gender(gender: Gender) -> Morph {
        (0..Morph::MAX_CASES).fold(Morph::default(), |all, case| all.and(Morph::of(case, gender)))
    }

    /// What either can be.
    #[must_use]
    pub fn and(self, other: Morph) -> Morph {
        Morph(self.0 | other.0)
    }

    /// What both can be: what is left where two words agree.
    #[must_use]
    pub fn agree(self, other: Morph) -> Morph {
        Morph(self.0 & other.0)
    }

    /// True where nothing is left.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// True if it can be in that case.
    pub fn has_case(self, case: usize) -> bool {
        case < Morph::MAX_CASES && !self.agree(Morph::of_case(case)).is_empty()
    }

    /// True if it can have that gender.
    pub fn has_gender(self, gender: Gender) -> bool {
        !self.agree(Morph::of_gender(gender)).is_empty()
    }
}
