//! The names of a record's organizations, countries and places in the language of the summary.
//!
//! A key that the language knows has its written name; else the record's own name in that language is declined by
//! its tables; else the name stands as in the text, in quotation marks and in one form. Nothing is translated here.

use std::collections::HashMap;
use std::sync::Arc;

use crate::knowledge::{Gender, Inflected, Language, Name};
use crate::record::{Mention, NamesFrom, Organization, Texts};

use super::Format;
use super::error::SummaryError;
use super::facts::{Facts, no_entity};
use super::value::{Args, Form, Phrase};
use super::writer::Writer;

/// The names of a record's entities by id.
pub(super) struct Names<'r> {
    names: HashMap<&'r str, Arc<Phrase>>,
}

impl<'r> Names<'r> {
    /// The names in that language.
    ///
    /// # Errors
    /// Entities without any name.
    pub(super) fn new(
        facts: &Facts<'r>,
        language: &Language,
        writer: &Writer,
        format: Format,
    ) -> Result<Names<'r>, SummaryError> {
        let record = facts.record;
        let namer = Namer { facts, language, writer, format };
        let mut names = HashMap::new();
        for (index, organization) in record.organizations.iter().enumerate() {
            let phrase = namer.organization(organization, || format!("organizations[{index}].names"))?;
            names.insert(organization.id.as_str(), Arc::new(phrase));
        }
        for (index, country) in record.countries.iter().enumerate() {
            let alpha2 = country.alpha2.as_ref().map(|code| code.to_lowercase());
            let known = country.key.as_ref().or(alpha2.as_ref()).and_then(|key| language.countries.get(key));
            let phrase = namer.place(known, &country.names, || format!("countries[{index}].names"))?;
            names.insert(country.id.as_str(), Arc::new(phrase));
        }
        for (index, place) in record.places.iter().enumerate() {
            let known = language.places.get(&place.key);
            let phrase = namer.place(known, &place.names, || format!("places[{index}].names"))?;
            names.insert(place.id.as_str(), Arc::new(phrase));
        }
        Ok(Names { names })
    }

    /// The name of the entity with that id.
    pub(super) fn of(&self, id: &str, path: impl FnOnce() -> String) -> Result<Arc<Phrase>, SummaryError> {
        self.names.get(id).cloned().ok_or_else(|| no_entity(path(), id))
    }
}

struct Namer<'a> {
    facts: &'a Facts<'a>,
    language: &'a Language,
    writer: &'a Writer,
    format: Format,
}

