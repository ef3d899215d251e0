//! The messages of one language, ready to be written: the Fluent bundle, its terms as names, and what sorts them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use fluent_syntax::ast::{Attribute, Entry, Pattern, Term};
use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use unic_langid::LanguageIdentifier;

use crate::knowledge::source::{LoadError, Place};
use crate::knowledge::{Inflected, Language};

use super::catalog::{self, File};
use super::error::SummaryError;
use super::grammar::Grammar;
use super::syntax::{self, Entries};
use super::value::{Args, Phrase};
use super::{functions, marks};

/// Writes the messages of one language.
pub(super) struct Writer {
    tag: String,
    bundle: FluentBundle<FluentResource>,
    pub(super) grammar: Arc<Grammar>,
    pub(super) collator: CollatorBorrowed<'static>,
    /// Terms by id, without the `-`.
    terms: BTreeMap<String, Arc<Phrase>>,
    /// The variables that each `event-KIND` uses.
    used: BTreeMap<String, BTreeSet<String>>,
}

impl Writer {
    /// The writer of a language.
    ///
    /// # Errors
    /// All that is wrong with its `summary.ftl` and `dates.ftl`.
    pub(super) fn new(language: &Language) -> Result<Writer, Vec<LoadError>> {
        let tag = &language.tag;
        let (summary, dates) = (format!("locales/{tag}/summary.ftl"), format!("locales/{tag}/dates.ftl"));
        let summary = File { name: &summary, text: &language.summary_ftl };
        let dates = File { name: &dates, text: &language.dates_ftl };
        let language_file = format!("locales/{tag}/language.toml");
        let whole = |message: String| LoadError::new(Place::file(&language_file), message);

        let grammar = Grammar::new(language).map_err(|problems| problems.into_iter().map(whole).collect::<Vec<_>>())?;
        let grammar = Arc::new(grammar);
        let locale: LanguageIdentifier = tag.parse().map_err(|_| vec![whole(format!("`{tag}` is no language tag"))])?;
        let collator = collator(tag).map_err(|problem| vec![whole(problem)])?;

        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        bundle.set_use_isolating(false);
        let mut errors = Vec::new();
        let mut entries = Entries::new();
        let mut terms = BTreeMap::new();
        for file in [&summary, &dates] {
            let resource = match FluentResource::try_new(file.text.to_owned()) {
                Ok(resource) => resource,
                Err((resource, problems)) => {
                    errors.extend(problems.iter().map(|problem| {
                        let place = Place::of_byte(file.name, file.text, problem.pos.start);
                        LoadError::new(place, format!("not Fluent: {}", problem.kind))
                    }));
                    resource
                }
            };
            syntax::collect(file.name, resource.entries(), &mut entries);
            read_terms(&resource, file, &grammar, &mut terms, &mut errors);
            if let Err(problems) = bundle.add_resource(resource) {
                let error = |problem| LoadError::new(Place::file(file.name), format!("{problem}"));
                errors.extend(problems.into_iter().map(error));
            }
        }
        if let Err(problem) = functions::add_to(&mut bundle, &grammar) {
            errors.push(whole(problem.to_string()));
        }
        errors.extend(catalog::problems(&entries, &grammar, &summary, &dates));
        if !errors.is_empty() {
            return Err(errors);
        }
        let events = entries.keys().filter(|id| id.starts_with("event-") && !id.contains('.'));
        let variables =
            |id: &str| syntax::uses(&entries, id).into_iter().map(|(_, variable)| variable.to_owned()).collect();
        let used = events.map(|id| (id.clone(), variables(id))).collect();
        Ok(Writer { tag: tag.clone(), bundle, grammar, collator, terms, used })
    }

    /// The message for events of that kind: its own, or the one for all others.
    pub(super) fn event_message(&self, kind: &str) -> String {
        let id = format!("event-{kind}");
        if self.used.contains_key(&id) { id } else { "event-other".to_owned() }
    }

    /// True if that `event-KIND` uses the variable.
    pub(super) fn uses(&self, event_message: &str, variable: &str) -> bool {
        self.used.get(event_message).is_some_and(|variables| variables.contains(variable))
    }

