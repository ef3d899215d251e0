//! TOML files of several layers as one: entry by entry, the last layer wins.

use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue, ValueDeserializer};

use super::{Layer, LoadError, Place};

/// The key at the top of an overlay that takes entries away.
const REMOVE: &str = "remove";

/// A TOML file with the overlays' entries in place.
///
/// A top-level table of nothing but tables is a *group*, and each table in it an entry of its own: `[country.kz]` is
/// the entry `kz` of the group `country`. Everything else at the top level is an entry without a group. An overlay
/// replaces whole entries; new ones come after those that are there. Entries keep the order of the file.
#[derive(Debug, Clone)]
pub struct MergedToml<'s> {
    path: String,
    layers: &'s [Layer],
    entries: Vec<TomlEntry<'s>>,
}

/// An entry of a TOML file: what an overlay replaces or removes as one.
#[derive(Debug, Clone)]
pub struct TomlEntry<'s> {
    /// The top-level table it stands in; `None` for what stands at the top level itself.
    pub group: Option<String>,
    /// Its key.
    pub key: String,
    value: Spanned<DeValue<'s>>,
    header: usize,
    layer: &'s Layer,
}

impl<'s> MergedToml<'s> {
    /// The layers of the file with that relative path as one.
    pub(super) fn new(path: &str, layers: &'s [Layer]) -> Result<MergedToml<'s>, Vec<LoadError>> {
        let mut merged = MergedToml { path: path.to_owned(), layers, entries: Vec::new() };
        let mut errors = Vec::new();
        for (number, layer) in layers.iter().enumerate() {
            let (table, problems) = DeTable::parse_recoverable(&layer.text);
            errors.extend(problems.iter().map(|problem| from_toml(problem, layer, 0)));
            if problems.is_empty() {
                merged.lay_over(table.into_inner(), number, layer, &mut errors);
            }
        }
        if errors.is_empty() { Ok(merged) } else { Err(errors) }
    }

    /// The relative path: `ru/dates.toml`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// All entries, in the order of the file.
    pub fn entries(&self) -> impl Iterator<Item = &TomlEntry<'s>> {
        self.entries.iter()
    }

    /// The entries of a group, in the order of the file.
    pub fn group(&self, group: &str) -> impl Iterator<Item = &TomlEntry<'s>> {
        self.entries.iter().filter(move |entry| entry.group.as_deref() == Some(group))
    }

    /// The names of the groups and of the top-level entries, each once, in the order of the file.
    pub fn top_level(&self) -> Vec<&str> {
        let mut names = Vec::new();
        for entry in &self.entries {
            let name = entry.group.as_deref().unwrap_or(&entry.key);
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }

    /// The entry with that name: `rule.day-month-year`, or `cases` for one at the top level.
    pub fn get(&self, name: &str) -> Option<&TomlEntry<'s>> {
        self.entries.iter().find(|entry| match (&entry.group, name.split_once('.')) {
            (Some(group), Some((wanted, key))) => wanted == group && key == entry.key,
            (None, _) => entry.key == name,
            _ => false,
        })
    }

    /// Errors for groups and top-level entries other than these.
    pub fn unknown_entries(&self, known: &[&str]) -> Vec<LoadError> {
        let unknown = |name: &&str| !known.contains(name);
        let error = |name: &str| {
            let first = |entry: &&TomlEntry<'s>| entry.group.as_deref().unwrap_or(&entry.key) == name;
            let place = self.entries.iter().find(first).map_or_else(|| self.place(), TomlEntry::place);
            LoadError::new(place, format!("unknown key `{name}`")).with_suggestion(name, known.iter().copied())
        };
        self.top_level().into_iter().filter(unknown).map(error).collect()
    }

    /// Where an entry's header stands, or a key in it; the whole file where there is no such entry.
    pub fn locate(&self, entry: &str, key: Option<&str>) -> (String, usize, usize) {
        let place = self.get(entry).map_or_else(|| self.place(), |entry| entry.locate(key.as_slice()));
        (place.file, place.line, place.column)
    }

    /// The file as a whole: of several layers, the first.
    pub fn place(&self) -> Place {
        Place::file(self.layers.first().map_or(self.path.as_str(), |layer| &layer.origin))
    }

    fn lay_over(&mut self, table: DeTable<'s>, number: usize, layer: &'s Layer, errors: &mut Vec<LoadError>) {
        let mut entries = Vec::new();
        let mut removed = None;
        for (key, value) in table {
            if key.get_ref() == REMOVE {
                removed = Some((key, value));
                continue;
            }
            let header = key.span().start;
            let key = key.into_inner().into_owned();
            match value.get_ref() {
                DeValue::Table(inner) if inner.values().all(|value| value.get_ref().is_table()) => {
                    let DeValue::Table(inner) = value.into_inner() else {
                        continue;
                    };
                    entries.extend(inner.into_iter().map(|(inner_key, value)| TomlEntry {
                        group: Some(key.clone()),
                        header: inner_key.span().start,
                        key: inner_key.into_inner().into_owned(),
                        value,
                        layer,
                    }));
                }
                _ => entries.push(TomlEntry { group: None, key, value, header, layer }),
            }
        }
        entries.sort_by_key(|entry| entry.header);

        if let Some((key, value)) = removed {
            let place = Place::of_byte(&layer.origin, &layer.text, key.span().start);
            if number == 0 {
                let error = LoadError::new(place, "`remove` takes away entries of the folders below");
                errors.push(error.with_help("delete the entries themselves"));
            } else {
                self.remove(&value, layer, errors);
            }
        }
        if number == 0 {
            self.entries = entries;
        } else {
            entries.into_iter().for_each(|entry| self.put(entry, errors));
        }
    }

    fn put(&mut self, entry: TomlEntry<'s>, errors: &mut Vec<LoadError>) {
        let is_same = |old: &TomlEntry<'s>| old.group == entry.group && old.key == entry.key;
        if let Some(old) = self.entries.iter_mut().find(|old| is_same(old)) {
            *old = entry;
            return;
        }
        let top = entry.group.as_deref().unwrap_or(&entry.key);
        let other_shape = |old: &TomlEntry<'s>| match (&old.group, &entry.group) {
            (Some(group), None) => group == top,
            (None, Some(_)) => old.key == top,
            _ => false,
        };
        if self.entries.iter().any(other_shape) {
            let message = format!("`{top}` has another shape here than in the folders below");
            let help = format!("a table of tables such as `[{top}.NAME]` stays one");
            errors.push(LoadError::new(entry.place(), message).with_help(help));
        } else {
            self.entries.push(entry);
        }
    }

    fn remove(&mut self, names: &Spanned<DeValue<'s>>, layer: &Layer, errors: &mut Vec<LoadError>) {
        let place = |span: std::ops::Range<usize>| Place::of_byte(&layer.origin, &layer.text, span.start);
        let Some(names) = names.get_ref().as_array() else {
            errors.push(LoadError::new(place(names.span()), "`remove` must be a list of keys: `remove = [\"key\"]`"));
            return;
        };
        for name in names {
            let Some(written) = name.get_ref().as_str() else {
                errors.push(LoadError::new(place(name.span()), "a key must be a string"));
                continue;
            };
            let is_meant = |entry: &TomlEntry<'s>| entry.key == written || entry.name() == written;
            match self.entries.iter().filter(|entry| is_meant(entry)).count() {
                1 => self.entries.retain(|entry| !is_meant(entry)),
                0 => {
                    let error = LoadError::new(place(name.span()), format!("there is no `{written}` to be removed"));
                    errors.push(error.with_suggestion(written, self.entries.iter().map(|entry| entry.key.as_str())));
                }
                _ => {
                    let full: Vec<String> =
                        self.entries.iter().filter(|entry| is_meant(entry)).map(TomlEntry::name).collect();
                    let error = LoadError::new(place(name.span()), format!("`{written}` could be several entries"));
                    errors.push(error.with_help(format!("write one of: `{}`", full.join("`, `"))));
                }
            }
        }
    }
}

