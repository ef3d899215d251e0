//! All that is known of the languages and the world: `locales/` and `world/`, with the user's folders laid over them.
//!
//! In: the embedded folders, and overlays from `--locales`. Out: a [`Knowledge`], checked and ready, with names in
//! all cases for the writer and one [`Lexicon`] for the reader. It knows no documents.
//!
//! The module is compiled twice: into the program, and into `build.rs`, which prepares the embedded folders.

pub mod compile;
pub mod composition;
pub mod declension;
pub mod form;
pub mod language;
pub mod lexicon;
mod missing;
pub mod names;
pub mod open;
mod packed;
mod prepositions;
pub mod source;
pub mod table;
pub mod value;

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

pub use declension::{Declension, Gender, Morph};
pub use language::LanguageFile;
pub use lexicon::Lexicon;
pub use missing::MissingName;
pub use names::{Inflected, Name};
pub use packed::{Packed, Table};
pub use prepositions::Prepositions;
pub use source::{LoadError, Sources};

/// The most languages: each has a bit beside the forms that tell it.
pub const MAX_LANGUAGES: usize = 7;

/// One language: how it writes, and the names it has.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Language {
    /// The BCP 47 tag, which is the folder's name (`en`, `ru`).
    pub tag: String,
    /// The ISO 15924 name of its script (`Latn`, `Cyrl`).
    pub script: String,
    /// Its grammatical cases, the nominative first.
    pub cases: Vec<String>,
    /// How lists, numbers and quotations are written.
    pub writing: Writing,
    /// The declension tables.
    pub declension: Packed<Declension>,
    /// Countries by key.
    pub countries: Table<Name>,
    /// Organizations by key.
    pub organizations: Table<Name>,
    /// Places by key.
    pub places: Table<Name>,
    /// The text of `summary.ftl`, with the overlays' messages in place.
    #[serde(deserialize_with = "crate::block::lent_text")]
    pub summary_ftl: Cow<'static, str>,
    /// The text of `dates.ftl`, with the overlays' messages in place.
    #[serde(deserialize_with = "crate::block::lent_text")]
    pub dates_ftl: Cow<'static, str>,
}

/// How a language writes lists, numbers and quotations: `[writing]` of `language.toml`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Writing {
    /// The opening and the closing quotation mark.
    pub quotes: (String, String),
    /// What stands between the items of a list.
    pub list_separator: String,
    /// What stands before the last item of a list of three or more.
    pub list_last: String,
    /// What stands between the two items of a list of two.
    pub list_pair: String,
    /// The smallest number that is written in groups of three digits.
    pub group_from: u64,
    /// What stands between the groups.
    pub group_separator: String,
    /// The usual preposition of place.
    pub place_preposition: String,
    /// The article before a name, `""` where the language has none.
    #[serde(default)]
    pub article: String,
    /// The article's forms, where they follow gender and case.
    #[serde(default)]
    pub articles: Option<Articles>,
    /// Prepositions that change before some words.
    #[serde(default)]
    pub prepositions: Vec<PrepositionVariant>,
}

/// The forms of the article by gender, each in all cases of the language: `[writing.articles]`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Articles {
    /// Before masculine names.
    pub masculine: Vec<String>,
    /// Before feminine names.
    pub feminine: Vec<String>,
    /// Before neuter names.
    pub neuter: Vec<String>,
    /// Before names in the plural.
    pub plural: Vec<String>,
}

impl Articles {
    /// The forms before a name of that gender, in the order of the cases.
    pub fn of(&self, gender: Gender) -> &[String] {
        match gender {
            Gender::Masculine => &self.masculine,
            Gender::Feminine => &self.feminine,
            Gender::Neuter => &self.neuter,
            Gender::Plural => &self.plural,
        }
    }
}

/// A preposition's other form: «во» for «в» before «Франции».
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct PrepositionVariant {
    /// The usual form.
    pub usual: String,
    /// The form it takes.
    pub variant: String,
    /// A regular expression that the following text must match at its beginning.
    pub before: String,
    /// What the form takes in of the following text, which must begin with it: `dem ` makes `im` of `in dem`.
    #[serde(default)]
    pub takes_in: String,
}

