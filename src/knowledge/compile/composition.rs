//! `[head.KEY]`, `[topic.KEY]` and `[composition]` of `organizations.toml`: classes, macros and what composes names.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{Builder, Interner, error};
use crate::knowledge::composition::{Head, Join, Quality, Whole};
use crate::knowledge::form;
use crate::knowledge::source::MergedToml;
use crate::knowledge::{Gender, LoadError, Morph};

/// `[head.KEY]`.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct HeadFile {
    /// The words, the one that is written first; all mean the same.
    words: Vec<String>,
    /// Words that stand where these stand, but mean something else.
    #[serde(default)]
    others: Vec<String>,
    /// The plural of its words, where nothing declines.
    #[serde(default)]
    plural: Vec<String>,
    /// The kind of organization, where it isn't the key.
    kind: Option<String>,
    /// Their gender, where the ending doesn't tell it.
    gender: Option<Gender>,
    /// Classes `head-GROUP` that they belong to.
    #[serde(default)]
    groups: Vec<String>,
    /// The words between it and a topic.
    #[serde(default)]
    link: String,
    /// The form of that topic.
    #[serde(default)]
    form: String,
    /// It keeps its capital behind a quality.
    #[serde(default)]
    capital: bool,
    /// The parts of the name that it is short for.
    whole: Option<Whole>,
}

/// `[quality.KEY]`.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct QualityFile {
    /// The words, the one that is written first; adjectives in the masculine.
    words: Vec<String>,
}

/// `[composition]`.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct CompositionFile {
    /// The words before a country's name.
    #[serde(default)]
    country_link: String,
    /// The case of a country's name.
    #[serde(default)]
    country_case: String,
    /// The case of the place of what stands there and belongs elsewhere.
    #[serde(default)]
    place_case: String,
    /// A head behind a quality is written in lower case.
    #[serde(default)]
    lower: bool,
}

/// The bits of the plural in all cases.
const PLURAL: u32 = 0x8888_8888;

