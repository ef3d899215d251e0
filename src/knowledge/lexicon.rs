//! What the reader knows: forms with their classes, names, and the patterns of each language, ready to run.

use std::ops::Range;

use serde::{Deserialize, Serialize};
use zerocopy::little_endian::{I64, U16, U32};
use zerocopy::{FromBytes, Immutable, IntoBytes, Unaligned};

use super::Packed;
use super::composition::Composition;
use super::form::Script;
use super::open::OpenTable;
use super::table::{Forms, Trie};
use super::value::Value;
use crate::block::{Block, Words};
use crate::pattern::{ClassId, ContextId, Contexts, Program, Sets};

/// The number of a form; 0 is any form that isn't known.
pub type FormId = u32;

/// What kind of thing a name names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum NameKind {
    /// A country.
    Country,
    /// A country, by an adjective or its people.
    Demonym,
    /// An organization.
    Organization,
    /// A place.
    Place,
}

impl NameKind {
    /// All kinds.
    pub const ALL: [NameKind; 4] = [NameKind::Country, NameKind::Demonym, NameKind::Organization, NameKind::Place];
}

/// One meaning of a name as it stands in a text.
#[derive(Debug, Clone, Copy)]
pub struct Reading {
    /// The language, as an index into [`Lexicon::languages`].
    pub lang: u8,
    /// What kind of thing it names.
    pub kind: NameKind,
    /// Which one: an index into the sorted keys of the world.
    pub entity: u32,
    /// Of an old name of a country that goes on, which is the entity: its own index + 1 into the keys of countries.
    pub former: u16,
    /// The cases it can stand in (bits of [`Morph`](super::Morph)); 0 where the language has none.
    pub morph: u32,
    /// How its words are written: two bits of [`Caps`](super::form::Caps) a token, the first lowest.
    pub caps: u32,
    /// The writing must agree to the letter's case: an abbreviation.
    pub exact: bool,
    /// The number of its guard, for [`Lexicon::guard`]; 0 where it has none.
    pub guard: u16,
    /// The rule it is reported under, as an index into [`Lexicon::name_rules`].
    pub rule: u8,
}

/// A [`Reading`] as it lies in the prepared knowledge.
#[derive(Debug, Clone, Copy, FromBytes, IntoBytes, Immutable, Unaligned)]
#[repr(C)]
pub struct RawReading {
    entity: U32,
    morph: U32,
    caps: U32,
    guard: U16,
    former: U16,
    rule: u8,
    /// The language in the lowest three bits, then two for the kind, then one for `exact`.
    bits: u8,
}

impl From<Reading> for RawReading {
    fn from(reading: Reading) -> RawReading {
        RawReading {
            entity: reading.entity.into(),
            morph: reading.morph.into(),
            caps: reading.caps.into(),
            guard: reading.guard.into(),
            former: reading.former.into(),
            rule: reading.rule,
            bits: reading.lang | (reading.kind as u8) << 3 | u8::from(reading.exact) << 5,
        }
    }
}

impl From<RawReading> for Reading {
    #[inline]
    fn from(raw: RawReading) -> Reading {
        Reading {
            lang: raw.bits & 7,
            kind: NameKind::ALL[usize::from(raw.bits >> 3 & 3)],
            entity: raw.entity.get(),
            morph: raw.morph.get(),
            caps: raw.caps.get(),
            exact: raw.bits >> 5 & 1 == 1,
            guard: raw.guard.get(),
            former: raw.former.get(),
            rule: raw.rule,
        }
    }
}

/// What must or mustn't stand around a mention, as numbers of [`Lexicon::contexts`].
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Guard {
    /// None of these may stand directly before it.
    pub unless_before: Option<ContextId>,
    /// None of these may stand directly after it.
    pub unless_after: Option<ContextId>,
    /// One of these must stand directly before it.
    pub if_before: Option<ContextId>,
    /// One of these must stand directly after it.
    pub if_after: Option<ContextId>,
    /// It may not be the first token of a sentence.
    pub not_first: bool,
    /// It must begin a block (a paragraph, a title, a list item).
    pub block_start: bool,
}

