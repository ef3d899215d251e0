//! Names as they can stand in a text: every name in every case, laid out as sequences of forms.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use super::classes::strings;
use super::{Builder, Interner, SetTable, error, guard};
use crate::knowledge::form;
use crate::knowledge::lexicon::{Guard, NameKind, Reading};
use crate::knowledge::{Gender, Inflected, Language, LoadError, Name, Sources, World};
use crate::pattern::{ContextId, Sets};

/// The rules under which names are reported.
const RULES: &[&str] = &[
    "countries/name",
    "countries/abbreviation",
    "countries/adjective",
    "countries/people",
    "organizations/known",
    "organizations/acronym",
    "places/name",
    "places/adjective",
    "countries/compound",
];

/// All names of all languages.
#[derive(Default)]
pub(super) struct Names {
    pub(super) sequences: Vec<Vec<u32>>,
    pub(super) readings: Vec<Reading>,
    pub(super) ends: Vec<u32>,
    pub(super) guards: Vec<Guard>,
    pub(super) rules: Vec<String>,
    /// Organizations that belong to a country, by their index.
    pub(super) national: Vec<bool>,
    /// Organizations with a society of their own in each country, by their index.
    pub(super) branched: Vec<bool>,
}

impl Names {
    /// The set of classes of each name for one language.
    pub(super) fn sets(&self, builder: &Builder<'_>, form_sets: &[u16], sets: &mut SetTable) -> Vec<u16> {
        let mut out = Vec::new();
        for (at, sequence) in self.sequences.iter().enumerate() {
            let mut set = match sequence[..] {
                [form] => sets.sets.get(u32::from(form_sets[form as usize])).to_vec(),
                _ => sets.sets.empty(),
            };
            for reading in &self.readings[self.ends[at] as usize..self.ends[at + 1] as usize] {
                let name = class_name(reading.kind);
                Sets::insert(&mut set, builder.numbers[name]);
                if reading.kind == NameKind::Organization && self.national[reading.entity as usize] {
                    Sets::insert(&mut set, builder.numbers["national"]);
                }
                if reading.kind == NameKind::Organization && self.branched[reading.entity as usize] {
                    Sets::insert(&mut set, builder.numbers["branched"]);
                }
                if reading.exact {
                    Sets::insert(&mut set, builder.numbers["acronym"]);
                }
                for (case, text) in builder.language.cases.iter().enumerate() {
                    if reading.morph >> (case * 4) & 0xF != 0 {
                        Sets::insert(&mut set, builder.numbers[&format!("{name}:{text}")]);
                    }
                }
            }
            out.push(sets.number(&set) as u16);
        }
        out
    }
}

/// The class of a kind of name.
fn class_name(kind: NameKind) -> &'static str {
    match kind {
        NameKind::Country => "country",
        NameKind::Demonym => "demonym",
        NameKind::Organization => "organization",
        NameKind::Place => "place",
    }
}

struct Gatherer<'a> {
    language: &'a Language,
    lang: u8,
    /// Of an old name that is being gathered, its index + 1.
    former: u16,
    interner: &'a mut Interner,
    found: &'a mut FxHashMap<Vec<u32>, Vec<Reading>>,
}

impl Gatherer<'_> {
    #[expect(clippy::too_many_arguments, reason = "a name and all that is known of it")]
    fn add(&mut self, text: &str, kind: NameKind, entity: u32, morph: u32, rule: &str, exact: bool, guard: u16) {
        let sequence = self.interner.sequence(text);
        if sequence.is_empty() || sequence.len() > 24 {
            return;
        }
        let (mut caps, mut at) = (0u32, 0);
        form::scan(text, |token, _| {
            if at < 16 {
                caps |= (token.caps as u32) << (2 * at);
            }
            at += 1;
        });
        let rule = RULES.iter().position(|known| *known == rule).unwrap_or(0) as u8;
        let former = self.former;
        let readings = self.found.entry(sequence).or_default();
        let same = readings.iter_mut().find(|known| {
            known.lang == self.lang
                && known.kind == kind
                && known.entity == entity
                && known.former == former
                && known.exact == exact
                && known.caps == caps
        });
        match same {
            Some(known) => known.morph |= morph,
            None => readings.push(Reading { lang: self.lang, kind, entity, former, morph, caps, exact, guard, rule }),
        }
    }

    #[expect(clippy::too_many_arguments, reason = "a name and all that is known of it")]
    fn inflected(
        &mut self,
        forms: &Inflected,
        gender: Gender,
        kind: NameKind,
        entity: u32,
        rule: &str,
        exact: bool,
        guard: u16,
    ) {
        for (case, text) in forms.iter().enumerate() {
            let morph = if self.language.cases.len() > 1 { 1 << (case * 4 + gender as usize) } else { 0 };
            self.add(text, kind, entity, morph, rule, exact, guard);
        }
    }

    /// A name as written, its official form and its acronym, each under the guard that is for it.
    fn written(
        &mut self,
        name: &Name,
        kind: NameKind,
        entity: u32,
        rule: &str,
        acronym: &str,
        guard: impl Fn(&str) -> u16,
    ) {
        let of = |forms: &Inflected| guard(forms.nominative());
        let exact = is_acronym(name.name.nominative());
        self.inflected(&name.name, name.gender, kind, entity, rule, exact, of(&name.name));
        if let Some(official) = &name.official {
            self.inflected(official, name.gender, kind, entity, rule, false, of(official));
        }
        if let Some(short) = &name.acronym {
            let exact = is_acronym(short.nominative());
            let rule = if exact { acronym } else { rule };
            self.inflected(short, name.acronym_gender, kind, entity, rule, exact, of(short));
        }
    }
}