impl Builder<'_> {
    /// Gathers heads and topics; each form of topics becomes a macro `@topic-FORM`.
    pub(super) fn gather_composition(
        &mut self,
        toml: &MergedToml<'_>,
        interner: &mut Interner,
        errors: &mut Vec<LoadError>,
    ) {
        for entry in toml.group("head") {
            match entry.read::<HeadFile>() {
                Err(wrong) => errors.push(wrong),
                Ok(file) => {
                    if let Err(message) = self.gather_head(&entry.key, file, interner) {
                        errors.push(error(entry, &["words"], message, None));
                    }
                }
            }
        }
        for entry in toml.group("quality") {
            let gathered = entry.read::<QualityFile>().and_then(|file| {
                let gathered = self.gather_quality(&entry.key, &file, interner);
                gathered.map_err(|message| error(entry, &["words"], message, None))
            });
            errors.extend(gathered.err());
        }
        let mut macros: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for entry in toml.group("topic") {
            let forms: BTreeMap<String, Vec<String>> = match entry.read() {
                Ok(forms) => forms,
                Err(wrong) => {
                    errors.push(wrong);
                    continue;
                }
            };
            for (name, phrases) in forms {
                for (at, phrase) in phrases.iter().enumerate() {
                    if at == 0 && !name.starts_with("only-") {
                        let written = self.composition.written.entry(entry.key.clone()).or_default();
                        written.insert(name.clone(), phrase.clone());
                    }
                    let known = self.composition.read.insert(folded(phrase), entry.key.clone());
                    if known.is_some_and(|known| known != entry.key) {
                        errors.push(error(entry, &[&name], format!("`{phrase}` stands at another topic too"), None));
                    }
                    let tests: Vec<String> =
                        form::forms(phrase).iter().map(|codes| self.topic(codes, interner)).collect();
                    macros.entry(format!("topic-{name}")).or_default().push(tests.join(" "));
                }
            }
        }
        for (name, phrases) in macros {
            self.macros.insert(name, format!("({})", phrases.join(" | ")));
        }
        if let Some(entry) = toml.get("composition") {
            match entry.read::<CompositionFile>() {
                Ok(file) => {
                    self.composition.lower = file.lower;
                    self.composition.country = Join { link: file.country_link, form: file.country_case };
                    self.composition.place_case = file.place_case;
                }
                Err(wrong) => errors.push(wrong),
            }
        }
        self.check_wholes(toml, errors);
        self.composition.words.sort_unstable();
        self.composition.quality_words.sort_unstable();
        self.composition.quality_words.dedup_by_key(|(form, _)| *form);
    }

    /// What short words stand for must be there.
    fn check_wholes(&self, toml: &MergedToml<'_>, errors: &mut Vec<LoadError>) {
        let known = &self.composition;
        for entry in toml.group("head") {
            let Some(whole) = known.head_by_key(&entry.key).and_then(|head| head.whole.as_ref()) else { continue };
            let missing = if known.head_by_key(&whole.head).is_none() {
                Some(("head", &whole.head))
            } else if let Some(quality) = whole.qualities.iter().find(|key| known.quality_by_key(key).is_none()) {
                Some(("quality", quality))
            } else {
                let unknown = |key: &&String| !known.written.contains_key(*key);
                whole.topic.as_ref().filter(unknown).map(|topic| ("topic", topic))
            };
            if let Some((what, key)) = missing {
                errors.push(error(entry, &["whole"], format!("there is no {what} `{key}`"), None));
            }
        }
    }

    fn gather_head(&mut self, key: &str, file: HeadFile, interner: &mut Interner) -> Result<(), String> {
        let class = self.define(&format!("head:{key}"));
        let all = self.define("head");
        let several = self.define("heads");
        let mut classes = vec![class, all];
        for group in &file.groups {
            classes.push(self.define(&format!("head-{group}")));
        }
        let number = self.composition.heads.len() as u16;
        let mut words = Vec::new();
        for (at, word) in file.words.iter().chain(&file.others).enumerate() {
            let declension = &self.language.declension;
            let (_, gender) = declension.decline_or_keep(word, file.gender);
            words.push((word.clone(), gender));
            let forms = match declension.is_empty() {
                true => vec![(word.clone(), Morph(0))],
                false => declension.noun_forms(word, file.gender, false),
            };
            for (text, morph) in forms {
                // Bodies in the plural are none by themselves: they stand before lists.
                let form = interner.single(&text).ok_or_else(|| format!("`{text}` is not one token"))?;
                if morph.0 & PLURAL != 0 {
                    self.composition.words.push((form, number, at as u16));
                    self.join(form, several);
                    *self.morphs.entry((several, form)).or_default() |= morph.0 & PLURAL;
                }
                let morph = morph.0 & !PLURAL;
                if morph == 0 && !self.language.declension.is_empty() {
                    continue;
                }
                self.composition.words.push((form, number, at as u16));
                for &class in &classes {
                    self.join(form, class);
                    if morph != 0 {
                        *self.morphs.entry((class, form)).or_default() |= morph;
                    }
                }
                self.join_cases(form, "head", morph, None);
            }
        }
        for text in &file.plural {
            let form = interner.single(text).ok_or_else(|| format!("`{text}` is not one token"))?;
            self.composition.words.push((form, number, 0));
            self.join(form, several);
        }
        self.composition.heads.push(Head {
            key: key.to_owned(),
            class,
            kind: file.kind.unwrap_or_else(|| key.to_owned()),
            words,
            same: file.words.len(),
            topic: Join { link: file.link, form: file.form },
            capital: file.capital,
            whole: file.whole,
        });
        Ok(())
    }

    fn gather_quality(&mut self, key: &str, file: &QualityFile, interner: &mut Interner) -> Result<(), String> {
        let class = self.define("quality");
        let number = self.composition.qualities.len() as u16;
        let Some(first) = file.words.first() else { return Err("there is no word".to_owned()) };
        for word in &file.words {
            let declension = &self.language.declension;
            let forms = match declension.is_empty() {
                true => vec![(word.clone(), Morph(0))],
                false => declension.adjective_forms(word),
            };
            for (text, morph) in forms {
                let morph = morph.0 & !PLURAL;
                if morph == 0 && !self.language.declension.is_empty() {
                    continue;
                }
                let form = interner.single(&text).ok_or_else(|| format!("`{text}` is not one token"))?;
                self.composition.quality_words.push((form, number));
                self.join(form, class);
                if morph != 0 {
                    *self.morphs.entry((class, form)).or_default() |= morph;
                }
            }
        }
        self.composition.qualities.push(Quality { key: key.to_owned(), word: first.clone() });
        Ok(())
    }

    /// The test of one token of a topic, captured as `topic`.
    fn topic(&mut self, codes: &[u8], interner: &mut Interner) -> String {
        let name = format!("={}", form::spell(codes));
        let class = self.define(&name);
        let form = interner.number(codes);
        self.join(form, class);
        format!("{{topic={name}}}")
    }
}

/// The folded words of a phrase, marks left out, joined by blanks.
pub fn folded(phrase: &str) -> String {
    let mut out = String::new();
    form::scan(phrase, |token, codes| {
        if token.kind != form::Kind::Mark {
            if !out.is_empty() {
                out.push(' ');
            }
            out.push_str(&form::spell(codes.as_slice()));
        }
    });
    out
}
