//! `world/`: facts without a language, and that their references lead somewhere.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::super::source::{LoadError, MergedToml, Sources, TomlEntry};
use super::super::{Table, World};

/// What `status` of a country can be.
const STATUSES: [&str; 5] = ["state", "territory", "partial", "former", "renamed"];

/// What `kind` of a place can be.
const PLACE_KINDS: [&str; 4] = ["city", "region", "continent", "group"];

/// The facts of `world/`.
pub(crate) fn load_world(sources: &Sources) -> Result<World, Vec<LoadError>> {
    let mut errors = Vec::new();
    let mut file =
        |name: &str| sources.merged_toml(&format!("world/{name}")).map_err(|problems| errors.extend(problems)).ok();
    let countries = file("countries.toml");
    let organizations = file("organizations.toml");
    let places = file("places.toml");
    let (Some(countries), Some(organizations), Some(places)) = (countries, organizations, places) else {
        return Err(errors);
    };
    let world = World {
        countries: read(&countries, "country", &mut errors).into(),
        organizations: read(&organizations, "organization", &mut errors).into(),
        places: read(&places, "place", &mut errors).into(),
    };
    check_countries(&world, &countries, &mut errors);
    check_organizations(&world, &organizations, &mut errors);
    check_places(&world, &places, &mut errors);
    if errors.is_empty() { Ok(world) } else { Err(errors) }
}

fn read<T: DeserializeOwned>(file: &MergedToml<'_>, group: &str, errors: &mut Vec<LoadError>) -> BTreeMap<String, T> {
    errors.extend(file.unknown_entries(&[group]));
    let mut read = BTreeMap::new();
    for entry in file.group(group) {
        match entry.read() {
            Ok(value) => {
                read.insert(entry.key.clone(), value);
            }
            Err(error) => errors.push(error),
        }
    }
    read
}

fn check_countries(world: &World, file: &MergedToml<'_>, errors: &mut Vec<LoadError>) {
    for entry in file.group("country") {
        let Some(country) = world.countries.get(&entry.key) else {
            continue;
        };
        check_word(entry, "status", &country.status, &STATUSES, errors);
        if let Some(capital) = &country.capital {
            check_reference(entry, "capital", capital, "place", &world.places, errors);
        }
        if (country.status == "renamed") != country.now.is_some() {
            let error = LoadError::new(
                entry.place(),
                format!("`{}` has `now` without `status = \"renamed\"`, or the other way", entry.name()),
            );
            errors.push(error.with_help("an old name has both: `now` is the key of the country that had it"));
        }
        if let Some(now) = &country.now {
            check_reference(entry, "now", now, "country", &world.countries, errors);
            if world.countries.get(now).is_some_and(|now| now.now.is_some()) {
                let error = LoadError::new(entry.locate(&["now"]), format!("`{now}` is an old name, too"));
                errors.push(error.with_help("name the country that goes on"));
            }
        }
        for successor in &country.successors {
            check_reference(entry, "successors", successor, "country", &world.countries, errors);
        }
    }
}

fn check_organizations(world: &World, file: &MergedToml<'_>, errors: &mut Vec<LoadError>) {
    for entry in file.group("organization") {
        let Some(organization) = world.organizations.get(&entry.key) else {
            continue;
        };
        if let Some(country) = &organization.country {
            check_reference(entry, "country", country, "country", &world.countries, errors);
        }
        if let Some(parent) = &organization.parent {
            check_reference(entry, "parent", parent, "organization", &world.organizations, errors);
        }
        for (key, others) in [("predecessors", &organization.predecessors), ("successors", &organization.successors)] {
            for other in others {
                check_reference(entry, key, other, "organization", &world.organizations, errors);
            }
        }
        if let (Some(from), Some(until)) = (organization.from, organization.until)
            && from > until
        {
            let error = LoadError::new(entry.locate(&["until"]), format!("`{}` ends before it begins", entry.name()));
            errors.push(error.with_help("`from` is its first year, `until` its last one"));
        }
    }
}

fn check_places(world: &World, file: &MergedToml<'_>, errors: &mut Vec<LoadError>) {
    for entry in file.group("place") {
        let Some(place) = world.places.get(&entry.key) else {
            continue;
        };
        check_word(entry, "kind", &place.kind, &PLACE_KINDS, errors);
        if let Some(country) = &place.country {
            check_reference(entry, "country", country, "country", &world.countries, errors);
        }
        for member in &place.members {
            check_reference(entry, "members", &member.country, "country", &world.countries, errors);
        }
    }
}

/// Reports a word that is none of those its key can have.
fn check_word(entry: &TomlEntry<'_>, key: &str, word: &str, known: &[&str], errors: &mut Vec<LoadError>) {
    if !known.contains(&word) {
        let error = LoadError::new(entry.locate(&[key]), format!("unknown {key} `{word}`"));
        errors.push(error.with_suggestion(word, known.iter().copied()));
    }
}

/// Reports a key that leads nowhere.
fn check_reference<T: Deserialize<'static>>(
    entry: &TomlEntry<'_>,
    key: &str,
    wanted: &str,
    what: &str,
    entries: &Table<T>,
    errors: &mut Vec<LoadError>,
) {
    if !entries.contains_key(wanted) {
        let error = LoadError::new(entry.locate(&[key]), format!("unknown {what} `{wanted}` in `{}`", entry.name()));
        errors.push(error.with_suggestion(wanted, entries.keys()));
    }
}
