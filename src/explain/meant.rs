//! What resolving concluded: what the mentions mean, and what happened.

use super::{View, begins_in, spelled};
use crate::record::{Event, Record};
use crate::segment::Sentence;

impl View<'_> {
    /// A line for each mention of a sentence: its words, its meaning, how it is known, its rule.
    pub(super) fn mentions(&self, sentence: &Sentence, with_captures: bool, out: &mut String) {
        let both = self.findings.mentions.iter().zip(&self.record.mentions);
        for (meant, mention) in both.filter(|(meant, _)| begins_in(sentence, meant.first)) {
            let shown = self.shown(meant.first, meant.end);
            let value = match (&mention.refers, &meant.count) {
                (Some(id), _) => format!(" = {id} {}", value(self.record, id)),
                (None, Some(count)) => {
                    let about = if count.approximate { "about " } else { "" };
                    format!(" = {about}{} {}", count.value, count.unit)
                }
                (None, None) => String::new(),
            };
            let within = mention.within.as_ref().map(|outer| format!(", within {outer}")).unwrap_or_default();
            let back = if mention.anaphor { ", refers back" } else { "" };
            let kind = spelled(&mention.kind);
            out.push_str(&format!("      {} {kind} “{shown}”{value}{within}{back}; by {}\n", mention.id, mention.rule));
            if with_captures {
                self.captures(meant.what, out);
                self.how(meant, out);
            }
        }
    }

    /// A line for each event that a sentence states, its parts below it.
    pub(super) fn events(&self, sentence: &Sentence, out: &mut String) {
        // The record has them by their sentences.
        let mut order: Vec<usize> = (0..self.findings.events.len()).collect();
        order.sort_by_key(|&at| self.findings.events[at].sentence);
        let tokens = &self.parts.tokens[sentence.first as usize..sentence.end as usize];
        let (Some(first), Some(last)) = (tokens.first(), tokens.last()) else { return };
        for (&at, event) in order.iter().zip(&self.record.events) {
            let finding = &self.findings.events[at];
            if (first.start as usize..last.end as usize).contains(&finding.sentence.0) {
                out.push_str(&self.event(event, &finding.rules));
            }
        }
    }

    fn event(&self, event: &Event, rules: &[String]) -> String {
        let named = |id: &String| format!("{id} {}", value(self.record, id));
        let mut parts: Vec<String> = Vec::new();
        parts.extend(event.date.iter().map(|id| format!("date {}", named(id))));
        parts.extend(event.place.iter().map(|id| format!("place {}", named(id))));
        parts.extend(event.place_country.iter().map(|id| format!("country {}", named(id))));
        parts.extend(event.participants.iter().map(|one| format!("{} {}", one.role, named(&one.refers))));
        parts.extend(event.title.iter().map(|title| format!("title “{title}”")));
        parts.extend(event.topic.iter().map(|topic| format!("topic “{topic}”")));
        parts.extend(event.occasion.iter().map(|occasion| format!("occasion {occasion}")));
        parts.extend(event.object.iter().map(|object| {
            let title = object.title.as_ref().map(|title| format!(" “{title}”")).unwrap_or_default();
            format!("object {}{title}", object.kind)
        }));
        parts.extend(
            event.counts.iter().map(|count| format!("count {} {} ({})", count.value, count.unit, count.mention)),
        );
        let mut by = rules.to_vec();
        by.dedup();
        let more = event.more.len();
        parts.extend((more > 0).then(|| format!("told further in {more} more sentences")));
        format!(
            "      {} event {}, {}; by {}\n           {}\n",
            event.id,
            event.kind,
            spelled(&event.status),
            by.join(", "),
            parts.join(" · ")
        )
    }
}

/// What an entity of the record is, in short.
fn value(record: &Record, id: &str) -> String {
    if let Some(date) = record.dates.iter().find(|date| date.id == id) {
        let edtf = date.edtf.as_deref().or(date.reason.as_deref()).unwrap_or("no value");
        let time = date.time.as_ref().map(|time| format!(" at {time}")).unwrap_or_default();
        return format!("{edtf}{time} ({}, {})", spelled(&date.precision), spelled(&date.basis));
    }
    if let Some(organization) = record.organizations.iter().find(|one| one.id == id) {
        return format!("{} ({})", organization.key, spelled(&organization.names_from));
    }
    let country = record.countries.iter().find(|one| one.id == id).and_then(|one| one.key.clone());
    let place = || record.places.iter().find(|one| one.id == id).map(|one| one.key.clone());
    country.or_else(place).unwrap_or_default()
}
