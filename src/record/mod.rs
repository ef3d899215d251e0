//! The record: what Svodka knows of one document, as JSON (`"schema": "svodka/1"`).
//!
//! It is the border: summaries and exports know only these types and the names. Offsets are Unicode code points into
//! `text`, end exclusive. Fields stand in the order in which they are written.

mod build;
mod build_events;
pub mod edtf;
mod json;
mod offsets;
mod parse;
#[cfg(test)]
mod sample;
mod write;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use build::build;
pub use parse::RecordError;
pub use write::RecordWriter;

/// The value of the field `schema` in every record.
pub const SCHEMA: &str = "svodka/1";

/// Texts by language tag (`en`, `ru`), in the order of the tags.
pub type Texts = BTreeMap<String, String>;

/// What Svodka knows of one document.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// Always `svodka/1`.
    pub schema: String,
    /// The document's name: the file's stem, or the id given; unique in a batch.
    pub id: String,
    /// Where the document came from.
    pub source: Source,
    /// The unit of every `start` and `end`.
    pub offsets: Offsets,
    /// The document's title, as it stands in the text.
    pub title: Option<String>,
    /// The day of publication and how it is known.
    pub published: Option<Published>,
    /// The languages of the text, by their share of the letters, largest first.
    pub languages: Vec<LanguageShare>,
    /// The whole text, to the letter.
    pub text: String,
    /// What stands in the text, by `start`, then the longer first, then `type`.
    pub mentions: Vec<Mention>,
    /// The dates that are meant, by first mention.
    pub dates: Vec<Date>,
    /// The organizations that are meant, by first mention.
    pub organizations: Vec<Organization>,
    /// The countries that are meant, by first mention.
    pub countries: Vec<Country>,
    /// The places that are meant, by first mention.
    pub places: Vec<Place>,
    /// What happened, by `start`.
    pub events: Vec<Event>,
    /// What a reader of the record should know: days that don't exist, parts that could not be read.
    pub warnings: Vec<String>,
}

/// Where a document came from: a whole file, or a line of a JSON Lines file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Source {
    /// A file, or standard input (`path` is `-`).
    File {
        /// The path as given, `-` for standard input.
        path: String,
        /// The IANA media type it was read as.
        media_type: String,
        /// The encoding it was decoded from, by its WHATWG name in lower case.
        encoding: String,
        /// Its size in bytes.
        bytes: u64,
        /// The SHA-256 of its bytes, in hexadecimal.
        sha256: String,
    },
    /// A line of JSON Lines.
    Line {
        /// The path as given, `-` for standard input.
        path: String,
        /// The line's number, from 1.
        line: u64,
    },
}

/// The unit of offsets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Offsets {
    /// Unicode code points.
    Codepoint,
    /// Bytes of UTF-8.
    Byte,
    /// UTF-16 code units.
    Utf16,
}

/// The day of publication and how it is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Published {
    /// The day, as `YYYY-MM-DD`.
    pub date: String,
    /// How it is known.
    pub from: PublishedFrom,
}

/// How the day of publication is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum PublishedFrom {
    /// The input's own field or header.
    Metadata,
    /// The dateline of the text.
    Dateline,
    /// An option of the command line.
    Option,
    /// The name of the file.
    Filename,
}

/// A language of the text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LanguageShare {
    /// The language's BCP 47 tag.
    pub tag: String,
    /// Its share of the letters, from 0 to 1, two decimals.
    pub share: f64,
}

/// What kind of thing a mention names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum MentionType {
    /// Something counted («35 стран», "about 800 observers").
    Count,
    /// A country by its name.
    Country,
    /// A day, a month, a year, an interval …
    Date,
    /// A country by an adjective or by its people («российский», "Russians").
    Demonym,
    /// An organization.
    Organization,
    /// A city, a region, a group of states.
    Place,
}