impl Guard {
    /// True where it guards nothing.
    pub fn is_empty(&self) -> bool {
        *self == Guard::default()
    }
}

/// A [`Guard`] as it lies in the prepared knowledge.
#[derive(Debug, Clone, Copy, FromBytes, IntoBytes, Immutable, Unaligned)]
#[repr(C)]
pub(super) struct RawGuard {
    /// The contexts in the order of the fields, 0 for none.
    contexts: [U32; 4],
    /// Whether it may not be first, and whether it must begin a block: a bit each.
    bits: u8,
}

impl From<Guard> for RawGuard {
    fn from(guard: Guard) -> RawGuard {
        let contexts = [guard.unless_before, guard.unless_after, guard.if_before, guard.if_after];
        RawGuard {
            contexts: contexts.map(|context| context.unwrap_or(0).into()),
            bits: u8::from(guard.not_first) | u8::from(guard.block_start) << 1,
        }
    }
}

impl From<RawGuard> for Guard {
    #[inline]
    fn from(raw: RawGuard) -> Guard {
        let context = |at: usize| Some(raw.contexts[at].get()).filter(|&context| context != 0);
        Guard {
            unless_before: context(0),
            unless_after: context(1),
            if_before: context(2),
            if_after: context(3),
            not_first: raw.bits & 1 == 1,
            block_start: raw.bits >> 1 == 1,
        }
    }
}

/// A regular expression over one token: a class whose members can't be listed.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct OpenClass {
    /// The class.
    pub class: ClassId,
    /// The expression, matched against the whole form as [`spell`](super::form::spell) writes it.
    pub regex: String,
    /// True for digits, false for words.
    pub numbers: bool,
}

/// What a rule finds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum RuleKind {
    /// A date.
    Date,
    /// An organization.
    Organization,
    /// A count.
    Count,
    /// The day of publication.
    Dateline,
    /// What opens the date behind it.
    Bound,
    /// What makes one interval of the dates on both sides of it.
    Join,
    /// A clock time.
    Clock,
    /// The definition of a short name.
    Acronym,
    /// A head word that stands for an organization which the document has named.
    Anaphor,
    /// That something happened.
    Event,
    /// What belongs to an event.
    Part,
}

impl RuleKind {
    /// All kinds.
    pub const ALL: [RuleKind; 11] = [
        RuleKind::Date,
        RuleKind::Organization,
        RuleKind::Count,
        RuleKind::Dateline,
        RuleKind::Bound,
        RuleKind::Join,
        RuleKind::Clock,
        RuleKind::Acronym,
        RuleKind::Anaphor,
        RuleKind::Event,
        RuleKind::Part,
    ];

    /// How many kinds of leftmost, longest matches over tokens there are.
    pub const SLOTS: usize = 5;

    /// Which of them its matches are; rules that only mark something for others share one.
    pub fn slot(self) -> usize {
        (self as usize).min(RuleKind::SLOTS - 1)
    }

    /// What files call it.
    pub fn name(self) -> &'static str {
        match self {
            RuleKind::Date => "date",
            RuleKind::Organization => "organization",
            RuleKind::Count => "count",
            RuleKind::Dateline => "dateline",
            RuleKind::Bound => "bound",
            RuleKind::Join => "join",
            RuleKind::Clock => "clock",
            RuleKind::Acronym => "acronym",
            RuleKind::Anaphor => "anaphor",
            RuleKind::Event => "event",
            RuleKind::Part => "part",
        }
    }

    /// The kind that files call so.
    pub fn named(name: &str) -> Option<RuleKind> {
        RuleKind::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// True where a match is a mention, rather than a mark for another rule.
    pub fn finds(self) -> bool {
        matches!(self, RuleKind::Date | RuleKind::Organization | RuleKind::Count)
    }
}

