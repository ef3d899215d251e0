//! Fluent files of several layers as one: message by message, the last layer wins.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Attribute, Entry, Message, Pattern, Resource, Term};
use fluent_syntax::{parser, serializer};

use super::{Layer, LoadError, Place};

/// A Fluent file with the overlays' messages and terms in place, in the order of the file.
#[derive(Debug, Clone)]
pub struct MergedFtl<'s> {
    layers: &'s [Layer],
    entries: Vec<FtlEntry<'s>>,
    index: BTreeMap<String, usize>,
}

/// A message or a term.
#[derive(Debug, Clone)]
pub struct FtlEntry<'s> {
    /// Its id; that of a term begins with `-`.
    pub id: String,
    entry: Entry<&'s str>,
    line: usize,
    layer: &'s Layer,
}

impl<'s> MergedFtl<'s> {
    /// The layers of the file as one.
    pub(super) fn new(_path: &str, layers: &'s [Layer]) -> Result<MergedFtl<'s>, Vec<LoadError>> {
        let mut merged = MergedFtl { layers, entries: Vec::new(), index: BTreeMap::new() };
        let mut errors = Vec::new();
        for layer in layers {
            let resource = match parser::parse(layer.text.as_str()) {
                Ok(resource) => resource,
                Err((resource, problems)) => {
                    errors.extend(problems.iter().map(|problem| from_fluent(problem, layer)));
                    resource
                }
            };
            merged.lay_over(resource, layer, &mut errors);
        }
        if errors.is_empty() { Ok(merged) } else { Err(errors) }
    }

    /// All messages and terms, in the order of the file.
    pub fn entries(&self) -> impl Iterator<Item = &FtlEntry<'s>> {
        self.entries.iter()
    }

    /// The message (`event-conference`) or term (`-country-kz`) with that id.
    pub fn get(&self, id: &str) -> Option<&FtlEntry<'s>> {
        self.index.get(id).map(|at| &self.entries[*at])
    }

    /// The whole as one text: of a single layer to the letter, of several as Fluent's serializer writes it.
    pub fn text(&self) -> String {
        match self.layers {
            [] => String::new(),
            [layer] => layer.text.clone(),
            _ => serializer::serialize(&Resource {
                body: self.entries.iter().map(|entry| entry.entry.clone()).collect(),
            }),
        }
    }

    fn lay_over(&mut self, resource: Resource<&'s str>, layer: &'s Layer, errors: &mut Vec<LoadError>) {
        let mut lines = entry_lines(&layer.text).into_iter();
        let mut of_this_layer: BTreeMap<String, usize> = BTreeMap::new();
        for entry in resource.body {
            let id = match &entry {
                Entry::Message(message) => message.id.name.to_owned(),
                Entry::Term(term) => format!("-{}", term.id.name),
                _ => continue,
            };
            // Entries come in the order of their lines; lines that are skipped belong to what isn't Fluent.
            let line = lines.find(|(other, _)| *other == id).map_or(0, |(_, line)| line);
            let entry = FtlEntry { id: id.clone(), entry, line, layer };
            if let Some(first) = of_this_layer.insert(id.clone(), line) {
                let error = LoadError::new(entry.place(), format!("`{id}` stands a second time"));
                errors.push(error.with_help(format!("the first is in line {first}; keep one of them")));
                continue;
            }
            for (attribute, twice) in entry.repeated_attributes() {
                let message = format!("`.{attribute}` of `{id}` stands a second time");
                errors.push(LoadError::new(twice, message).with_help("keep one of them"));
            }
            match self.index.get(&id) {
                Some(at) => self.entries[*at] = entry,
                None => {
                    self.index.insert(id, self.entries.len());
                    self.entries.push(entry);
                }
            }
        }
    }
}

impl<'s> FtlEntry<'s> {
    /// True for a term, whose id begins with `-`.
    pub fn is_term(&self) -> bool {
        matches!(self.entry, Entry::Term(_))
    }

    /// Its value; a message may have none.
    pub fn value(&self) -> Option<&Pattern<&'s str>> {
        match &self.entry {
            Entry::Message(Message { value, .. }) => value.as_ref(),
            Entry::Term(Term { value, .. }) => Some(value),
            _ => None,
        }
    }

    /// Its attributes.
    pub fn attributes(&self) -> &[Attribute<&'s str>] {
        match &self.entry {
            Entry::Message(Message { attributes, .. }) | Entry::Term(Term { attributes, .. }) => attributes,
            _ => &[],
        }
    }

    /// Where it begins.
    pub fn place(&self) -> Place {
        let column = usize::from(self.line > 0);
        Place { file: self.layer.origin.clone(), line: self.line, column }
    }

    /// Where that attribute of it stands.
    pub fn attribute_place(&self, attribute: &str) -> Place {
        self.attribute_places(attribute).into_iter().next().unwrap_or_else(|| self.place())
    }

    fn attribute_places(&self, attribute: &str) -> Vec<Place> {
        let mut places = Vec::new();
        for (number, line) in self.layer.text.lines().enumerate().skip(self.line) {
            let trimmed = line.trim_start_matches(' ');
            let goes_on = trimmed.is_empty() || trimmed.len() < line.len() || trimmed.starts_with('}');
            if !goes_on {
                break;
            }
            let name = trimmed.strip_prefix('.').map(|rest| rest.split([' ', '=']).next().unwrap_or(rest));
            if name == Some(attribute) {
                let column = line.len() - trimmed.len() + 1;
                places.push(Place { file: self.layer.origin.clone(), line: number + 1, column });
            }
        }
        places
    }

    fn repeated_attributes(&self) -> Vec<(&'s str, Place)> {
        let attributes = self.attributes();
        let mut repeated = Vec::new();
        for (at, attribute) in attributes.iter().enumerate() {
            let name = attribute.id.name;
            let before = attributes[..at].iter().filter(|other| other.id.name == name).count();
            if before > 0 {
                let place = self.attribute_places(name).into_iter().nth(before).unwrap_or_else(|| self.place());
                repeated.push((name, place));
            }
        }
        repeated
    }
}

/// The ids at the beginning of lines, each with its line's number: Fluent's parser doesn't tell where entries stand.
fn entry_lines(text: &str) -> Vec<(String, usize)> {
    let id_of = |line: &str| {
        let end = line.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').unwrap_or(line.len());
        let (id, rest) = line.split_at(end);
        (!id.is_empty() && rest.trim_start_matches(' ').starts_with('=')).then(|| id.to_owned())
    };
    text.lines().enumerate().filter_map(|(number, line)| Some((id_of(line)?, number + 1))).collect()
}

/// A problem of Fluent's parser, said in our words.
fn from_fluent(problem: &parser::ParserError, layer: &Layer) -> LoadError {
    // The parser points behind the line end where the end of a line is what it dislikes.
    let mut offset = problem.pos.start.min(layer.text.len());
    while layer.text.as_bytes()[..offset].ends_with(b"\n") || layer.text.as_bytes()[..offset].ends_with(b"\r") {
        offset -= 1;
    }
    let place = Place::of_byte(&layer.origin, &layer.text, offset);
    let said = problem.kind.to_string().replace('"', "`");
    let mut letters = said.chars();
    let said: String = letters.next().into_iter().flat_map(char::to_lowercase).chain(letters).collect();
    LoadError::new(place, format!("not Fluent: {said}"))
        .with_help("an entry is `id = text`; what belongs to it below is indented")
}
