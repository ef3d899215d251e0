//! `language.toml`: all that is known of a language but its names and its patterns.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::declension::{Adjective, Noun, Stem};
use super::source::{LoadError, MergedToml, Place, Sources, TomlEntry};
use super::{Declension, Gender, Morph, Writing};

/// The nominative, which every language begins its cases with.
const NOMINATIVE: &str = "nominative";

/// What may stand at the top of `language.toml`.
const KNOWN: &[&str] = &[
    "tag",
    "name",
    "script",
    "cases",
    "writing",
    "grammar",
    "function-words",
    "abbreviations",
    "numbers",
    "noun",
    "adjective",
    "compounds",
];

/// The file `language.toml` of a language.
#[derive(Debug, Clone, Default)]
pub struct LanguageFile {
    /// The BCP 47 tag, which is the folder's name (`en`, `ru`).
    pub tag: String,
    /// The language's name in itself.
    pub name: String,
    /// The ISO 15924 name of its script (`Latn`, `Cyrl`).
    pub script: String,
    /// Its grammatical cases, the nominative first.
    pub cases: Vec<String>,
    /// How lists, numbers and quotations are written.
    pub writing: Writing,
    /// Its most frequent words that are not those of its neighbours, in lower case.
    pub function_words: Vec<String>,
    /// Words that a full stop belongs to.
    pub abbreviations: Abbreviations,
    /// Number words.
    pub numbers: Numbers,
    /// The declension tables.
    pub declension: Declension,
}

/// Words that a full stop belongs to, written without their last one: `[abbreviations]`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Abbreviations {
    /// A full stop after them never ends a sentence.
    pub inside: Vec<String>,
    /// It ends one only if a capital follows.
    pub maybe: Vec<String>,
    /// Of these the ones that end none at all but behind a number: «в 1998 г. Он», but «в г. Орле».
    #[serde(default)]
    pub behind_number: Vec<String>,
    /// Words, or classes in braces, before which the full stop of a number of up to two digits ends no sentence, since
    /// it makes an ordinal number: `8. Oktober`.
    #[serde(default)]
    pub after_number: Vec<String>,
}

/// Number words, in lower case, in all their forms: `[numbers.…]`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Numbers {
    /// «двух» is 2, `twenty` is 20. They add up: «двадцать два».
    pub cardinal: BTreeMap<String, u64>,
    /// The dictionary forms of ordinals: «второй» is 2. Their other forms: [`LanguageFile::ordinal_forms`].
    pub ordinal: BTreeMap<String, u64>,
    /// What multiplies a number before it: «тысяч» is 1000.
    pub multiplier: BTreeMap<String, u64>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Grammar {
    /// The case whose form the accusative of living beings takes.
    living: String,
    /// Words that may stand between two adjectives.
    joiners: Vec<String>,
}

impl LanguageFile {
    /// The `language.toml` of that language.
    ///
    /// # Errors
    /// All that is wrong in it.
    pub fn from_sources(sources: &Sources, tag: &str) -> Result<LanguageFile, Vec<LoadError>> {
        let merged = sources.merged_toml(&format!("{tag}/language.toml"))?;
        let mut reader = Reader { merged: &merged, errors: merged.unknown_entries(KNOWN) };
        let language = LanguageFile {
            tag: reader.required("tag"),
            name: reader.required("name"),
            script: reader.required("script"),
            cases: reader.required("cases"),
            writing: reader.required("writing"),
            function_words: reader.optional("function-words").unwrap_or_default(),
            abbreviations: reader.optional("abbreviations").unwrap_or_default(),
            numbers: reader.numbers(),
            declension: Declension::default(),
        };
        reader.check_header(&language, tag);
        let declension = reader.declension(&language.cases);
        if reader.errors.is_empty() { Ok(LanguageFile { declension, ..language }) } else { Err(reader.errors) }
    }

    /// Every form of every ordinal with its value: «второго» is 2, in the genitive.
    pub fn ordinal_forms(&self) -> Vec<(String, u64, Morph)> {
        let forms = |(word, value): (&String, &u64)| {
            let value = *value;
            self.declension.adjective_forms(word).into_iter().map(move |(form, morph)| (form, value, morph))
        };
        self.numbers.ordinal.iter().flat_map(forms).collect()
    }

    /// The index of a case in [`cases`](Self::cases).
    pub fn case(&self, name: &str) -> Option<usize> {
        self.cases.iter().position(|case| case == name)
    }
}

/// Reads the entries of the file and keeps what is wrong with them.
struct Reader<'m, 's> {
    merged: &'m MergedToml<'s>,
    errors: Vec<LoadError>,
}

impl Reader<'_, '_> {
    fn optional<T: DeserializeOwned>(&mut self, name: &str) -> Option<T> {
        let entry = self.merged.get(name)?;
        entry.read().map_err(|error| self.errors.push(error)).ok()
    }

    fn required<T: DeserializeOwned + Default>(&mut self, name: &str) -> T {
        if self.merged.get(name).is_none() {
            self.errors.push(LoadError::new(self.merged.place(), format!("`{name}` is missing")));
        }
        self.optional(name).unwrap_or_default()
    }