/// True where letter case is part of the name: its first word is in capitals, or mixes them.
fn is_acronym(text: &str) -> bool {
    let mut first = None;
    form::scan(text, |token, _| {
        let letters = text[token.start..token.end].chars().filter(|c| c.is_alphabetic()).count();
        first.get_or_insert((token.caps, letters));
    });
    matches!(first, Some((form::Caps::Upper | form::Caps::Mixed, _)) | Some((form::Caps::Capital, 1)))
}

/// The guard of first halves of compounds, `[compounds]` of `language.toml`; a language without it has none.
fn compounds(
    sources: &Sources,
    language: &Language,
    builder: &mut Builder<'_>,
    interner: &mut Interner,
    guards: &mut Vec<Guard>,
    errors: &mut Vec<LoadError>,
) -> Option<u16> {
    let toml = sources.merged_toml(&format!("{}/language.toml", language.tag)).ok()?;
    let entry = toml.get("compounds")?;
    let made = entry.read::<toml::Table>().and_then(|table| {
        guard(&table, &Default::default(), builder, interner)
            .map_err(|(key, message, help)| error(entry, &[&key], message, help))
    });
    match made {
        Ok(guard) => {
            guards.push(guard);
            Some(guards.len() as u16)
        }
        Err(wrong) => {
            errors.push(wrong);
            None
        }
    }
}

/// The texts of an entry that a guard may be for: its names as written, and those that are only read.
fn texts(table: &toml::Table, written: Option<&Name>) -> Vec<String> {
    let written =
        written.into_iter().flat_map(|name| [Some(&name.name), name.official.as_ref(), name.acronym.as_ref()]);
    let mut texts: Vec<String> = written.flatten().map(|forms| forms.nominative().to_owned()).collect();
    for key in ["names", "abbreviations", "adjectives", "people"] {
        texts.extend(strings(table.get(key)));
    }
    texts
}

/// What is wrong with a guard: the key, what it is, and what to do.
type Wrong = (String, String, Option<String>);

/// What may stand in a guard.
const GUARD_KEYS: [&str; 9] =
    ["names", "like", "comment", "unless-before", "unless-after", "if-before", "if-after", "not-first", "block-start"];

/// Refuses a guard with a key that means nothing.
fn known_keys(table: &toml::Table) -> Result<(), Wrong> {
    match table.keys().find(|key| !GUARD_KEYS.contains(&key.as_str())) {
        None => Ok(()),
        Some(key) => {
            let known = GUARD_KEYS.join(", ");
            Err((key.clone(), format!("unknown key `{key}` in a guard"), Some(format!("there are: {known}"))))
        }
    }
}