    /// True if there is such a message.
    pub(super) fn has(&self, id: &str) -> bool {
        self.bundle.get_message(id).is_some_and(|message| message.value().is_some())
    }

    /// The term with that id, without the `-`.
    pub(super) fn term(&self, id: &str) -> Option<Arc<Phrase>> {
        self.terms.get(id).cloned()
    }

    /// The name of the first case, the nominative.
    pub(super) fn first_case(&self) -> &str {
        self.grammar.cases.first().map_or("nominative", String::as_str)
    }

    /// A message, written.
    pub(super) fn message(&self, id: &str, args: &Args) -> Result<String, SummaryError> {
        let message = self.bundle.get_message(id);
        let pattern = message.and_then(|message| message.value());
        let pattern = pattern.ok_or_else(|| self.error(id, "it has no text"))?;
        self.format(id, pattern, args)
    }

    /// An attribute of a message, written; `None` where the message has none of that name.
    pub(super) fn attribute(&self, id: &str, name: &str, args: &Args) -> Result<Option<String>, SummaryError> {
        let attribute = self.bundle.get_message(id).and_then(|message| message.get_attribute(name));
        attribute.map(|attribute| self.format(&format!("{id}.{name}"), attribute.value(), args)).transpose()
    }

    /// A message that uses `$case`, in every case.
    pub(super) fn inflected(&self, id: &str, args: impl Fn(usize) -> Args) -> Result<Inflected, SummaryError> {
        let cases = self.grammar.cases.iter().enumerate();
        let forms = cases.map(|(index, case)| self.message(id, &args(index).word("case", case.as_str())));
        forms.collect()
    }

    fn format(&self, id: &str, pattern: &Pattern<&str>, args: &Args) -> Result<String, SummaryError> {
        let mut problems = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(args.as_fluent()), &mut problems);
        if let Some(problem) = problems.first() {
            return Err(self.error(id, &problem.to_string()));
        }
        match marks::failure_in(&text) {
            Some(reason) => Err(self.error(id, reason)),
            None => Ok(text.into_owned()),
        }
    }

    fn error(&self, id: &str, problem: &str) -> SummaryError {
        SummaryError::Message { language: self.tag.clone(), message: id.to_owned(), problem: problem.to_owned() }
    }
}

fn collator(tag: &str) -> Result<CollatorBorrowed<'static>, String> {
    let locale: icu_locale_core::Locale = tag.parse().map_err(|_| format!("`{tag}` is no language tag"))?;
    Collator::try_new(locale.into(), CollatorOptions::default())
        .map_err(|error| format!("names can't be sorted in `{tag}`: {error}"))
}

fn read_terms(
    resource: &FluentResource,
    file: &File<'_>,
    grammar: &Grammar,
    terms: &mut BTreeMap<String, Arc<Phrase>>,
    errors: &mut Vec<LoadError>,
) {
    for entry in resource.entries() {
        let Entry::Term(term) = entry else { continue };
        match phrase(term, grammar) {
            Some(phrase) => {
                terms.insert(term.id.name.to_owned(), Arc::new(phrase));
            }
            None => {
                let id = format!("-{}", term.id.name);
                let line = syntax::line_of(file.text, &id);
                let place = Place { file: file.name.to_owned(), line, column: usize::from(line > 0) };
                let error = LoadError::new(place, format!("`{id}` holds more than text and a select over `$case`"));
                errors.push(error);
            }
        }
    }
}

fn phrase(term: &Term<&str>, grammar: &Grammar) -> Option<Phrase> {
    let cases = grammar.cases.iter().map(|case| syntax::text_in_case(&term.value, case));
    let cases = cases.collect::<Option<Vec<String>>>()?;
    let article = term.attributes.iter().find(|attribute| attribute.id.name == "article");
    let in_case = |attribute: &Attribute<&str>| {
        let cases = grammar.cases.iter().map(|case| syntax::text_in_case(&attribute.value, case));
        cases.collect()
    };
    let article = article.and_then(in_case);
    Some(Phrase::plain(Inflected::from(cases), article))
}
