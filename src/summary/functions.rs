//! The four functions of messages: NAME, DATE, LIST and NUMBER.
//!
//! They choose the case, the form, the article and the preposition; the words come from their arguments. What they
//! can't do they report as a mark that the writer refuses ([`marks::failure`]), since Fluent would print `NAME()`.

use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};

use super::grammar::Grammar;
use super::marks;
use super::value::{Form, Item, Phrase, Value};

/// A function's name, and the options it takes.
pub(super) const FUNCTIONS: [(&str, &[&str]); 4] = [
    ("DATE", &["case", "after"]),
    ("LIST", &["case", "form", "article", "after", "end"]),
    ("NAME", &["case", "form", "article", "after"]),
    ("NUMBER", &["after"]),
];

/// What an option can be; `None` where that is open, or the language's affair.
pub(super) fn option_values(option: &str) -> Option<&'static [&'static str]> {
    match option {
        "form" => Some(&["full", "short", "introduced", "clear"]),
        "article" => Some(&["none"]),
        "end" => Some(&["open"]),
        _ => None,
    }
}

/// Adds the functions to a bundle.
pub(super) fn add_to(bundle: &mut FluentBundle<FluentResource>, grammar: &Arc<Grammar>) -> Result<(), FluentError> {
    type Function = fn(&Grammar, &[FluentValue<'_>], &Options<'_>) -> Result<String, String>;
    let functions: [(&str, Function); 4] = [("DATE", name), ("LIST", list), ("NAME", name), ("NUMBER", number)];
    for (id, function) in functions {
        let grammar = Arc::clone(grammar);
        bundle.add_function(id, move |positional, named| {
            let written = Options::read(&grammar, named).and_then(|options| function(&grammar, positional, &options));
            let text = written.unwrap_or_else(|problem| marks::failure(&format!("{id}: {problem}")));
            FluentValue::from(text)
        })?;
    }
    Ok(())
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Use {
    /// As an introduction where it stands first, short after that.
    Running,
    /// As running, but never a form that hides its case while there is one that shows it.
    Clear,
    Full,
    Short,
    Introduced,
}

#[derive(Debug, Clone)]
struct Options<'a> {
    case: Option<usize>,
    form: Use,
    article: bool,
    after: Option<&'a str>,
    open: bool,
}

impl<'a> Options<'a> {
    fn read(grammar: &Grammar, named: &'a FluentArgs<'_>) -> Result<Options<'a>, String> {
        let mut options = Options { case: None, form: Use::Running, article: true, after: None, open: false };
        for (key, value) in named.iter() {
            let FluentValue::String(value) = value else {
                return Err(format!("`{key}` is no text"));
            };
            match (key, value.as_ref()) {
                ("case", case) => {
                    let index = grammar.case(case);
                    options.case = Some(index.ok_or_else(|| format!("unknown case `{case}`"))?);
                }
                ("form", "full") => options.form = Use::Full,
                ("form", "short") => options.form = Use::Short,
                ("form", "clear") => options.form = Use::Clear,
                ("form", "introduced") => options.form = Use::Introduced,
                ("article", "none") => options.article = false,
                ("end", "open") => options.open = true,
                ("after", preposition) => options.after = Some(preposition),
                (key, value) => return Err(format!("unknown option `{key}: \"{value}\"`")),
            }
        }
        Ok(options)
    }
}

fn name(grammar: &Grammar, positional: &[FluentValue<'_>], options: &Options<'_>) -> Result<String, String> {
    match positional {
        [value] => match Value::of(value) {
            Some(Value::Phrase(phrase)) => Ok(put(grammar, phrase, options)),
            _ => Err(format!("not a name or a date: {}", shown(value))),
        },
        _ => Err("takes one name or date".to_owned()),
    }
}

fn list(grammar: &Grammar, positional: &[FluentValue<'_>], options: &Options<'_>) -> Result<String, String> {
    let [value] = positional else {
        return Err("takes one list".to_owned());
    };
    let Some(Value::List(items)) = Value::of(value) else {
        return Err(format!("not a list: {}", shown(value)));
    };
    let mut written = Vec::with_capacity(items.len());
    for (index, item) in items.iter().enumerate() {
        let after = if index == 0 { options.after } else { None };
        written.push(match item {
            Item::Name(phrase) => put(grammar, phrase, &Options { after, ..*options }),
            Item::Text(text) => match after {
                Some(preposition) => grammar.after(preposition, text, None),
                None => text.clone(),
            },
        });
    }
    Ok(grammar.list(&written, options.open))
}

fn number(grammar: &Grammar, positional: &[FluentValue<'_>], options: &Options<'_>) -> Result<String, String> {
    let [FluentValue::Number(number)] = positional else {
        return Err("takes one number".to_owned());
    };
    if number.value < 0.0 || number.value.fract() != 0.0 {
        return Err(format!("not a whole number: {}", number.value));
    }
    let text = grammar.number(u64::from(number));
    Ok(match options.after {
        Some(preposition) => grammar.after(preposition, &text, None),
        None => text,
    })
}

/// A name in its place in a sentence.
fn put(grammar: &Grammar, phrase: &Phrase, options: &Options<'_>) -> String {
    let case = options.case.unwrap_or(phrase.case);
    let write = |form: &Form| {
        let text = form.cases.case(case);
        let text = match &form.article {
            Some(article) if options.article => format!("{} {text}", article.case(case)),
            _ => text.to_owned(),
        };
        match options.after {
            Some(preposition) => grammar.after(preposition, &text, phrase.preposition.as_deref()),
            None => text,
        }
    };
    let full = match &phrase.official {
        Some(official) if options.form == Use::Clear && !phrase.full.shows(case) => official,
        _ => &phrase.full,
    };
    let short = phrase.short.as_ref().unwrap_or(full);
    let introduced = phrase.introduced.as_ref().unwrap_or(full);
    let later = match options.form {
        Use::Clear if !short.shows(case) => full,
        _ => short,
    };
    match options.form {
        Use::Full => write(full),
        Use::Short => write(short),
        Use::Introduced => write(introduced),
        Use::Running | Use::Clear if phrase.short.is_none() => write(full),
        Use::Running | Use::Clear => marks::by_use(&phrase.key, &write(introduced), &write(later)),
    }
}

fn shown(value: &FluentValue<'_>) -> String {
    match value {
        FluentValue::String(text) => format!("the text `{text}`"),
        FluentValue::Number(number) => format!("the number {}", number.value),
        FluentValue::Custom(_) => "a value of another kind".to_owned(),
        FluentValue::None | FluentValue::Error => "nothing".to_owned(),
    }
}
