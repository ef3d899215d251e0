//! The syntax of messages, looked at before they are used: what each refers to, and the words that terms hold.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::unicode::unescape_unicode_to_string;

/// What the messages and terms of some files refer to, by id; a term's id begins with `-`, an attribute's is
/// `message.attribute`.
pub(super) type Entries = BTreeMap<String, References>;

/// What a message, a term or an attribute refers to.
#[derive(Debug, Clone, Default)]
pub(super) struct References {
    /// The file it stands in.
    pub(super) file: String,
    /// Variables, without their `$`.
    pub(super) variables: BTreeSet<String>,
    /// Messages and terms.
    pub(super) entries: BTreeSet<String>,
    /// Calls of functions with their options.
    pub(super) calls: Vec<(String, Vec<(String, String)>)>,
    /// The keys of selects over `$case`.
    pub(super) cases: Vec<Vec<String>>,
}

/// Adds what the entries of a file refer to.
pub(super) fn collect<'a>(file: &str, entries: impl Iterator<Item = &'a Entry<&'a str>>, into: &mut Entries) {
    for entry in entries {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => (message.id.name.to_owned(), message.value.as_ref(), &message.attributes),
            Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value), &term.attributes),
            _ => continue,
        };
        for attribute in attributes {
            let references = References::of(file, &attribute.value);
            into.insert(format!("{id}.{}", attribute.id.name), references);
        }
        if let Some(value) = value {
            into.insert(id, References::of(file, value));
        }
    }
}

/// All variables that a message uses, itself or through others, each with the message that uses it.
pub(super) fn uses<'e>(entries: &'e Entries, id: &str) -> BTreeSet<(&'e str, &'e str)> {
    let mut uses = BTreeSet::new();
    let mut seen = BTreeSet::new();
    let mut open = vec![id];
    while let Some(id) = open.pop() {
        // A term has variables of its own.
        let Some((id, references)) = entries.get_key_value(id).filter(|(id, _)| !id.starts_with('-')) else {
            continue;
        };
        if seen.insert(id) {
            uses.extend(references.variables.iter().map(|variable| (id.as_str(), variable.as_str())));
            open.extend(references.entries.iter().map(String::as_str));
        }
    }
    uses
}

impl References {
    fn of(file: &str, pattern: &Pattern<&str>) -> References {
        let mut references = References { file: file.to_owned(), ..References::default() };
        references.pattern(pattern);
        references
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                if is_case(selector) {
                    let keys = variants.iter().map(|variant| key(variant).to_owned());
                    self.cases.push(keys.collect());
                }
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::FunctionReference { id, arguments } => {
                let option = |value: &InlineExpression<&str>| match value {
                    InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                        (*value).to_owned()
                    }
                    _ => String::new(),
                };
                let options = arguments.named.iter();
                let options = options.map(|named| (named.name.name.to_owned(), option(&named.value)));
                self.calls.push((id.name.to_owned(), options.collect()));
                self.arguments(arguments);
            }
            InlineExpression::MessageReference { id, attribute } => {
                self.reference(id.name, attribute.as_ref().map(|attribute| attribute.name));
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                let term = format!("-{}", id.name);
                self.reference(&term, attribute.as_ref().map(|attribute| attribute.name));
                if let Some(arguments) = arguments {
                    self.arguments(arguments);
                }
            }
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn reference(&mut self, id: &str, attribute: Option<&str>) {
        self.entries.insert(match attribute {
            Some(attribute) => format!("{id}.{attribute}"),
            None => id.to_owned(),
        });
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        for argument in &arguments.positional {
            self.inline(argument);
        }
        for argument in &arguments.named {
            self.inline(&argument.value);
        }
    }
}

/// The text of a term in a case; `None` where it holds more than text and selects over `$case`.
pub(super) fn text_in_case(pattern: &Pattern<&str>, case: &str) -> Option<String> {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
                text.push_str(&unescape_unicode_to_string(value))
            }
            PatternElement::Placeable { expression: Expression::Select { selector, variants } }
                if is_case(selector) =>
            {
                let variant = variants.iter().find(|variant| key(variant) == case);
                let variant = variant.or_else(|| variants.iter().find(|variant| variant.default))?;
                text.push_str(&text_in_case(&variant.value, case)?);
            }
            PatternElement::Placeable { .. } => return None,
        }
    }
    Some(text)
}

/// The line, from 1, in which a message, a term or one of its attributes begins; 0 where it doesn't stand.
pub(super) fn line_of(text: &str, id: &str) -> usize {
    let (entry, attribute) = id.split_once('.').map_or((id, None), |(entry, at)| (entry, Some(at)));
    let begins =
        |line: &str, name: &str| line.strip_prefix(name).is_some_and(|rest| rest.trim_start().starts_with('='));
    let Some(first) = text.lines().position(|line| begins(line, entry)) else {
        return 0;
    };
    let of_attribute = |name: &str| {
        let mut lines = text.lines().skip(first);
        lines.position(|line| begins(line.trim_start(), &format!(".{name}")))
    };
    first + 1 + attribute.and_then(of_attribute).unwrap_or(0)
}

fn is_case(selector: &InlineExpression<&str>) -> bool {
    matches!(selector, InlineExpression::VariableReference { id } if id.name == "case")
}

fn key<'s>(variant: &Variant<&'s str>) -> &'s str {
    match variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}