/// A stretch of the text that names something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Mention {
    /// `m1`, `m2` … in the order of the mentions.
    pub id: String,
    /// What kind of thing it names.
    #[serde(rename = "type")]
    pub kind: MentionType,
    /// The offset of its first character.
    pub start: usize,
    /// The offset after its last character.
    pub end: usize,
    /// Its characters.
    pub text: String,
    /// The language it was read in.
    pub lang: String,
    /// The entity it names: an id of `dates`, `organizations`, `countries` or `places`. Counts have none.
    #[serde(rename = "ref", default, skip_serializing_if = "Option::is_none")]
    pub refers: Option<String>,
    /// The rule that found it, `LANGUAGE/FILE/NAME`.
    pub rule: String,
    /// The smallest date, organization, place or country mention around it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub within: Option<String>,
    /// True where it refers back to a name without repeating it ("the Association").
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub anaphor: bool,
}

/// A date that is meant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Date {
    /// `d1`, `d2` … by first mention.
    pub id: String,
    /// The value in EDTF (ISO 8601-2), `null` where it can't be known.
    pub edtf: Option<String>,
    /// The first day it can mean, `YYYY-MM-DD`; `null` for an open beginning.
    pub earliest: Option<String>,
    /// The last day it can mean, `YYYY-MM-DD`; `null` for an open end.
    pub latest: Option<String>,
    /// The unit that was written.
    pub precision: Precision,
    /// How the value is known.
    pub basis: Basis,
    /// The clock time that stood there, `14:30` or `14:30:05+03:00`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time: Option<String>,
    /// Why there is no value (`no-publication-date`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// The unit in which a date was written; of an interval the finer end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Precision {
    Day,
    Week,
    Month,
    Quarter,
    Half,
    Season,
    Year,
    Decade,
    Century,
    Millennium,
}

/// How a date's value is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Basis {
    /// It stands there in full.
    Explicit,
    /// A part, mostly the year, is taken from the text around it.
    Context,
    /// It is reckoned from the day of publication.
    Anchored,
    /// There are two readings.
    Ambiguous,
    /// It can't be reckoned.
    Unresolved,
}

/// Where the names of an organization come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum NamesFrom {
    /// From Svodka's own data or an overlay.
    Known,
    /// Put together from known parts.
    Composed,
    /// From the text alone; there is no name in other languages.
    Text,
}

/// An organization that is meant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Organization {
    /// `o1`, `o2` … by first mention.
    pub id: String,
    /// Identifies it across documents.
    pub key: String,
    /// True exactly where the key stands in `world/` or an overlay.
    pub known: bool,
    /// What kind of organization it is (`ministry`, `party` …).
    pub kind: String,
    /// The alpha-2 code of its country.
    pub country: Option<String>,
    /// Its Wikidata id.
    pub wikidata: Option<String>,
    /// Its full name by language.
    pub names: Texts,
    /// Its acronym or usual short name by language.
    pub acronyms: Texts,
    /// Where the names come from.
    pub names_from: NamesFrom,
}

/// What a country is today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum CountryStatus {
    /// A state.
    State,
    /// A state that is no more.
    Former,
    /// A state with partial recognition.
    Partial,
    /// A dependent territory with a code of its own.
    Territory,
}

impl CountryStatus {
    /// The status that `world/countries.toml` calls so.
    pub fn of(name: &str) -> CountryStatus {
        match name {
            "territory" => CountryStatus::Territory,
            "partial" => CountryStatus::Partial,
            "former" => CountryStatus::Former,
            _ => CountryStatus::State,
        }
    }
}

/// An old name of a country that goes on: Burma of Myanmar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FormerName {
    /// Its key in `world/countries.toml`.
    pub key: String,
    /// ISO 3166-3.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alpha4: Option<String>,
    /// The name by language.
    pub names: Texts,
    /// The first year in which the country was called so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<i32>,
    /// The last one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<i32>,
}

/// A country that is meant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Country {
    /// `c1`, `c2` … by first mention.
    pub id: String,
    /// Alpha-2 in lower case, else a word.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// ISO 3166-1 alpha-2; `null` for former states and those without a code.
    pub alpha2: Option<String>,
    /// ISO 3166-1 alpha-3.
    pub alpha3: Option<String>,
    /// ISO 3166-3, of former states.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alpha4: Option<String>,
    /// Its short name by language.
    pub names: Texts,
    /// What it is today.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<CountryStatus>,
    /// Of a former state, its first year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<i32>,
    /// Of a former state, its last year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<i32>,
    /// Of a former state, the keys of those that came after it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub successors: Vec<String>,
    /// The old names by which the text calls it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub former_names: Vec<FormerName>,
}

