//! What messages are given beside texts and numbers: names in all cases, and lists of them.

use std::borrow::Cow;
use std::sync::Arc;

use fluent_bundle::types::{AnyEq, FluentType};
use fluent_bundle::{FluentArgs, FluentValue};

use crate::knowledge::Inflected;

/// A name, a date or an act in every case, ready to be put into a sentence.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Phrase {
    /// Identifies it where first and later use differ.
    pub(super) key: String,
    /// The full name.
    pub(super) full: Form,
    /// The acronym or usual short name.
    pub(super) short: Option<Form>,
    /// The full name with the short one in brackets.
    pub(super) introduced: Option<Form>,
    /// The official name of a country.
    pub(super) official: Option<Form>,
    /// The preposition of place, where it isn't the language's usual one.
    pub(super) preposition: Option<String>,
    /// The case that is written where none is asked for.
    pub(super) case: usize,
}

/// A text in every case, and the article that goes before it inside a sentence.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Form {
    pub(super) cases: Inflected,
    /// In every case; one form alone stands for all.
    pub(super) article: Option<Inflected>,
}

impl Form {
    /// True if the text shows that it stands in that case: «Францией» does, «США» doesn't.
    pub(super) fn shows(&self, case: usize) -> bool {
        case == 0 || self.cases.case(case) != self.cases.nominative()
    }
}

impl Phrase {
    /// A phrase that reads the same wherever it stands.
    pub(super) fn plain(cases: Inflected, article: Option<Inflected>) -> Phrase {
        Phrase {
            key: String::new(),
            full: Form { cases, article },
            short: None,
            introduced: None,
            official: None,
            preposition: None,
            case: 0,
        }
    }

    /// The same, written in that case where none is asked for.
    pub(super) fn in_case(&self, case: usize) -> Phrase {
        Phrase { case, ..self.clone() }
    }
}

/// A value of ours among the arguments of a message.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Value {
    /// For NAME and DATE.
    Phrase(Arc<Phrase>),
    /// For LIST.
    List(Vec<Item>),
    /// A text that a select never takes for one of its keys.
    Text(String),
}

/// An item of a list.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Item {
    /// A name, put into the list's case.
    Name(Arc<Phrase>),
    /// A text, put there as it stands.
    Text(String),
}

impl FluentType for Value {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        self.text().into()
    }

    fn as_string_threadsafe(&self, _: &intl_memoizer::concurrent::IntlLangMemoizer) -> Cow<'static, str> {
        self.text().into()
    }
}

impl Value {
    fn text(&self) -> String {
        match self {
            Value::Phrase(phrase) => phrase.full.cases.case(phrase.case).to_owned(),
            Value::Text(text) => text.clone(),
            Value::List(_) => super::marks::failure("a list is written by LIST(…)"),
        }
    }

    /// The value inside a Fluent value, if it is one of ours.
    pub(super) fn of<'v>(value: &'v FluentValue<'_>) -> Option<&'v Value> {
        match value {
            FluentValue::Custom(custom) => AnyEq::as_any(&**custom).downcast_ref(),
            _ => None,
        }
    }
}

/// The text of a variable that has nothing to say.
pub(super) const NONE: &str = "none";

/// The arguments of a message.
#[derive(Debug, Default)]
pub(super) struct Args(FluentArgs<'static>);

impl Args {
    /// No arguments.
    pub(super) fn new() -> Args {
        Args::default()
    }

    /// With a word that selects choose by.
    pub(super) fn word(mut self, name: &'static str, word: impl Into<String>) -> Args {
        self.0.set(name, word.into());
        self
    }

    /// With a text, or `none`.
    pub(super) fn text(self, name: &'static str, text: Option<String>) -> Args {
        self.value(name, text.map(Value::Text))
    }

    /// With a number that has a plural category. Records with greater numbers than 2⁵³ are refused.
    pub(super) fn number(mut self, name: &'static str, number: u64) -> Args {
        self.0.set(name, number);
        self
    }

    /// With a name or a date, or `none`.
    pub(super) fn phrase(self, name: &'static str, phrase: Option<Arc<Phrase>>) -> Args {
        self.value(name, phrase.map(Value::Phrase))
    }

    /// With a list; an empty one is `none`.
    pub(super) fn list(self, name: &'static str, items: Vec<Item>) -> Args {
        let list = (!items.is_empty()).then_some(Value::List(items));
        self.value(name, list)
    }

    /// With a list of names; an empty one is `none`.
    pub(super) fn names(self, name: &'static str, names: impl IntoIterator<Item = Arc<Phrase>>) -> Args {
        self.list(name, names.into_iter().map(Item::Name).collect())
    }

    /// With any value of Fluent's own.
    pub(super) fn fluent(mut self, name: &'static str, value: FluentValue<'static>) -> Args {
        self.0.set(name, value);
        self
    }

    fn value(mut self, name: &'static str, value: Option<Value>) -> Args {
        match value {
            Some(value) => self.0.set(name, FluentValue::Custom(Box::new(value))),
            None => self.0.set(name, NONE),
        }
        self
    }

    pub(super) fn as_fluent(&self) -> &FluentArgs<'static> {
        &self.0
    }
}