    fn check_header(&mut self, language: &LanguageFile, folder: &str) {
        let at = |merged: &MergedToml<'_>, name| merged.get(name).map(TomlEntry::place);
        if let Some(place) = at(self.merged, "tag").filter(|_| language.tag != folder) {
            let message = format!("the tag is `{}`, but the folder is `{folder}`", language.tag);
            self.errors.push(LoadError::new(place, message).with_help("name the folder for its language"));
        }
        if let Some(place) = at(self.merged, "cases") {
            if language.cases.first().is_none_or(|case| case != NOMINATIVE) {
                let error = LoadError::new(place.clone(), format!("the first case must be `{NOMINATIVE}`"));
                self.errors.push(error.with_help("a language without cases has this one alone"));
            }
            if language.cases.len() > Morph::MAX_CASES {
                let message = format!("more than {} cases", Morph::MAX_CASES);
                self.errors.push(LoadError::new(place, message));
            }
        }
        if let Some(articles) = &language.writing.articles {
            for gender in Gender::ALL {
                let (name, row) = (gender.name(), articles.of(gender));
                if row.len() == language.cases.len() {
                    continue;
                }
                let entry = self.merged.get("writing");
                let place = entry.map_or_else(|| self.merged.place(), |entry| entry.locate(&["articles", name]));
                let (forms, cases) = (row.len(), language.cases.len());
                let message = format!("the {name} article has {forms} forms, but the language has {cases} cases");
                let help = format!("the cases are {}", language.cases.join(", "));
                self.errors.push(LoadError::new(place, message).with_help(help));
            }
        }
        for variant in &language.writing.prepositions {
            let place =
                || self.merged.get("writing").map_or_else(|| self.merged.place(), |e| e.locate(&["prepositions"]));
            if let Err(error) = regex::Regex::new(&variant.before) {
                self.errors.push(bad_expression(place(), &variant.before, &error));
            }
        }
    }

    fn numbers(&mut self) -> Numbers {
        let mut numbers = Numbers::default();
        for entry in self.merged.group("numbers") {
            let words = match entry.key.as_str() {
                "cardinal" => &mut numbers.cardinal,
                "ordinal" => &mut numbers.ordinal,
                "multiplier" => &mut numbers.multiplier,
                other => {
                    let error = LoadError::new(entry.place(), format!("unknown key `{other}`"));
                    self.errors.push(error.with_suggestion(other, ["cardinal", "ordinal", "multiplier"]));
                    continue;
                }
            };
            match entry.read::<BTreeMap<String, Vec<String>>>() {
                Ok(table) => {
                    for (value, forms) in table {
                        match value.parse::<u64>() {
                            Ok(number) => words.extend(forms.into_iter().map(|form| (form, number))),
                            Err(_) => {
                                let error = LoadError::new(entry.locate(&[&value]), format!("`{value}` is no number"));
                                self.errors.push(error.with_help("`2 = [\"two\"]`: the value, then its words"));
                            }
                        }
                    }
                }
                Err(error) => self.errors.push(error),
            }
        }
        numbers
    }

    fn declension(&mut self, cases: &[String]) -> Declension {
        let nouns: Vec<(Noun, Place)> = self.each("noun");
        let adjectives: Vec<(Adjective, Place)> = self.each("adjective");
        for (noun, place) in &nouns {
            self.check_stem(&noun.stem, place);
            for (name, row) in [("forms", &noun.forms), ("plural", &noun.plural)] {
                if !row.is_empty() {
                    self.check_row(name, row, cases, place);
                }
            }
            if noun.forms.first().is_some_and(|first| *first != noun.ending) {
                let message = format!("the first of `forms` is not the ending, `{}`", noun.ending);
                self.errors.push(LoadError::new(place.clone(), message));
            }
        }
        for (adjective, place) in &adjectives {
            self.check_stem(&adjective.stem, place);
            let rows = [("masculine", &adjective.masculine), ("feminine", &adjective.feminine)];
            for (name, row) in rows.into_iter().chain([("neuter", &adjective.neuter), ("plural", &adjective.plural)]) {
                self.check_row(name, row, cases, place);
            }
        }
        let grammar: Option<Grammar> = self.optional("grammar");
        let living = grammar.as_ref().and_then(|grammar| {
            let found = cases.iter().position(|case| *case == grammar.living);
            if found.is_none() {
                let place = self.merged.get("grammar").map_or_else(|| self.merged.place(), |e| e.locate(&["living"]));
                let error = LoadError::new(place, format!("unknown case `{}`", grammar.living));
                self.errors.push(error.with_suggestion(&grammar.living, cases.iter().map(String::as_str)));
            }
            found
        });
        let joiners = grammar.map(|grammar| grammar.joiners).unwrap_or_default();
        let without_places = |(table, _)| table;
        Declension::new(
            cases.len(),
            living,
            joiners,
            nouns.into_iter().map(without_places).collect(),
            adjectives.into_iter().map(|(table, _)| table).collect(),
        )
    }

    fn each<T: DeserializeOwned>(&mut self, name: &str) -> Vec<(T, Place)> {
        let Some(entry) = self.merged.get(name) else {
            return Vec::new();
        };
        let (read, errors) = entry.read_each();
        self.errors.extend(errors);
        read
    }

    fn check_row(&mut self, name: &str, row: &[String], cases: &[String], place: &Place) {
        if row.len() != cases.len() {
            let message = format!("`{name}` has {} endings, but the language has {} cases", row.len(), cases.len());
            let help = format!("the cases are {}", cases.join(", "));
            self.errors.push(LoadError::new(place.clone(), message).with_help(help));
        }
    }

    fn check_stem(&mut self, stem: &Stem, place: &Place) {
        if let Err(error) = stem.check() {
            self.errors.push(bad_expression(place.clone(), stem.as_str(), &error));
        }
    }
}

fn bad_expression(place: Place, written: &str, error: &regex::Error) -> LoadError {
    let reason = error.to_string();
    let last = reason.lines().last().unwrap_or_default().trim_start_matches("error: ").to_owned();
    LoadError::new(place, format!("`{written}` is no regular expression: {last}"))
}