/// A place that is meant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// `p1`, `p2` … by first mention.
    pub id: String,
    /// Identifies it across documents.
    pub key: String,
    /// Its name by language.
    pub names: Texts,
    /// The alpha-2 code of its country.
    pub country: Option<String>,
    /// `city`, `region`, `continent` or `group`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Of a group of states, the keys of those that were its members when the text was published, else of those that are.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub members: Vec<String>,
}

/// Whether an event took place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum EventStatus {
    /// It is told as past.
    Happened,
    /// It is told as to come.
    Planned,
    /// It is told as not having happened.
    Denied,
}

/// Something that happened, with its date, its place, who took part, and the sentence that says so.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// `e1`, `e2` … by `start`.
    pub id: String,
    /// `conference`, `meeting`, `signing` …: a `[kind.NAME]` of `events.toml`.
    pub kind: String,
    /// Whether it took place.
    pub status: EventStatus,
    /// When: an id of `dates`.
    pub date: Option<String>,
    /// Where: an id of `places`.
    pub place: Option<String>,
    /// The country of the place: an id of `countries`.
    pub place_country: Option<String>,
    /// The organizations and countries concerned, with the part each plays.
    pub participants: Vec<Participant>,
    /// The event's own title, as it stands in the text.
    pub title: Option<String>,
    /// Its subject, as it stands in the text.
    pub topic: Option<String>,
    /// The occasion on which it happened (`summit`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub occasion: Option<String>,
    /// The act or election that it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub object: Option<Object>,
    /// What was counted.
    pub counts: Vec<Count>,
    /// The offset of the sentence that states it.
    pub start: usize,
    /// The offset after that sentence.
    pub end: usize,
    /// Sentences that add to it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub more: Vec<Span>,
}

/// A stretch of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Span {
    /// The offset of its first character.
    pub start: usize,
    /// The offset after its last character.
    pub end: usize,
}

/// Someone who took part in an event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Participant {
    /// An id of `organizations` or `countries`.
    #[serde(rename = "ref")]
    pub refers: String,
    /// `organizer`, `co-organizer`, `initiator`, `host`, `participant`, `actor`, `recipient`, `chair`, `chaired`,
    /// `subject`, `occasion` or `elected`.
    pub role: String,
}

/// The act or election that an event is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Object {
    /// `convention`, `agreement`, `election` …: an `[object.NAME]` of `events.toml`.
    #[serde(rename = "type")]
    pub kind: String,
    /// Its title, as it stands in the text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// True of a draft.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub draft: bool,
    /// Of an election, the office it fills (`president`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub office: Option<String>,
}

/// A number of something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Count {
    /// How many.
    pub value: u64,
    /// True after "about", «около».
    pub approximate: bool,
    /// What was counted: `country`, `member-state`, `organization`, `observer`, `delegate` …
    pub unit: String,
    /// The mention it stands in.
    pub mention: String,
    /// The organization whose members are counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<String>,
    /// The mention of the larger count that this one is a part of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part_of: Option<String>,
}

/// What stands in the place of a record when a document could not be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ErrorRecord {
    /// Always `svodka-error/1`.
    pub schema: String,
    /// The file, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// The line's number, from 1, of JSON Lines.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<u64>,
    /// The document's id, where it is known.
    pub id: Option<String>,
    /// What is wrong.
    pub error: String,
    /// What to do.
    pub help: String,
}

/// The value of the field `schema` in every error that stands in the place of a record.
pub const ERROR_SCHEMA: &str = "svodka-error/1";

/// The JSON Schema (draft 2020-12) of a [`Record`].
pub fn schema() -> serde_json::Value {
    schemars::schema_for!(Record).to_value()
}