/// The guards of an entry: `guard`, one table or several, each with the names that it is for, none for all. What a table
/// is `like` is taken into it; what is shared is compiled already.
fn guards_of(
    table: &toml::Table,
    shared: &BTreeMap<String, Guard>,
    builder: &mut Builder<'_>,
    interner: &mut Interner,
) -> Result<Vec<(Vec<String>, Guard)>, Wrong> {
    let tables: Vec<&toml::Table> = match table.get("guard") {
        None => Vec::new(),
        Some(toml::Value::Table(one)) => vec![one],
        Some(toml::Value::Array(several)) => several.iter().filter_map(toml::Value::as_table).collect(),
        Some(_) => return Err((String::new(), "`guard` is no table".to_owned(), None)),
    };
    let mut out = Vec::new();
    for table in tables {
        known_keys(table)?;
        let mut parts = vec![guard(table, &Default::default(), builder, interner)?];
        for name in strings(table.get("like")) {
            let missing = || {
                let known = shared.keys().map(String::as_str).collect::<Vec<_>>().join(", ");
                let message = format!("there is no `[guard.{name}]` in this file");
                ("like".to_owned(), message, (!known.is_empty()).then(|| format!("there are: {known}")))
            };
            parts.push(*shared.get(&name).ok_or_else(missing)?);
        }
        out.push((strings(table.get("names")), join(&parts, interner)));
    }
    Ok(out)
}

/// Several guards as one, which asks for all that they ask for.
fn join(guards: &[Guard], interner: &mut Interner) -> Guard {
    let mut all = |side: fn(&Guard) -> Option<ContextId>| {
        let contexts: Vec<ContextId> = guards.iter().filter_map(side).collect();
        interner.contexts.join(&contexts)
    };
    Guard {
        unless_before: all(|guard| guard.unless_before),
        unless_after: all(|guard| guard.unless_after),
        if_before: all(|guard| guard.if_before),
        if_after: all(|guard| guard.if_after),
        not_first: guards.iter().any(|guard| guard.not_first),
        block_start: guards.iter().any(|guard| guard.block_start),
    }
}