impl<'s> TomlEntry<'s> {
    /// Its full name: `rule.day-month-year`.
    pub fn name(&self) -> String {
        match &self.group {
            Some(group) => format!("{group}.{}", self.key),
            None => self.key.clone(),
        }
    }

    /// Its value; the spans in it are those of its file.
    pub fn value(&self) -> &DeValue<'s> {
        self.value.get_ref()
    }

    /// Its value as a type.
    ///
    /// # Errors
    /// The first thing that the type doesn't take, with its place.
    pub fn read<T: DeserializeOwned>(&self) -> Result<T, LoadError> {
        let read = T::deserialize(ValueDeserializer::from(self.value.clone()));
        read.map_err(|problem| from_toml(&problem, self.layer, self.header))
    }

    /// The items of its value, which is a list, each as a type and with its place; and all errors.
    pub fn read_each<T: DeserializeOwned>(&self) -> (Vec<(T, Place)>, Vec<LoadError>) {
        let Some(items) = self.value().as_array() else {
            let message = format!("`{}` must be a list", self.key);
            return (Vec::new(), vec![LoadError::new(self.place(), message)]);
        };
        let (mut read, mut errors) = (Vec::new(), Vec::new());
        for item in items {
            match T::deserialize(ValueDeserializer::from(item.clone())) {
                Ok(value) => read.push((value, self.place_of_byte(item.span().start))),
                Err(problem) => errors.push(from_toml(&problem, self.layer, item.span().start)),
            }
        }
        (read, errors)
    }

    /// Where its header stands.
    pub fn place(&self) -> Place {
        self.place_of_byte(self.header)
    }

    /// Where the key at the end of that way of keys through its tables stands; as far as it goes.
    pub fn locate(&self, keys: &[&str]) -> Place {
        let (mut offset, mut value) = (self.header, self.value.get_ref());
        for key in keys {
            let Some((key, inner)) = value.as_table().and_then(|table| table.get_key_value(*key)) else {
                break;
            };
            (offset, value) = (key.span().start, inner.get_ref());
        }
        self.place_of_byte(offset)
    }

    /// The place of a byte of its file, for spans in [`TomlEntry::value`].
    pub fn place_of_byte(&self, offset: usize) -> Place {
        Place::of_byte(&self.layer.origin, &self.layer.text, offset)
    }
}

/// A problem of the TOML parser or of `serde`, said in our words.
fn from_toml(problem: &toml::de::Error, layer: &Layer, otherwise: usize) -> LoadError {
    let offset = problem.span().map_or(otherwise, |span| span.start);
    let place = Place::of_byte(&layer.origin, &layer.text, offset);
    let message = problem.message();
    let kinds = [("unknown field `", "key"), ("unknown variant `", "word")];
    let Some((rest, what)) = kinds.iter().find_map(|(start, what)| Some((message.strip_prefix(start)?, what))) else {
        return LoadError::new(place, message);
    };
    let mut parts = rest.split('`');
    let written = parts.next().unwrap_or_default();
    let known: Vec<&str> = parts.skip(1).step_by(2).collect();
    LoadError::new(place, format!("unknown {what} `{written}`")).with_suggestion(written, known)
}
