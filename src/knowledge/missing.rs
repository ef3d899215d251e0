//! Names without facts and facts without names: no error, but what `svodka check` lists.

use serde::Deserialize;

use super::names::file_name;
use super::{Knowledge, Name, Table};

/// A key that has a name but no facts, or facts but no name in some language.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct MissingName {
    /// The file where something is missing: `ru/countries.ftl`, `world/countries.toml`.
    pub file: String,
    /// The line that is missing there, to be completed: `-country-kz = …`, `[country.kz]`.
    pub line: String,
}

impl Knowledge {
    /// Names and facts that have no fellow, by file and key.
    pub fn missing_names(&self) -> Vec<MissingName> {
        let mut missing = Vec::new();
        self.compare("country", &self.world.countries, |language| &language.countries, &mut missing);
        self.compare("organization", &self.world.organizations, |language| &language.organizations, &mut missing);
        self.compare("place", &self.world.places, |language| &language.places, &mut missing);
        missing.sort();
        missing.dedup();
        missing
    }

    fn compare<T: Deserialize<'static>>(
        &self,
        kind: &str,
        facts: &Table<T>,
        names_of: impl Fn(&super::Language) -> &Table<Name>,
        missing: &mut Vec<MissingName>,
    ) {
        for language in &self.languages {
            let names = names_of(language);
            let nameless = facts.keys().filter(|key| !names.contains_key(key));
            missing.extend(nameless.map(|key| MissingName {
                file: format!("{}/{}", language.tag, file_name(kind)),
                line: format!("-{kind}-{key} = …"),
            }));
            let unknown = names.keys().filter(|key| !facts.contains_key(key));
            missing.extend(unknown.map(|key| MissingName {
                file: format!("world/{}", file_name(kind).replace(".ftl", ".toml")),
                line: format!("[{kind}.{key}]"),
            }));
        }
    }
}