/// Gathers the names of all languages.
pub(super) fn gather(
    sources: &Sources,
    languages: &[Language],
    world: &World,
    interner: &mut Interner,
    builders: &mut [Builder<'_>],
    errors: &mut Vec<LoadError>,
) -> Names {
    let mut found = FxHashMap::default();
    let mut guards = Vec::new();
    for (lang, language) in languages.iter().enumerate() {
        let compounds = compounds(sources, language, &mut builders[lang], interner, &mut guards, errors);
        let mut compiled: FxHashMap<Guard, u16> = FxHashMap::default();
        let mut names = [FxHashMap::default(), FxHashMap::default(), FxHashMap::default()];
        for (at, file) in ["countries.toml", "organizations.names.toml", "places.toml"].iter().enumerate() {
            let path = format!("{}/{file}", language.tag);
            let toml = match sources.merged_toml(&path) {
                Ok(toml) => toml,
                Err(found) => {
                    errors.extend(found);
                    continue;
                }
            };
            let kind = ["country", "organization", "place"][at];
            let mut shared = BTreeMap::new();
            for entry in toml.group("guard") {
                let table: toml::Table = entry.read().unwrap_or_else(|wrong| {
                    errors.push(wrong);
                    toml::Table::new()
                });
                // What is wrong is told here, once, and not for each entry that takes it in.
                let made = known_keys(&table)
                    .and_then(|()| guard(&table, &Default::default(), &mut builders[lang], interner))
                    .unwrap_or_else(|(key, message, help)| {
                        errors.push(error(entry, &[&key], message, help));
                        Guard::default()
                    });
                shared.insert(entry.key.clone(), made);
            }
            for entry in toml.group(kind) {
                let key = &entry.key;
                let exists = match at {
                    0 => world.countries.contains_key(key),
                    1 => world.organizations.contains_key(key),
                    _ => world.places.contains_key(key),
                };
                if !exists {
                    errors.push(error(
                        entry,
                        &[],
                        format!("no {kind} has the key `{key}`"),
                        Some(format!("add `[{}]` to world/, or correct the key", entry.name())),
                    ));
                    continue;
                }
                let table: toml::Table = match entry.read() {
                    Ok(table) => table,
                    Err(wrong) => {
                        errors.push(wrong);
                        continue;
                    }
                };
                for unknown in table.keys().filter(|known| {
                    !["names", "abbreviations", "adjectives", "people", "compounds", "guard", "comment"]
                        .contains(&known.as_str())
                }) {
                    errors.push(error(
                        entry,
                        &[unknown],
                        format!("unknown key `{unknown}`"),
                        Some("there are: names, abbreviations, adjectives, people, compounds, guard".into()),
                    ));
                }
                let own_guards = match guards_of(&table, &shared, &mut builders[lang], interner) {
                    Ok(made) => made,
                    Err((key, message, help)) => {
                        errors.push(error(entry, &["guard", &key], message, help));
                        continue;
                    }
                };
                let written = [&language.countries, &language.organizations, &language.places][at].get(key);
                let mut guarded = FxHashMap::default();
                for text in texts(&table, written) {
                    let own = own_guards.iter().filter(|(names, _)| names.is_empty() || names.contains(&text));
                    let own: Vec<Guard> = own.map(|(_, guard)| *guard).collect();
                    let joined = join(&own, interner);
                    let number = match compiled.get(&joined) {
                        Some(&number) => number,
                        None if joined.is_empty() => 0,
                        None => {
                            guards.push(joined);
                            compiled.insert(joined, guards.len() as u16);
                            guards.len() as u16
                        }
                    };
                    guarded.insert(text, number);
                }
                names[at].insert(key.clone(), (table, guarded));
            }
        }
        let mut gatherer = Gatherer { language, lang: lang as u8, former: 0, interner, found: &mut found };
        let keys: [Vec<&str>; 3] =
            [world.countries.keys().collect(), world.organizations.keys().collect(), world.places.keys().collect()];
        for (at, keys) in keys.iter().enumerate() {
            let (kind, rule, short) = [
                (NameKind::Country, "countries/name", "countries/abbreviation"),
                (NameKind::Organization, "organizations/known", "organizations/acronym"),
                (NameKind::Place, "places/name", "places/name"),
            ][at];
            let written = [&language.countries, &language.organizations, &language.places][at];
            for (entity, key) in keys.iter().enumerate() {
                let now = world.countries.get(key).and_then(|facts| facts.now.as_ref()).filter(|_| at == 0);
                let now = now.and_then(|now| keys.binary_search(&now.as_str()).ok());
                gatherer.former = if now.is_some() { entity as u16 + 1 } else { 0 };
                let entity = now.unwrap_or(entity) as u32;
                let read = names[at].get(*key);
                let number = |text: &str| read.and_then(|(_, guarded)| guarded.get(text)).copied().unwrap_or(0);
                if let Some(name) = written.get(key) {
                    gatherer.written(name, kind, entity, rule, short, number);
                }
                let Some((table, _)) = read else { continue };
                for text in strings(table.get("names")) {
                    let exact = is_acronym(&text);
                    for (form, morph) in language.declension.phrase_forms(&text, None) {
                        let morph = if language.cases.len() > 1 { morph.0 } else { 0 };
                        gatherer.add(&form, kind, entity, morph, rule, exact, number(&text));
                    }
                }
                for text in strings(table.get("abbreviations")) {
                    gatherer.add(&text, kind, entity, 0, short, true, number(&text));
                }
                let kind = if at == 0 { NameKind::Demonym } else { kind };
                for text in strings(table.get("adjectives")) {
                    if at == 2 {
                        continue;
                    }
                    if let Some((guard, half)) = compounds.zip(language.declension.compound(&text)) {
                        gatherer.add(&half, kind, entity, 0, "countries/compound", false, guard);
                    }
                    let forms = language.declension.adjective_forms(&text);
                    if forms.is_empty() {
                        gatherer.add(&text, kind, entity, 0, "countries/adjective", false, number(&text));
                    }
                    for (form, morph) in forms {
                        gatherer.add(&form, kind, entity, morph.0, "countries/adjective", false, number(&text));
                    }
                }
                for half in strings(table.get("compounds")) {
                    if let Some(guard) = compounds {
                        gatherer.add(&half, kind, entity, 0, "countries/compound", false, guard);
                    }
                }
                for text in strings(table.get("people")) {
                    let forms = language.declension.noun_forms(&text, None, true);
                    if forms.is_empty() {
                        gatherer.add(&text, kind, entity, 0, "countries/people", false, number(&text));
                    }
                    for (form, morph) in forms {
                        gatherer.add(&form, kind, entity, morph.0, "countries/people", false, number(&text));
                    }
                }
            }
        }
    }
    let mut sorted: Vec<_> = found.into_iter().collect();
    sorted.sort_unstable_by(|a, b| a.0.cmp(&b.0));
    let national = world.organizations.values().map(|facts| facts.country.is_some()).collect();
    let branched = world.organizations.values().map(|facts| facts.branches.is_some()).collect();
    let mut names = Names {
        guards,
        national,
        branched,
        rules: RULES.iter().map(|rule| (*rule).to_owned()).collect(),
        ..Names::default()
    };
    for (sequence, readings) in sorted {
        names.sequences.push(sequence);
        names.ends.push(names.readings.len() as u32);
        names.readings.extend(readings);
    }
    names.ends.push(names.readings.len() as u32);
    names
}