impl Namer<'_> {
    fn organization(&self, organization: &Organization, path: impl FnOnce() -> String) -> Result<Phrase, SummaryError> {
        let (full, short) = match self.language.organizations.get(&organization.key) {
            Some(name) => {
                let article = name.acronym_article.then_some(name.acronym_gender);
                let short = name.acronym.as_ref().map(|acronym| self.form(acronym, article));
                (self.form(&name.name, name.article.then_some(name.gender)), short)
            }
            None => self.own_name(organization, path)?,
        };
        let short = short.filter(|short| short.cases != full.cases);
        let introduced = match &short {
            Some(short) => {
                Some(Form { cases: self.introduced(&full.cases, &short.cases)?, article: full.article.clone() })
            }
            None => None,
        };
        Ok(Phrase {
            key: organization.id.clone(),
            full,
            short,
            introduced,
            official: None,
            preposition: self.language.organizations.get(&organization.key).and_then(|name| name.preposition.clone()),
            case: 0,
        })
    }

    /// The name and the acronym that stand in the record.
    fn own_name(
        &self,
        organization: &Organization,
        path: impl FnOnce() -> String,
    ) -> Result<(Form, Option<Form>), SummaryError> {
        let tag = &self.language.tag;
        if let Some(name) = organization.names.get(tag) {
            let article = match organization.names_from {
                NamesFrom::Text => self.has_article_in_text(organization, name),
                NamesFrom::Known | NamesFrom::Composed => true,
            };
            let short = organization.acronyms.get(tag).map(|acronym| self.form(&self.declined(acronym).0, None));
            let (cases, gender) = self.declined(name);
            return Ok((self.form(&cases, article.then_some(gender)), short));
        }
        let (original, name) = self.original(&organization.names, path)?;
        let short = organization.acronyms.get(tag).map(|acronym| self.declined(acronym).0);
        let short = short.or_else(|| organization.acronyms.get(original).map(|acronym| self.undeclined(acronym)));
        Ok((self.form(&self.undeclined(&self.quoted(name)), None), short.map(|short| self.form(&short, None))))
    }

    /// The name of a country or a place.
    fn place(
        &self,
        known: Option<&Name>,
        names: &Texts,
        path: impl FnOnce() -> String,
    ) -> Result<Phrase, SummaryError> {
        if let Some(name) = known {
            let form = self.form(&name.name, name.article.then_some(name.gender));
            let official = name.official.as_ref().map(|official| {
                // It has a head of its own, whose gender the tables may know.
                let gender = self.language.declension.decline_or_keep(official.nominative(), None).1;
                self.form(official, Some(gender.unwrap_or(name.gender)))
            });
            let phrase = Phrase::plain(form.cases, form.article);
            let preposition = name.preposition.clone();
            return Ok(Phrase { official, preposition, ..phrase });
        }
        let name = match names.get(&self.language.tag) {
            Some(name) => self.declined(name).0,
            None => self.undeclined(&self.quoted(self.original(names, path)?.1)),
        };
        Ok(Phrase::plain(self.form(&name, None).cases, None))
    }

    /// A name in another language, that of the text if there is one.
    fn original<'t>(
        &self,
        names: &'t Texts,
        path: impl FnOnce() -> String,
    ) -> Result<(&'t str, &'t str), SummaryError> {
        let of_text = self.facts.record.languages.iter().find_map(|language| names.get_key_value(&language.tag));
        let (tag, name) = of_text
            .or_else(|| names.first_key_value())
            .ok_or_else(|| SummaryError::record(path(), "no name in any language"))?;
        Ok((tag, name))
    }

    /// True where the language's article stands before the name somewhere in the text.
    fn has_article_in_text(&self, organization: &Organization, name: &str) -> bool {
        let names_it = |mention: &&Mention| mention.refers.as_ref() == Some(&organization.id) && mention.text == *name;
        let mut mentions = self.facts.record.mentions.iter().filter(names_it);
        mentions.any(|mention| {
            let before = self.facts.text(0, mention.start).unwrap_or_default();
            let word = before.split_whitespace().next_back().unwrap_or_default();
            before.ends_with(char::is_whitespace) && self.writer.grammar.is_article(&word.to_lowercase())
        })
    }

    fn introduced(&self, full: &Inflected, short: &Inflected) -> Result<Inflected, SummaryError> {
        let args = |index: usize| {
            Args::new()
                .text("full", Some(full.case(index).to_owned()))
                .text("short", Some(short.case(index).to_owned()))
        };
        self.writer.inflected("name-introduced", args)
    }

    /// A name, with the article of a gender where it has one.
    fn form(&self, cases: &Inflected, article: Option<Gender>) -> Form {
        Form {
            cases: cases.iter().map(|text| self.format.inline(text)).collect(),
            article: article.and_then(|gender| self.writer.grammar.article(gender)),
        }
    }

    fn declined(&self, name: &str) -> (Inflected, Gender) {
        let (cases, gender) = self.language.declension.decline_or_keep(name, None);
        (cases, gender.unwrap_or(Gender::Neuter))
    }

    fn undeclined(&self, name: &str) -> Inflected {
        self.language.declension.keep(name)
    }

    fn quoted(&self, name: &str) -> String {
        self.writer.grammar.quoted(name)
    }
}