/// A rule: its patterns stand in the language's program.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Rule {
    /// `LANGUAGE/FILE/NAME`.
    pub id: String,
    /// What it finds.
    pub kind: RuleKind,
    /// Of matches over the same tokens the higher rank wins.
    pub rank: i32,
    /// What it finds is a name by which the document may call the organization again (`again = true`).
    pub again: bool,
    /// What its mentions lack, the head or whose they are, they take from the rest of the match (`shared = true`).
    pub shared: bool,
    /// What is asked of it once it has matched.
    pub body: Packed<RuleBody>,
    /// Its examples: text with the mention in brackets, and the value. Like the counter-examples they are there only
    /// where the knowledge was read from its files, not in [`Knowledge::embedded`](super::Knowledge::embedded).
    #[serde(skip)]
    pub examples: Vec<(String, String)>,
    /// Its counter-examples: text, and the reason.
    #[serde(skip)]
    pub counterexamples: Vec<(String, String)>,
}

/// What is asked of a rule once it has matched.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct RuleBody {
    /// How its value is made.
    pub value: Option<Value>,
    /// Further settings of the rule, by key.
    pub settings: Vec<(String, String)>,
    /// What must or mustn't stand around the mention.
    pub guard: Guard,
    /// Groups of labels whose tokens must agree in case, gender and number.
    pub agree: Vec<Vec<u16>>,
    /// Where it stands: file and line.
    pub origin: (String, usize),
}

impl Rule {
    /// A further setting of the rule.
    pub fn setting(&self, key: &str) -> Option<&str> {
        self.body.settings.iter().find(|(known, _)| known == key).map(|(_, value)| value.as_str())
    }
}

/// The value of a form in a class.
#[derive(Debug, Clone, Copy, FromBytes, IntoBytes, Immutable, Unaligned)]
#[repr(C)]
pub struct FormValue {
    class: U16,
    form: U32,
    value: I64,
}

/// The cases, genders and numbers of a form in a class.
#[derive(Debug, Clone, Copy, FromBytes, IntoBytes, Immutable, Unaligned)]
#[repr(C)]
pub struct FormMorph {
    class: U16,
    form: U32,
    morph: U32,
}

impl From<((ClassId, FormId), i64)> for FormValue {
    fn from(((class, form), value): ((ClassId, FormId), i64)) -> FormValue {
        FormValue { class: class.into(), form: form.into(), value: value.into() }
    }
}

impl From<((ClassId, FormId), u32)> for FormMorph {
    fn from(((class, form), morph): ((ClassId, FormId), u32)) -> FormMorph {
        FormMorph { class: class.into(), form: form.into(), morph: morph.into() }
    }
}

/// What the reader knows of one language.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct LanguageLexicon {
    /// The BCP 47 tag.
    pub tag: String,
    /// Its script.
    pub script: u8,
    /// The names of its classes; a class's number is its index.
    pub classes: Words,
    /// The numbers of its classes in the order of their names.
    pub by_name: Block<U16>,
    /// The sets of classes that its forms and names have.
    pub sets: Sets,
    /// The set of each form.
    pub(super) form_sets: Block<U16>,
    /// The set of each end of a name in the trie.
    pub(super) name_sets: Block<U16>,
    /// Values of forms, sorted by class and form.
    pub values: Block<FormValue>,
    /// Cases, genders and numbers of forms, sorted by class and form.
    pub morphs: Block<FormMorph>,
    /// Classes over tokens that can't be listed.
    pub open: Vec<OpenClass>,
    /// The same of words and of numbers as tables, where they were prepared.
    pub open_tables: [Option<OpenTable>; 2],
    /// Endings that tell an adjective, longest first: codes of the form, and what cases it can be.
    pub adjective_endings: Vec<(Vec<u8>, u32)>,
    /// The patterns over tokens.
    pub reading: Program,
    /// The patterns of what stands beside dates: bounds and joins.
    pub beside: Program,
    /// The rules of `reading` and `beside`.
    pub rules: Vec<Rule>,
    /// The patterns over mentions, for events.
    pub telling: Program,
    /// The rules of `telling`.
    pub telling_rules: Vec<Rule>,
    /// True where none of them tells that something happened without a word that has the
    /// [flags](super::table::TRIGGERS) of triggers.
    pub has_triggers: bool,
    /// The names of the cases, for `class:case`.
    pub cases: Vec<String>,
    /// The parts that names of organizations are put together from.
    pub composition: Packed<Composition>,
}

