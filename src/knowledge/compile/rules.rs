//! Rules: `[rule.NAME]` of the data files, `[kind.NAME]` and `[part.NAME]` of `events.toml`.

use std::collections::BTreeMap;

use super::classes::{FILES, strings};
use super::{Builder, Interner, Resolver, error, guard};
use crate::knowledge::lexicon::{Rule, RuleBody, RuleKind};
use crate::knowledge::source::TomlEntry;
use crate::knowledge::{LoadError, Sources, value};
use crate::pattern::Program;

/// What the rules of a language compile to.
#[derive(Default)]
pub(super) struct Compiled {
    pub(super) reading: Program,
    pub(super) beside: Program,
    pub(super) rules: Vec<Rule>,
    pub(super) telling: Program,
    pub(super) telling_rules: Vec<Rule>,
}

/// The sections that hold rules, what their rules find, and whether they run over mentions.
const SECTIONS: &[(&str, &str, &str, bool)] = &[
    ("dates.toml", "rule", "date", false),
    ("organizations.toml", "rule", "organization", false),
    ("counts.toml", "rule", "count", false),
    ("events.toml", "kind", "event", true),
    ("events.toml", "part", "part", true),
];

/// The keys of a rule that everything knows; all other keys are settings.
const KEYS: &[&str] = &[
    "pattern",
    "patterns",
    "value",
    "rank",
    "agree",
    "examples",
    "counterexamples",
    "unless-before",
    "unless-after",
    "if-before",
    "if-after",
    "not-first",
    "block-start",
    "kind",
];

/// What `@name` stands for in the patterns of a file, and in its values.
struct Macros {
    patterns: BTreeMap<String, String>,
    values: BTreeMap<String, String>,
}

impl Builder<'_> {
    /// Compiles the rules of all files of the language.
    pub(super) fn rules(&mut self, sources: &Sources, interner: &mut Interner, errors: &mut Vec<LoadError>) {
        let mut compiled = Compiled {
            reading: Program::new(),
            beside: Program::new(),
            telling: Program::new(),
            ..Compiled::default()
        };
        for file in FILES {
            let path = format!("{}/{file}", self.language.tag);
            let Ok(toml) = sources.merged_toml(&path) else { continue };
            let named = |table: &str| toml.get(table).map_or_else(|| Ok(BTreeMap::new()), |entry| entry.read());
            let mut macros = match (named("macro"), named("value")) {
                (Ok(patterns), Ok(values)) => Macros { patterns, values },
                (patterns, values) => {
                    errors.extend([patterns.err(), values.err()].into_iter().flatten());
                    continue;
                }
            };
            macros.patterns.extend(self.macros.iter().map(|(name, text)| (name.clone(), text.clone())));
            for (of, section, kind, telling) in SECTIONS {
                if of != file {
                    continue;
                }
                for entry in toml.group(section) {
                    let table: toml::Table = match entry.read() {
                        Ok(table) => table,
                        Err(wrong) => {
                            errors.push(wrong);
                            continue;
                        }
                    };
                    let id = format!("{}/{}/{}", self.language.tag, file.trim_end_matches(".toml"), entry.key);
                    let kind = table.get("kind").and_then(toml::Value::as_str).unwrap_or(kind);
                    let Some(kind) = RuleKind::named(kind) else {
                        let kinds = RuleKind::ALL.map(RuleKind::name).join(", ");
                        let message = format!("there is no kind of rule `{kind}`");
                        errors.push(error(entry, &["kind"], message, Some(format!("one of: {kinds}"))));
                        continue;
                    };
                    errors.extend(self.rule(entry, id, kind, *telling, &table, &macros, &mut compiled, interner).err());
                }
            }
        }
        self.lexicon = Some(compiled);
    }

    #[expect(clippy::too_many_arguments, reason = "a rule, where it stands and where it goes")]
    fn rule(
        &mut self,
        entry: &TomlEntry<'_>,
        id: String,
        kind: RuleKind,
        telling: bool,
        table: &toml::Table,
        macros: &Macros,
        compiled: &mut Compiled,
        interner: &mut Interner,
    ) -> Result<(), LoadError> {
        let mut patterns = strings(table.get("patterns"));
        patterns.extend(table.get("pattern").and_then(toml::Value::as_str).map(str::to_owned));
        if patterns.is_empty() {
            return Err(error(
                entry,
                &[],
                format!("`{}` has no pattern", entry.name()),
                Some("add `pattern = \"…\"`".into()),
            ));
        }
        let (program, rules) = match (telling, kind) {
            (true, _) => (&mut compiled.telling, &mut compiled.telling_rules),
            (false, RuleKind::Bound | RuleKind::Join) => (&mut compiled.beside, &mut compiled.rules),
            (false, _) => (&mut compiled.reading, &mut compiled.rules),
        };
        let number = rules.len() as u16;
        for pattern in &patterns {
            program.add(number, pattern, &macros.patterns, &mut Resolver { builder: self, interner }).map_err(
                |wrong| {
                    let key = if table.contains_key("pattern") { "pattern" } else { "patterns" };
                    error(
                        entry,
                        &[key],
                        format!("{} (`{pattern}`, column {})", wrong.message, wrong.column),
                        wrong.help,
                    )
                },
            )?;
        }
        let label = |name: &str| program.label(name);
        let value = match table.get("value").and_then(toml::Value::as_str) {
            None => None,
            Some(text) => {
                let value = value::expand(text, &macros.values).and_then(|text| value::parse(&text, &label));
                Some(value.map_err(|message| {
                    error(entry, &["value"], message, Some("values are described in locales/README.md".into()))
                })?)
            }
        };
        let agree =
            table.get("agree").and_then(toml::Value::as_array).into_iter().flatten().map(|group| strings(Some(group)));
        let agree = agree.map(|group| group.iter().filter_map(|name| program.label(name)).collect()).collect();
        let guard = guard(table, &macros.patterns, self, interner)
            .map_err(|(key, message, help)| error(entry, &[&key], message, help))?;
        let settings = table.iter().filter(|(key, _)| !KEYS.contains(&key.as_str())).filter_map(|(key, value)| {
            let text = match value {
                toml::Value::String(text) => text.clone(),
                toml::Value::Boolean(yes) => yes.to_string(),
                toml::Value::Integer(number) => number.to_string(),
                _ => return None,
            };
            Some((key.clone(), text))
        });
        let pairs = |key: &str| -> Vec<(String, String)> {
            let table = table.get(key).and_then(toml::Value::as_table);
            table
                .into_iter()
                .flatten()
                .filter_map(|(text, value)| Some((text.clone(), value.as_str()?.to_owned())))
                .collect()
        };
        let place = entry.place();
        let body = RuleBody { value, settings: settings.collect(), guard, agree, origin: (place.file, place.line) };
        let is_set = |key: &str| table.get(key).and_then(toml::Value::as_bool) == Some(true);
        rules.push(Rule {
            id,
            kind,
            rank: table.get("rank").and_then(toml::Value::as_integer).unwrap_or(0) as i32,
            again: is_set("again"),
            shared: is_set("shared"),
            body: body.into(),
            examples: pairs("examples"),
            counterexamples: pairs("counterexamples"),
        });
        Ok(())
    }
}
