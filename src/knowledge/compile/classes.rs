//! Classes: words of `language.toml`, terms of `dates.ftl`, `[class.NAME]` of every data file.

use fluent_syntax::ast::{Expression, Pattern, PatternElement, VariantKey};

use super::{Builder, Interner, error};
use crate::knowledge::Gender;
use crate::knowledge::form;
use crate::knowledge::lexicon::OpenClass;
use crate::knowledge::source::{MergedToml, Place};
use crate::knowledge::{LanguageFile, LoadError, Sources};
use crate::pattern::ClassId;

/// The data files of a language that may define classes and rules, in this order.
pub(super) const FILES: &[&str] =
    &["language.toml", "people.toml", "dates.toml", "organizations.toml", "counts.toml", "events.toml"];

/// Values of the words in the ids of `dates.ftl`: `-season-spring` is 21 as in EDTF, `-unit-day` is 1.
const WORDS: &[(&str, i64)] = &[
    ("spring", 21),
    ("summer", 22),
    ("autumn", 23),
    ("winter", 24),
    ("day", 1),
    ("week", 2),
    ("month", 3),
    ("quarter", 4),
    ("half", 5),
    ("year", 6),
    ("decade", 7),
    ("century", 8),
    ("millennium", 9),
];

impl Builder<'_> {
    /// Gathers the classes of all files of the language.
    pub(super) fn gather(&mut self, sources: &Sources, interner: &mut Interner, errors: &mut Vec<LoadError>) {
        self.gather_dates(sources, interner, errors);
        for (ending, morph) in self.language.declension.adjective_endings() {
            let codes: Vec<u8> = form::forms(&ending).concat();
            self.adjective_endings.push((codes, morph.0));
        }
        self.adjective_endings.sort_by_key(|(codes, _)| std::cmp::Reverse(codes.len()));
        match LanguageFile::from_sources(sources, &self.language.tag) {
            Ok(file) => self.gather_language(&file, interner, errors),
            Err(found) => errors.extend(found),
        }
        for file in FILES {
            let path = format!("{}/{file}", self.language.tag);
            match sources.merged_toml(&path) {
                Err(found) => errors.extend(found),
                Ok(toml) => {
                    self.gather_toml(&toml, &path, interner, errors);
                    self.gather_composition(&toml, interner, errors);
                }
            }
        }
    }

    fn gather_toml(&mut self, toml: &MergedToml<'_>, path: &str, interner: &mut Interner, errors: &mut Vec<LoadError>) {
        for entry in toml.group("class") {
            // Two files that happen on one name would put their words into one class.
            if let Some(other) = self.class_files.insert(entry.key.clone(), path.to_owned()) {
                let message = format!("class `{}` is defined in {other} too", entry.key);
                errors.push(error(entry, &[], message, Some("give one of the two another name".into())));
            }
            let table: toml::Table = match entry.read() {
                Ok(table) => table,
                Err(wrong) => {
                    errors.push(wrong);
                    continue;
                }
            };
            if let Err((key, message)) = self.gather_class(&entry.key, &table, interner) {
                errors.push(error(entry, &[&key], message, Some("see `[class.NAME]` in locales/README.md".into())));
            }
        }
    }

    fn gather_class(
        &mut self,
        name: &str,
        table: &toml::Table,
        interner: &mut Interner,
    ) -> Result<(), (String, String)> {
        let class = self.define(name);
        let value = table.get("value").and_then(toml::Value::as_integer);
        let decline = table.get("decline").and_then(toml::Value::as_str).unwrap_or("");
        let gender = match table.get("gender").and_then(toml::Value::as_str) {
            None => None,
            Some(word) => {
                Some(Gender::from_name(word).ok_or_else(|| ("gender".to_owned(), format!("`{word}` is no gender")))?)
            }
        };
        let animate = table.get("animate").and_then(toml::Value::as_bool).unwrap_or(false);
        for key in table.keys() {
            if ![
                "value", "decline", "gender", "animate", "words", "regex", "on", "open", "comment", "feminine",
                "neuter", "plural",
            ]
            .contains(&key.as_str())
            {
                return Err((key.clone(), format!("unknown key `{key}` in class `{name}`")));
            }
        }
        let words: Vec<(String, Option<i64>)> = match table.get("words") {
            None => Vec::new(),
            Some(toml::Value::Array(list)) => {
                list.iter().filter_map(|word| Some((word.as_str()?.to_owned(), value))).collect()
            }
            Some(toml::Value::Table(map)) => {
                map.iter().map(|(word, value)| (word.clone(), value.as_integer())).collect()
            }
            Some(_) => return Err(("words".into(), "`words` is neither a list nor a table".into())),
        };
        for (word, value) in words {
            self.member(class, name, &word, value, decline, gender, animate, interner)
                .map_err(|message| ("words".to_owned(), message))?;
        }
        if let Some(regex) = table.get("regex").and_then(toml::Value::as_str) {
            regex::Regex::new(&super::anchored(regex))
                .map_err(|error| ("regex".to_owned(), format!("`{regex}` is no regular expression: {error}")))?;
            let numbers = table.get("on").and_then(toml::Value::as_str) != Some("word");
            self.open.push(OpenClass { class, regex: regex.to_owned(), numbers });
        }
        if table.get("open").and_then(toml::Value::as_str) == Some("adjective") {
            let mut endings: Vec<String> = self.adjective_endings.iter().map(|(codes, _)| form::spell(codes)).collect();
            endings.dedup();
            if !endings.is_empty() {
                self.open.push(OpenClass { class, regex: format!(".{{2,}}(?:{})", endings.join("|")), numbers: false });
            }
        }
        Ok(())
    }

    #[expect(clippy::too_many_arguments, reason = "the keys of a class, one each")]
    fn member(
        &mut self,
        class: ClassId,
        name: &str,
        word: &str,
        value: Option<i64>,
        decline: &str,
        gender: Option<Gender>,
        animate: bool,
        interner: &mut Interner,
    ) -> Result<(), String> {
        let declension = &self.language.declension;
        let forms = match decline {
            "" => vec![(word.to_owned(), None)],
            "noun" => declension
                .noun_forms(word, gender, animate)
                .into_iter()
                .map(|(form, morph)| (form, Some(morph)))
                .collect(),
            "adjective" => {
                declension.adjective_forms(word).into_iter().map(|(form, morph)| (form, Some(morph))).collect()
            }
            other => return Err(format!("`decline` is `noun` or `adjective`, not `{other}`")),
        };
        if forms.is_empty() {
            return Err(format!("no declension table fits `{word}`"));
        }
        for (text, morph) in forms {
            let form = interner.single(&text).ok_or_else(|| format!("`{text}` in class `{name}` is not one token"))?;
            self.join(form, class);
            if let Some(value) = value {
                self.values.insert((class, form), value);
            }
            if let Some(morph) = morph {
                *self.morphs.entry((class, form)).or_default() |= morph.0;
                self.join_cases(form, name, morph.0, value);
            }
        }
        Ok(())
    }

    /// Puts a form into `NAME:CASE` for each case it can be.
    pub(super) fn join_cases(&mut self, form: u32, name: &str, morph: u32, value: Option<i64>) {
        for (at, case) in self.language.cases.clone().iter().enumerate() {
            if morph >> (at * 4) & 0xF != 0 {
                let class = self.define(&format!("{name}:{case}"));
                self.join(form, class);
                if let Some(value) = value {
                    self.values.insert((class, form), value);
                }
            }
        }
    }

    /// `-month-09`, `-weekday-1`, `-season-spring`, `-unit-day` with their cases.
    fn gather_dates(&mut self, sources: &Sources, interner: &mut Interner, errors: &mut Vec<LoadError>) {
        let path = format!("{}/dates.ftl", self.language.tag);
        let ftl = match sources.merged_ftl(&path) {
            Ok(ftl) => ftl,
            Err(found) => {
                errors.extend(found);
                return;
            }
        };
        let mut terms = Vec::new();
        for entry in ftl.entries() {
            let (Some(id), Some(value)) = (entry.id.strip_prefix('-'), entry.value()) else { continue };
            let Some((kind, member)) = id.split_once('-') else { continue };
            terms.push((kind.to_owned(), member, term_forms(value)));
            for attribute in entry.attributes() {
                if attribute.id.name != "short" {
                    terms.push((kind.to_owned(), member, term_forms(&attribute.value)));
                }
                terms.push((format!("{kind}:{}", attribute.id.name), member, term_forms(&attribute.value)));
            }
        }
        for (kind, member, forms) in terms {
            let value =
                member.parse().ok().or_else(|| WORDS.iter().find(|(word, _)| *word == member).map(|(_, value)| *value));
            let Some(value) = value else { continue };
            let class = self.define(&kind);
            for (case, text) in forms {
                let Some(form) = interner.single(&text) else { continue };
                self.join(form, class);
                self.values.insert((class, form), value);
                if let Some(at) = case.and_then(|case| self.language.cases.iter().position(|known| *known == case)) {
                    *self.morphs.entry((class, form)).or_default() |= 1 << (at * 4);
                    self.join_cases(form, &kind, 1 << (at * 4), Some(value));
                }
            }
        }
    }

    /// Number words, function words and abbreviations.
    fn gather_language(&mut self, file: &LanguageFile, interner: &mut Interner, errors: &mut Vec<LoadError>) {
        let function = self.define("function");
        for word in &file.function_words {
            if let Some(form) = interner.single(word) {
                self.join(form, function);
                self.function_words.push(form);
            }
        }
        for (words, name) in [
            (&file.abbreviations.inside, "abbreviation"),
            (&file.abbreviations.maybe, "abbreviation:maybe"),
            (&file.abbreviations.behind_number, "abbreviation:behind-number"),
        ] {
            let class = self.define(name);
            for word in words {
                let forms = interner.sequence(word.trim_end_matches('.'));
                if let Some(&last) = forms.last() {
                    self.join(last, class);
                }
            }
        }
        let class = self.define("abbreviation:after-number");
        for word in &file.abbreviations.after_number {
            match word.strip_prefix('{').and_then(|word| word.strip_suffix('}')) {
                None => {
                    if let Some(form) = interner.single(word) {
                        self.join(form, class);
                    }
                }
                Some(of) => {
                    let Some(&of) = self.numbers.get(of) else {
                        let place = Place::file(format!("{}/language.toml", file.tag));
                        let error = LoadError::new(place, format!("unknown class `{word}` in `after-number`"));
                        errors.push(error.with_help("`{month}` and the other words of dates.ftl can stand here"));
                        continue;
                    };
                    let forms = self.members.iter().filter(|(_, classes)| classes.contains(&of));
                    let forms: Vec<u32> = forms.map(|(form, _)| *form).collect();
                    forms.into_iter().for_each(|form| self.join(form, class));
                }
            }
        }
        for (name, words) in [("cardinal", &file.numbers.cardinal), ("multiplier", &file.numbers.multiplier)] {
            let class = self.define(name);
            for (word, value) in words {
                let place = Place::file(format!("{}/language.toml", file.tag));
                match interner.single(word) {
                    None => errors.push(LoadError::new(place, format!("the number word `{word}` is not one token"))),
                    Some(form) => {
                        self.join(form, class);
                        self.values.insert((class, form), *value as i64);
                    }
                }
            }
        }
        let class = self.define("ordinal");
        for (word, value, morph) in file.ordinal_forms() {
            if let Some(form) = interner.single(&word) {
                self.join(form, class);
                self.values.insert((class, form), value as i64);
                *self.morphs.entry((class, form)).or_default() |= morph.0;
                self.join_cases(form, "ordinal", morph.0, Some(value as i64));
            }
        }
    }
}

/// The words of a term, each with its case where the term is a select over `$case`.
fn term_forms(pattern: &Pattern<&str>) -> Vec<(Option<String>, String)> {
    let text = |pattern: &Pattern<&str>| -> String {
        let elements = pattern.elements.iter().filter_map(|element| match element {
            PatternElement::TextElement { value } => Some(*value),
            PatternElement::Placeable { .. } => None,
        });
        elements.collect::<String>().trim().to_owned()
    };
    let select = pattern.elements.iter().find_map(|element| match element {
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => Some(variants),
        _ => None,
    });
    let Some(variants) = select else { return vec![(None, text(pattern))] };
    let variant = |variant: &fluent_syntax::ast::Variant<&str>| {
        let case = match &variant.key {
            VariantKey::Identifier { name } => Some((*name).to_owned()),
            VariantKey::NumberLiteral { .. } => None,
        };
        (case, text(&variant.value))
    };
    variants.iter().map(variant).collect()
}

/// The strings of a list.
pub(super) fn strings(value: Option<&toml::Value>) -> Vec<String> {
    value
        .and_then(toml::Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(|word| Some(word.as_str()?.to_owned()))
        .collect()
}
