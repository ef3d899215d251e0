//! How the value of a date came about: what its rule makes, from what that was reckoned, and what opens it.

use super::View;
use crate::extract::{FoundKind, What};
use crate::knowledge::lexicon::RuleKind;
use crate::knowledge::value::{Constructor, Value};
use crate::record::MentionType;
use crate::resolve::Meant;
use crate::resolve::date::Reckoned;

impl View<'_> {
    /// A line or two for a date.
    pub(super) fn how(&self, meant: &Meant, out: &mut String) {
        let (MentionType::Date, What::Rule(at)) = (meant.kind, meant.what) else { return };
        let matched = &self.extracted.matches[at as usize];
        let rule = matched.rule(self.lexicon);
        if rule.kind == RuleKind::Join {
            let ends =
                self.extracted.found.iter().filter(|found| {
                    found.kind == FoundKind::Date && meant.first <= found.first && found.end <= meant.end
                });
            let ends: Vec<String> = ends
                .map(|found| format!("“{}” by {}", self.shown(found.first, found.end), self.rule_of(found.what)))
                .collect();
            out.push_str(&format!("           one interval of {}\n", ends.join(" and ")));
            return;
        }
        let mut steps = Vec::new();
        if let Some(value) = &rule.body.value {
            let labels = &self.lexicon.languages[matched.lang as usize].reading.labels;
            let captured = |label: u16| matched.values.iter().any(|value| value.label == label);
            steps.extend(written(value, labels, &captured).map(|value| format!("makes {value}")));
        }
        let published = self.record.published.as_ref().map_or("", |published| published.date.as_str());
        match meant.how.from {
            Reckoned::Itself => {}
            Reckoned::Publication => steps.push(format!("reckoned from the day of publication {published}")),
            Reckoned::Story => steps.push("reckoned from what was told of before".to_owned()),
            Reckoned::List => steps.push("with the year at the end of its list".to_owned()),
            Reckoned::Later => steps.push("with the year of the first date behind it".to_owned()),
            Reckoned::Weekday => steps.push("in the nearest year in which that is its weekday".to_owned()),
        }
        match meant.how.future {
            Some(true) if meant.how.from != Reckoned::Itself => steps.push("the verb looks ahead".to_owned()),
            Some(false) if meant.how.from != Reckoned::Itself => steps.push("the verb looks back".to_owned()),
            _ => {}
        }
        let mut first = meant.first;
        for &at in &self.extracted.beside {
            let beside = &self.extracted.matches[at as usize];
            let rule = beside.rule(self.lexicon);
            if beside.end == first && rule.kind == RuleKind::Bound {
                steps.push(format!("opened by “{}” ({})", self.shown(beside.first, beside.end), rule.id));
                first = beside.first;
            }
        }
        if !steps.is_empty() {
            out.push_str(&format!("           {}\n", steps.join("; ")));
        }
    }
}

/// A value as rules write it, without the parts that nothing was captured for; `None` where nothing is left.
fn written(value: &Value, labels: &[String], captured: &dyn Fn(u16) -> bool) -> Option<String> {
    let part = |value: &Value| written(value, labels, captured);
    match value {
        Value::Number(number) => Some(number.to_string()),
        Value::Word(word) => Some(word.clone()),
        Value::Capture(label) => captured(*label).then(|| format!("{{{}}}", labels[*label as usize])),
        Value::Make(Constructor::First, arguments) => arguments.iter().find_map(part),
        Value::Make(name, arguments) => {
            let known = Constructor::ALL.iter().find(|(known, ..)| known == name);
            let name = known.map_or("", |(_, name, ..)| name);
            let parts: Vec<String> = arguments.iter().filter_map(part).collect();
            match (name, parts.as_slice()) {
                (_, []) => None,
                ("plus", [one]) => Some(one.clone()),
                _ => Some(format!("{name}({})", parts.join(", "))),
            }
        }
    }
}
