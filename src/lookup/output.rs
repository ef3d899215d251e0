//! What a look-up answers, as lines: whole or one field of it, as JSON, CSV or plain text.

use std::fmt;
use std::sync::Arc;

use serde::Serialize;

use super::{Lookup, Named, Subject};
use crate::knowledge::Knowledge;

/// How answers are written, a line each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// An object: `query`, `match`, `near`.
    Json,
    /// A table with a first line of names, fields in quotes where they need it (RFC 4180).
    Csv,
    /// The field alone; an empty line where there is no certain answer.
    Text,
}

/// One thing to know of what is named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Field {
    /// The key.
    Key,
    /// ISO 3166-1 alpha-2; of an organization that of its country.
    Alpha2,
    /// ISO 3166-1 alpha-3.
    Alpha3,
    /// ISO 3166-3, of former states.
    Alpha4,
    /// ISO 3166-1 numeric.
    Numeric,
    /// The Wikidata id of an organization.
    Wikidata,
    /// The short name in the language with that tag.
    Name(String),
    /// The acronym of an organization in that language.
    Acronym(String),
}

/// A field that doesn't exist, with those that do.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("there is no `{wanted}` to tell; there are: {}", .known.join(", "))]
pub struct UnknownField {
    wanted: String,
    known: Vec<String>,
}

impl Field {
    /// All fields of a subject; names in each language that is known.
    pub fn all(subject: Subject, knowledge: &Knowledge) -> Vec<Field> {
        let tags = || knowledge.languages.iter().map(|language| language.tag.clone());
        let mut fields = match subject {
            Subject::Country => vec![Field::Key, Field::Alpha2, Field::Alpha3, Field::Numeric, Field::Alpha4],
            Subject::Organization => vec![Field::Key, Field::Alpha2, Field::Wikidata],
        };
        fields.extend(tags().map(Field::Name));
        if subject == Subject::Organization {
            fields.extend(tags().map(Field::Acronym));
        }
        fields
    }

    /// The field with that name.
    ///
    /// # Errors
    /// Where the subject has none, or the language isn't known.
    pub fn named(name: &str, subject: Subject, knowledge: &Knowledge) -> Result<Field, UnknownField> {
        let mut fields = Field::all(subject, knowledge);
        match fields.iter().position(|field| field.to_string() == name) {
            Some(at) => Ok(fields.swap_remove(at)),
            None => {
                let known = fields.iter().map(Field::to_string).collect();
                Err(UnknownField { wanted: name.to_owned(), known })
            }
        }
    }

    /// What it is of what is named.
    fn of<'n>(&self, named: &'n Named) -> Option<&'n str> {
        match (self, named) {
            (Field::Key, Named::Country { key, .. } | Named::Organization { key, .. }) => Some(key),
            (Field::Alpha2, Named::Country { alpha2, .. }) => alpha2.as_deref(),
            (Field::Alpha3, Named::Country { alpha3, .. }) => alpha3.as_deref(),
            (Field::Alpha4, Named::Country { alpha4, former_name, .. }) => {
                alpha4.as_deref().or_else(|| former_name.as_ref()?.alpha4.as_deref())
            }
            (Field::Numeric, Named::Country { numeric, .. }) => numeric.as_deref(),
            (Field::Alpha2, Named::Organization { country, .. }) => country.as_deref(),
            (Field::Wikidata, Named::Organization { wikidata, .. }) => wikidata.as_deref(),
            (Field::Name(tag), Named::Country { names, .. } | Named::Organization { names, .. }) => {
                names.get(tag).map(String::as_str)
            }
            (Field::Acronym(tag), Named::Organization { acronyms, .. }) => acronyms.get(tag).map(String::as_str),
            _ => None,
        }
    }
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Field::Key => f.write_str("key"),
            Field::Alpha2 => f.write_str("alpha2"),
            Field::Alpha3 => f.write_str("alpha3"),
            Field::Alpha4 => f.write_str("alpha4"),
            Field::Numeric => f.write_str("numeric"),
            Field::Wikidata => f.write_str("wikidata"),
            Field::Name(tag) => write!(f, "name-{tag}"),
            Field::Acronym(tag) => write!(f, "acronym-{tag}"),
        }
    }
}

/// One field of an answer, as JSON.
#[derive(Serialize)]
struct Told<'a> {
    query: &'a str,
    #[serde(rename = "match")]
    field: Option<&'a str>,
    near: Vec<String>,
}

/// Looks names up and writes what they name, line by line.
pub struct Printer {
    lookup: Lookup,
    format: Format,
    /// The fields that are told; all that a look-up knows where it is none and the format is JSON.
    fields: Vec<Field>,
    begun: bool,
}

impl Printer {
    /// A printer of one field, or of all.
    pub fn new(knowledge: Arc<Knowledge>, subject: Subject, format: Format, field: Option<Field>) -> Printer {
        let fields = match (field, format) {
            (Some(field), _) => vec![field],
            (None, Format::Json) => Vec::new(),
            (None, Format::Csv) => Field::all(subject, &knowledge),
            (None, Format::Text) => vec![Field::Key],
        };
        Printer { lookup: Lookup::new(knowledge, subject), format, fields, begun: false }
    }

    /// Adds the line for a name, before the first one of a table also the names of its columns.
    pub fn write(&mut self, name: &str, out: &mut Vec<u8>) {
        if !std::mem::replace(&mut self.begun, true) && self.format == Format::Csv {
            let names = self.fields.iter().map(Field::to_string);
            row(std::iter::once("query".to_owned()).chain(names).chain(["near".to_owned()]), out);
        }
        match self.format {
            Format::Json if self.fields.is_empty() => self.lookup.write(name, out),
            Format::Json => {
                let told = match self.lookup.one(name) {
                    Some(named) => Told { query: name, field: self.fields[0].of(named), near: Vec::new() },
                    None => Told { query: name, field: None, near: self.near(name) },
                };
                serde_json::to_writer(&mut *out, &told).expect("an answer is plain data");
                out.push(b'\n');
            }
            Format::Csv => {
                if let Some(named) = self.lookup.one(name) {
                    let fields = self.fields.iter().map(|field| field.of(named).unwrap_or_default());
                    row(std::iter::once(name).chain(fields).chain([""]), out);
                } else {
                    let (fields, near) = (vec![""; self.fields.len()], self.near(name).join("; "));
                    row(std::iter::once(name).chain(fields).chain([near.as_str()]), out);
                }
            }
            Format::Text => {
                let field = self.lookup.one(name).and_then(|named| self.fields[0].of(named));
                out.extend_from_slice(field.unwrap_or_default().as_bytes());
                out.push(b'\n');
            }
        }
    }

    /// The first field of what is near a name that is not certain.
    fn near(&mut self, name: &str) -> Vec<String> {
        let near = self.lookup.find(name).near;
        near.iter().filter_map(|named| self.fields[0].of(named)).map(str::to_owned).collect()
    }
}

/// How much memory a line of a table gets at first.
const ROW_BYTES: usize = 256;

/// Adds a line of a table.
fn row<T: AsRef<[u8]>>(fields: impl Iterator<Item = T>, out: &mut Vec<u8>) {
    let mut writer = csv::WriterBuilder::new().buffer_capacity(ROW_BYTES).from_writer(out);
    writer.write_record(fields).and_then(|()| Ok(writer.flush()?)).expect("memory takes every line");
}