impl LanguageLexicon {
    /// The number of a class.
    pub fn class(&self, name: &str) -> Option<ClassId> {
        let at = self.by_name.binary_search_by(|class| self.classes[usize::from(class.get())].cmp(name)).ok()?;
        Some(self.by_name[at].get())
    }

    /// The number of the set of classes that a form has.
    #[inline]
    pub fn form_set(&self, form: FormId) -> u32 {
        u32::from(self.form_sets[form as usize].get())
    }

    /// The number of the set of classes that a name has, by its end in the trie.
    #[inline]
    pub fn name_set(&self, name: u32) -> u32 {
        u32::from(self.name_sets[name as usize].get())
    }

    /// Where the values of each class stand in [`values`](Self::values): for each class that has any, from which on and up
    /// to which.
    pub fn value_ranges(&self) -> impl Iterator<Item = (ClassId, (u32, u32))> {
        let mut end = 0;
        self.values.chunk_by(|one, other| one.class == other.class).map(move |of_class| {
            let from = end;
            end += of_class.len() as u32;
            (of_class[0].class.get(), (from, end))
        })
    }

    /// The value of a form in a class whose values stand there.
    pub fn value(&self, (from, until): (u32, u32), form: FormId) -> Option<i64> {
        let of_class = &self.values[from as usize..until as usize];
        let at = of_class.binary_search_by_key(&form, |known| known.form.get()).ok()?;
        Some(of_class[at].value.get())
    }

    /// The cases, genders and numbers of a form in a class.
    pub fn morph(&self, class: ClassId, form: FormId) -> Option<u32> {
        let at =
            self.morphs.binary_search_by_key(&(class, form), |known| (known.class.get(), known.form.get())).ok()?;
        Some(self.morphs[at].morph.get())
    }
}

/// What the reader knows of all languages.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Lexicon {
    /// Every form that anything knows.
    pub forms: Forms,
    /// Names, as sequences of forms.
    pub trie: Trie,
    /// The readings of names; each end of the trie has a run of them.
    pub(super) readings: Block<RawReading>,
    /// The first reading of each end of the trie, and one more at the end.
    pub(super) ends: Block<U32>,
    /// The guards of readings.
    pub(super) guards: Block<RawGuard>,
    /// What guards ask for.
    pub contexts: Contexts,
    /// The rule ids of names, without the language.
    pub name_rules: Vec<String>,
    /// The languages, in the order of [`Knowledge::languages`](super::Knowledge::languages).
    pub languages: Vec<LanguageLexicon>,
    /// Keys of countries, sorted: those of [`World`](super::World), with the same numbers.
    pub countries: Words,
    /// Keys of organizations, sorted.
    pub organizations: Words,
    /// Keys of places, sorted.
    pub places: Words,
}

impl Lexicon {
    /// The readings at an end of the trie, as numbers for [`reading`](Self::reading).
    #[inline]
    pub fn reading_range(&self, end: u32) -> Range<u32> {
        self.ends[end as usize].get()..self.ends[end as usize + 1].get()
    }

    /// The reading with that number.
    #[inline]
    pub fn reading(&self, number: u32) -> Reading {
        self.readings[number as usize].into()
    }

    /// The readings at an end of the trie.
    pub fn readings_at(&self, end: u32) -> impl Iterator<Item = Reading> + '_ {
        self.reading_range(end).map(|number| self.reading(number))
    }

    /// The guard of a reading, where it has one.
    #[inline]
    pub fn guard(&self, reading: Reading) -> Option<Guard> {
        Some(self.guards[usize::from(reading.guard.checked_sub(1)?)].into())
    }

    /// The script of a language.
    pub fn script(&self, lang: u8) -> Script {
        match self.languages[lang as usize].script {
            1 => Script::Latin,
            2 => Script::Cyrillic,
            _ => Script::Other,
        }
    }
}