/// A country of `world/countries.toml`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct WorldCountry {
    /// ISO 3166-1 alpha-2.
    pub alpha2: Option<String>,
    /// ISO 3166-1 alpha-3.
    pub alpha3: Option<String>,
    /// ISO 3166-1 numeric: three digits.
    pub numeric: Option<String>,
    /// ISO 3166-3.
    pub alpha4: Option<String>,
    /// `state`, `territory`, `partial`, `former`, or `renamed`: an old name of one that goes on.
    pub status: String,
    /// Of an old name, the key of the country that had it: who reads the name means that one.
    pub now: Option<String>,
    /// Its capital's key in `places.toml`.
    pub capital: Option<String>,
    /// Of a former state or an old name, its first year.
    pub from: Option<i32>,
    /// Of a former state or an old name, its last year.
    pub until: Option<i32>,
    /// Of a former state, the keys of those that came after it.
    #[serde(default)]
    pub successors: Vec<String>,
}

/// An organization of `world/organizations.toml`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct WorldOrganization {
    /// What kind of organization it is.
    pub kind: String,
    /// The key of its country.
    pub country: Option<String>,
    /// Its Wikidata id.
    pub wikidata: Option<String>,
    /// The key of the organization that it is a body of.
    pub parent: Option<String>,
    /// Of a movement with a society in each country, what their keys begin with: `red-cross` makes `x-red-cross-rs`.
    pub branches: Option<String>,
    /// Its first year.
    pub from: Option<i32>,
    /// Of one that is no more, its last year.
    pub until: Option<i32>,
    /// The keys of those whose work it took over.
    #[serde(default)]
    pub predecessors: Vec<String>,
    /// Of one that is no more, the keys of those that came after it.
    #[serde(default)]
    pub successors: Vec<String>,
}

/// A place of `world/places.toml`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct WorldPlace {
    /// `city`, `region`, `continent` or `group`.
    pub kind: String,
    /// The key of its country.
    pub country: Option<String>,
    /// Of a group of states, its members.
    #[serde(default)]
    pub members: Vec<Member>,
}

/// A member of a group of states, in files `lv` or, where it was or is one only for some years, `ua 1991-2018`, `gb 1973-2020`,
/// `hr 2013-`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Member {
    /// The key of the country.
    pub country: String,
    /// Its first year as a member.
    pub from: Option<i32>,
    /// Its last one.
    pub until: Option<i32>,
}

impl TryFrom<String> for Member {
    type Error = String;

    fn try_from(text: String) -> Result<Member, String> {
        let Some((country, years)) = text.split_once(' ') else {
            return Ok(Member { country: text, from: None, until: None });
        };
        let wrong = || format!("`{text}` is no member: write its key, or `ua 1991-2018`, or `hr 2013-`");
        let (from, until) = years.split_once('-').ok_or_else(wrong)?;
        let year = |text: &str| if text.is_empty() { Ok(None) } else { text.parse().map(Some) };
        let (from, until) = (year(from).map_err(|_| wrong())?, year(until).map_err(|_| wrong())?);
        Ok(Member { country: country.to_owned(), from, until })
    }
}

impl From<Member> for String {
    fn from(Member { country, from, until }: Member) -> String {
        if from.is_none() && until.is_none() {
            return country;
        }
        let year = |year: Option<i32>| year.map_or_else(String::new, |year| year.to_string());
        format!("{country} {}-{}", year(from), year(until))
    }
}

impl Member {
    /// True of a member in that year; `None` is today.
    pub fn is_in(&self, year: Option<i32>) -> bool {
        match year {
            Some(year) => self.from.is_none_or(|from| from <= year) && self.until.is_none_or(|until| year <= until),
            None => self.until.is_none(),
        }
    }
}

/// The facts of `world/`, by key.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct World {
    /// Countries by key.
    pub countries: Table<WorldCountry>,
    /// Organizations by key.
    pub organizations: Table<WorldOrganization>,
    /// Places by key.
    pub places: Table<WorldPlace>,
}

/// All that is known, ready for reading and writing.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Knowledge {
    /// The languages, by tag.
    pub languages: Vec<Language>,
    /// The facts that have no language.
    pub world: World,
    /// What the reader knows.
    pub lexicon: Lexicon,
}

