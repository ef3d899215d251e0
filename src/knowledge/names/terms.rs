//! The terms of `countries.ftl`, `organizations.ftl` and `places.ftl` as names.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::super::source::{FtlEntry, LoadError, Place, Sources};
use super::super::{Gender, LanguageFile};
use super::{Inflected, Name};

/// The attributes that a name may have.
const ATTRIBUTES: [&str; 8] =
    [".official", ".acronym", ".gender", ".acronym-gender", ".preposition", ".article", ".acronym-article", ".note"];

/// What `.gender` says where nothing changes.
const INDECLINABLE: &str = "indeclinable";

/// The names of a kind (`country`, `organization`, `place`), by key.
pub(crate) fn load_names(
    sources: &Sources,
    language: &LanguageFile,
    kind: &str,
    errors: &mut Vec<LoadError>,
) -> BTreeMap<String, Name> {
    let merged = match sources.merged_ftl(&format!("{}/{}", language.tag, file_name(kind))) {
        Ok(merged) => merged,
        Err(problems) => {
            errors.extend(problems);
            return BTreeMap::new();
        }
    };
    let prefix = format!("-{kind}-");
    let mut names = BTreeMap::new();
    for entry in merged.entries() {
        match entry.id.strip_prefix(&prefix) {
            Some(key) if !key.is_empty() => {
                let mut term = Term { entry, language, errors: Vec::new() };
                names.insert(key.to_owned(), term.name(kind));
                errors.append(&mut term.errors);
            }
            _ => {
                let error = LoadError::new(entry.place(), format!("`{}` is no name of this file", entry.id));
                errors.push(error.with_help(format!("its names are terms: `{prefix}KEY = …`")));
            }
        }
    }
    names
}

/// The file that has the names of that kind.
pub(crate) fn file_name(kind: &str) -> &'static str {
    match kind {
        "country" => "countries.ftl",
        "organization" => "organizations.ftl",
        _ => "places.ftl",
    }
}

/// What `.gender` says: a gender, and whether the name changes at all.
#[derive(Clone, Copy, Default)]
struct Agreement {
    gender: Option<Gender>,
    indeclinable: bool,
}

/// A term that is being read.
struct Term<'e, 's> {
    entry: &'e FtlEntry<'s>,
    language: &'e LanguageFile,
    errors: Vec<LoadError>,
}

impl<'e, 's> Term<'e, 's> {
    fn name(&mut self, kind: &str) -> Name {
        for attribute in self.entry.attributes() {
            let name = attribute.id.name;
            let written = format!(".{name}");
            if !ATTRIBUTES.contains(&written.as_str()) {
                let message = format!("unknown attribute `{written}` of `{}`", self.entry.id);
                let error = LoadError::new(self.entry.attribute_place(name), message);
                self.errors.push(error.with_suggestion(&written, ATTRIBUTES));
            }
        }
        let (name, gender) = match self.entry.value() {
            Some(value) => {
                let agreement = self.agreement("gender");
                self.inflected(value, agreement, &self.entry.place())
            }
            None => (Vec::new().into(), None),
        };
        let gender = gender.unwrap_or(Gender::Neuter);
        let official = self.attribute("official").map(|(value, place)| {
            // A country's official name has a head of its own («Республика …»), so it has its own gender.
            self.inflected(value, Agreement::default(), &place).0
        });
        let acronym = self.attribute("acronym").map(|(value, place)| {
            let agreement = self.agreement("acronym-gender");
            self.inflected(value, agreement, &place)
        });
        let acronym_gender = acronym.as_ref().and_then(|(_, gender)| *gender).unwrap_or(gender);
        Name {
            name,
            official,
            acronym: acronym.map(|(acronym, _)| acronym),
            gender,
            acronym_gender,
            article: self.article("article", kind == "organization"),
            acronym_article: self.article("acronym-article", false),
            preposition: self.plain("preposition"),
        }
    }

    fn attribute(&self, name: &str) -> Option<(&'e Pattern<&'s str>, Place)> {
        let attribute = self.entry.attributes().iter().find(|attribute| attribute.id.name == name)?;
        Some((&attribute.value, self.entry.attribute_place(name)))
    }

    /// An attribute that is the same in all cases.
    fn plain(&mut self, name: &str) -> Option<String> {
        let (value, place) = self.attribute(name)?;
        if has_select(value) {
            let error = LoadError::new(place, format!("`.{name}` of `{}` can't depend on the case", self.entry.id));
            self.errors.push(error);
            return None;
        }
        let text = self.text(value, 0, &place);
        Some(text)
    }

    fn article(&mut self, name: &str, otherwise: bool) -> bool {
        let written = self.plain(name);
        let usual = self.language.writing.article.clone();
        match written.as_deref() {
            None => otherwise && !usual.is_empty(),
            Some("none") => false,
            Some(article) if article == usual => true,
            Some(article) => {
                let place = self.entry.attribute_place(name);
                let error = LoadError::new(place, format!("unknown article `{article}` of `{}`", self.entry.id));
                let known = [usual.as_str(), "none"];
                self.errors.push(error.with_suggestion(article, known.into_iter().filter(|word| !word.is_empty())));
                otherwise && !usual.is_empty()
            }
        }
    }

