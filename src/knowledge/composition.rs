//! How a language puts the names of organizations together: heads (ministry, «комитет») and topics (health, «право»).
//!
//! `[head.KEY]`, `[topic.KEY]` and `[composition]` of `organizations.toml` are both read and written: a name whose
//! parts all have keys has a key of its own in every language, and a name in each language that knows the parts.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Gender;
use super::lexicon::FormId;
use crate::pattern::ClassId;

/// The parts of names that a language knows.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Composition {
    /// The heads, in the order of the file.
    pub heads: Vec<Head>,
    /// Forms of their words: the form, the head, which of its words; sorted.
    pub words: Vec<(FormId, u16, u16)>,
    /// The qualities, in the order of the file.
    pub qualities: Vec<Quality>,
    /// Forms of their words: the form, the quality; sorted.
    pub quality_words: Vec<(FormId, u16)>,
    /// True where a head behind a quality is written in lower case.
    pub lower: bool,
    /// Topics as they can stand in a text: folded words joined by blanks, and the key.
    pub read: BTreeMap<String, String>,
    /// Topics as they are written: by key, then by the name of the form.
    pub written: BTreeMap<String, BTreeMap<String, String>>,
    /// How the country joins a name.
    pub country: Join,
    /// The case of the place of what stands there and belongs elsewhere; it joins the name with the preposition of place.
    pub place_case: String,
}

/// A word that tells what kind of organization a name names.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Head {
    /// Its key, the same in all languages.
    pub key: String,
    /// The class of its words.
    pub class: ClassId,
    /// The kind of organization.
    pub kind: String,
    /// Its words in the nominative, the one that is written first, with their genders.
    pub words: Vec<(String, Option<Gender>)>,
    /// How many of them, from the first on, mean what its key says. A name with one of the others is not put together
    /// from parts.
    pub same: usize,
    /// How a topic joins it.
    pub topic: Join,
    /// True where it keeps its capital behind a quality.
    pub capital: bool,
    /// Of a short word for a whole name («Минфин»): the parts of that.
    pub whole: Option<Whole>,
}

/// The parts that a short word stands for, by their keys.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Whole {
    /// The head.
    pub head: String,
    /// What stands before it, in this order.
    #[serde(default)]
    pub qualities: Vec<String>,
    /// What it is about.
    #[serde(default)]
    pub topic: Option<String>,
}

/// A word before a head that is a part of the name: national, supreme, «центральный».
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Quality {
    /// Its key, the same in all languages.
    pub key: String,
    /// The word that is written; in the masculine, where it agrees with its head.
    pub word: String,
}

/// How one part of a name joins what stands before it.
#[derive(Debug, Clone, Default, Serialize, Deserialize, PartialEq, Eq)]
pub struct Join {
    /// The words between; empty where there are none.
    pub link: String,
    /// The case or form of what follows; empty for the usual one.
    pub form: String,
}

impl Composition {
    /// The head that a form is a word of, by the order of the file, and which of its words it is.
    pub fn head(&self, form: FormId) -> Option<(&Head, usize)> {
        let (head, word) = self.word(form)?;
        Some((&self.heads[head as usize], word as usize))
    }

    /// The number of the head that a form is a word of, by the order of the file.
    pub fn head_number(&self, form: FormId) -> Option<u16> {
        self.word(form).map(|(head, _)| head)
    }

    fn word(&self, form: FormId) -> Option<(u16, u16)> {
        let at = self.words.partition_point(|(known, ..)| *known < form);
        let &(_, head, word) = self.words.get(at).filter(|(known, ..)| *known == form)?;
        Some((head, word))
    }

    /// The quality that a form is a word of.
    pub fn quality(&self, form: FormId) -> Option<&Quality> {
        let at = self.quality_words.binary_search_by_key(&form, |(known, _)| *known).ok()?;
        Some(&self.qualities[self.quality_words[at].1 as usize])
    }

    /// The quality with that key.
    pub fn quality_by_key(&self, key: &str) -> Option<&Quality> {
        self.qualities.iter().find(|quality| quality.key == key)
    }

    /// The head with that key.
    pub fn head_by_key(&self, key: &str) -> Option<&Head> {
        self.heads.iter().find(|head| head.key == key)
    }
}