impl Knowledge {
    /// Everything that these folders hold, checked and ready.
    ///
    /// # Errors
    /// All that is wrong in them.
    pub fn from_sources(sources: &Sources) -> Result<Knowledge, Vec<LoadError>> {
        let (languages, world) = Knowledge::names_from(sources)?;
        let lexicon = compile::compile(sources, &languages, &world)?;
        Ok(Knowledge { languages, world, lexicon })
    }

    /// The language with that tag.
    pub fn language(&self, tag: &str) -> Option<&Language> {
        self.languages.iter().find(|language| language.tag == tag)
    }

    /// The head of a known organization's name in a language, by the number of the head there: of the words that are
    /// heads, the last in the nominative before the first function word: `Organization` in `World Health Organization`,
    /// `Court` in `Court of Justice`, «Комитет» in «Комитет Думы».
    pub fn head_of_organization(&self, organization: u32, lang: u8) -> Option<u16> {
        let lexicon = &self.lexicon;
        let language = &lexicon.languages[lang as usize];
        let key = &lexicon.organizations[organization as usize];
        let name = self.languages[lang as usize].organizations.get_near(organization as usize, key)?;
        let class = language.class("head")?;
        let (mut head, mut ended) = (None, false);
        form::scan(name.name.nominative(), |_, codes| {
            let form = lexicon.forms.find(codes.as_slice(), codes.hash());
            ended |= form != 0 && lexicon.forms.is_function(form, lang as usize);
            if ended || form == 0 {
                return;
            }
            let nominative = language.morph(class, form).is_none_or(|morph| declension::Morph(morph).has_case(0));
            if let Some(number) = language.composition.head_number(form).filter(|_| nominative) {
                head = Some(number);
            }
        });
        head
    }

    /// The languages with their names, and the facts of the world.
    ///
    /// # Errors
    /// All that is wrong in `language.toml`, the `.ftl` files and `world/`, in the order of the files. A name without
    /// facts or without its fellow in another language is none: those are [`missing_names`](Self::missing_names).
    pub fn names_from(sources: &Sources) -> Result<(Vec<Language>, World), Vec<LoadError>> {
        let mut errors = sources.missing_languages();
        let world = names::load_world(sources).unwrap_or_else(|problems| {
            errors.extend(problems);
            World::default()
        });
        let mut languages = Vec::new();
        for tag in sources.languages() {
            match Language::from_sources(sources, tag) {
                Ok(language) => languages.push(language),
                Err(problems) => errors.extend(problems),
            }
        }
        for tag in sources.languages().into_iter().skip(MAX_LANGUAGES) {
            let file = format!("{tag}/language.toml");
            let origin = sources.layers(&file).first().map_or(file.as_str(), |layer| layer.origin.as_str());
            let error = LoadError::new(source::Place::file(origin), format!("more than {MAX_LANGUAGES} languages"));
            errors.push(error.with_help("lay over only the folders that are needed"));
        }
        if errors.is_empty() { Ok((languages, world)) } else { Err(errors) }
    }
}

impl Language {
    /// The language with that tag: its `language.toml` and its names.
    ///
    /// # Errors
    /// All that is wrong in its files.
    pub fn from_sources(sources: &Sources, tag: &str) -> Result<Language, Vec<LoadError>> {
        let file = LanguageFile::from_sources(sources, tag)?;
        let mut errors = Vec::new();
        let mut names = |kind: &str| names::load_names(sources, &file, kind, &mut errors);
        let (countries, organizations, places) = (names("country"), names("organization"), names("place"));
        let mut text = |name: &str| match sources.merged_ftl(&format!("{tag}/{name}")) {
            Ok(merged) => merged.text(),
            Err(problems) => {
                errors.extend(problems);
                String::new()
            }
        };
        let (summary_ftl, dates_ftl) = (text("summary.ftl"), text("dates.ftl"));
        if !errors.is_empty() {
            return Err(errors);
        }
        Ok(Language {
            tag: file.tag,
            script: file.script,
            cases: file.cases,
            writing: file.writing,
            declension: file.declension.into(),
            countries: countries.into(),
            organizations: organizations.into(),
            places: places.into(),
            summary_ftl: summary_ftl.into(),
            dates_ftl: dates_ftl.into(),
        })
    }
}