    fn agreement(&mut self, name: &str) -> Agreement {
        let mut agreement = Agreement::default();
        let Some(written) = self.plain(name) else {
            return agreement;
        };
        for word in written.split_whitespace() {
            match Gender::from_name(word) {
                Some(gender) => agreement.gender = Some(gender),
                None if word == INDECLINABLE => agreement.indeclinable = true,
                None => {
                    let place = self.entry.attribute_place(name);
                    let error = LoadError::new(place, format!("unknown gender `{word}` of `{}`", self.entry.id));
                    let known = Gender::ALL.iter().map(|gender| gender.name()).chain([INDECLINABLE]);
                    self.errors.push(error.with_suggestion(word, known));
                }
            }
        }
        agreement
    }

    /// A text in all cases, by the tables or as its select says, and the gender that its head tells.
    fn inflected(
        &mut self,
        value: &'e Pattern<&'s str>,
        agreement: Agreement,
        place: &Place,
    ) -> (Inflected, Option<Gender>) {
        let tables = &self.language.declension;
        if !has_select(value) {
            let nominative = self.text(value, 0, place);
            return if agreement.indeclinable {
                let (_, gender) = tables.decline_or_keep(&nominative, agreement.gender);
                (tables.keep(&nominative), agreement.gender.or(gender))
            } else {
                tables.decline_or_keep(&nominative, agreement.gender)
            };
        }
        self.check_selects(value, place);
        let forms: Vec<String> = (0..tables.cases()).map(|case| self.text(value, case, place)).collect();
        let gender = forms.first().and_then(|nominative| tables.decline_or_keep(nominative, agreement.gender).1);
        (forms.into(), agreement.gender.or(gender))
    }

    /// Reports cases that a select leaves out and variants that are no cases.
    fn check_selects(&mut self, value: &Pattern<&'s str>, place: &Place) {
        for variants in selects(value) {
            let keys: Vec<&str> = variants.iter().map(key).collect();
            let cases: Vec<&str> = self.language.cases.iter().map(String::as_str).collect();
            for unknown in keys.iter().filter(|key| !cases.contains(key)) {
                let message = format!("unknown case `{unknown}` of `{}`", self.entry.id);
                self.errors
                    .push(LoadError::new(place.clone(), message).with_suggestion(unknown, cases.iter().copied()));
            }
            let missing: Vec<&str> = cases.into_iter().filter(|case| !keys.contains(case)).collect();
            if !missing.is_empty() {
                let message = format!("`{}` has no form for: {}", self.entry.id, missing.join(", "));
                let help = "a select over `$case` lists every case of the language, the nominative with `*`";
                self.errors.push(LoadError::new(place.clone(), message).with_help(help));
            }
        }
    }

    /// A pattern in one case, on one line.
    fn text(&mut self, value: &Pattern<&'s str>, case: usize, place: &Place) -> String {
        let mut text = String::new();
        for element in &value.elements {
            match element {
                PatternElement::TextElement { value } => text.push_str(value),
                PatternElement::Placeable {
                    expression: Expression::Inline(InlineExpression::StringLiteral { value }),
                } => {
                    text.push_str(&unescape_unicode_to_string(value));
                }
                PatternElement::Placeable { expression: Expression::Select { selector, variants } }
                    if is_case(selector) =>
                {
                    let wanted = self.language.cases.get(case).map_or("", String::as_str);
                    let variant = variants.iter().find(|variant| key(variant) == wanted);
                    if let Some(variant) = variant.or_else(|| variants.iter().find(|variant| variant.default)) {
                        text.push_str(&self.text(&variant.value, case, place));
                    }
                }
                PatternElement::Placeable { .. } => {
                    let message = format!("`{}` holds more than text and a select over `$case`", self.entry.id);
                    let error = LoadError::new(place.clone(), message);
                    let error = error.with_help("write the name out; messages get it by `NAME(…)`");
                    if !self.errors.contains(&error) {
                        self.errors.push(error);
                    }
                }
            }
        }
        text.split(['\n', '\r']).map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
    }
}

fn is_case(selector: &InlineExpression<&str>) -> bool {
    matches!(selector, InlineExpression::VariableReference { id } if id.name == "case")
}

fn selects<'p, 's>(value: &'p Pattern<&'s str>) -> impl Iterator<Item = &'p [Variant<&'s str>]> {
    value.elements.iter().filter_map(|element| match element {
        PatternElement::Placeable { expression: Expression::Select { selector, variants } } if is_case(selector) => {
            Some(variants.as_slice())
        }
        _ => None,
    })
}

fn has_select(value: &Pattern<&str>) -> bool {
    selects(value).next().is_some()
}

fn key<'s>(variant: &Variant<&'s str>) -> &'s str {
    match variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}
