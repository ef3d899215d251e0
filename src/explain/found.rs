//! What extracting found: names and matches of rules, those that stand and those that lost, and why.

use super::{View, begins_in};
use crate::extract::{Found, FoundKind, NameMatch, RuleMatch, What, written};
use crate::knowledge::form::Gap;
use crate::knowledge::lexicon::{NameKind, Reading, RuleKind};
use crate::knowledge::table::NAME_START;
use crate::segment::Sentence;

/// Something that was found, whether it stands or not.
struct Candidate {
    first: u32,
    end: u32,
    kind: FoundKind,
    what: What,
}

impl View<'_> {
    /// A line for all that was found in a sentence.
    pub(super) fn candidates(&self, sentence: &Sentence, out: &mut String) {
        for candidate in self.all(sentence) {
            let verdict = match self.why_not(&candidate) {
                None => "stands".to_owned(),
                Some(reason) => format!("no: {reason}"),
            };
            out.push_str(&format!("      {}; {verdict}\n", self.candidate(&candidate)));
            self.captures(candidate.what, out);
        }
        self.unread(sentence, out);
        for found in self.extracted.matches.iter().filter(|found| begins_in(sentence, found.first)) {
            let rule = found.rule(self.lexicon);
            if !rule.kind.finds() {
                let shown = self.shown(found.first, found.end);
                out.push_str(&format!("      {} “{shown}” by {}\n", rule.kind.name(), rule.id));
            }
        }
    }

    /// A line for all that was found in a sentence and does not stand.
    pub(super) fn losers(&self, sentence: &Sentence, out: &mut String) {
        for candidate in self.all(sentence) {
            if let Some(reason) = self.why_not(&candidate) {
                out.push_str(&format!("      lost: {}: {reason}\n", self.candidate(&candidate)));
            }
        }
    }

    fn all(&self, sentence: &Sentence) -> Vec<Candidate> {
        let names = self.extracted.names.iter().enumerate().map(|(at, name)| Candidate {
            first: name.first,
            end: name.end,
            kind: kind_of(name.reading(self.lexicon)),
            what: What::Name(at as u32),
        });
        let matches = self.extracted.matches.iter().enumerate().flat_map(|(at, found)| {
            let kind = match found.rule(self.lexicon).kind {
                RuleKind::Date => Some(FoundKind::Date),
                RuleKind::Organization => Some(FoundKind::Organization),
                RuleKind::Count => Some(FoundKind::Count),
                _ => None,
            };
            let mentions = found.mentions.iter().copied().filter(move |_| kind.is_some());
            mentions.zip(std::iter::repeat(kind)).filter_map(move |((first, end), kind)| {
                Some(Candidate { first, end, kind: kind?, what: What::Rule(at as u32) })
            })
        });
        let mut all: Vec<Candidate> =
            names.chain(matches).filter(|candidate| begins_in(sentence, candidate.first)).collect();
        all.sort_by(|a, b| (a.first, b.end, a.kind).cmp(&(b.first, a.end, b.kind)));
        all
    }

    fn candidate(&self, candidate: &Candidate) -> String {
        let kind = format!("{:?}", candidate.kind).to_lowercase();
        let shown = self.shown(candidate.first, candidate.end);
        match candidate.what {
            What::Rule(at) => {
                let rule = self.extracted.matches[at as usize].rule(self.lexicon);
                format!("{kind} “{shown}” by {} ({}:{})", rule.id, rule.body.origin.0, rule.body.origin.1)
            }
            What::Name(at) => {
                let name = &self.extracted.names[at as usize];
                let readings: Vec<String> = name.readings(self.lexicon).map(|reading| self.reading(reading)).collect();
                format!("{kind} “{shown}”: {}", readings.join(", or "))
            }
        }
    }

    /// A reading of a name: its key and its rule.
    fn reading(&self, reading: Reading) -> String {
        let key = match reading.kind {
            NameKind::Country | NameKind::Demonym => &self.lexicon.countries[reading.entity as usize],
            NameKind::Organization => &self.lexicon.organizations[reading.entity as usize],
            NameKind::Place => &self.lexicon.places[reading.entity as usize],
        };
        let rule = &self.lexicon.name_rules[reading.rule as usize];
        format!("{key} by {}/{rule}", self.tag(reading.lang))
    }

    /// What a candidate lost to; `None` if it stands.
    fn why_not(&self, candidate: &Candidate) -> Option<String> {
        let same =
            |found: &Found| (found.first, found.end, found.what) == (candidate.first, candidate.end, candidate.what);
        if self.extracted.found.iter().any(same) {
            return self.why_unresolved(candidate);
        }
        let overlaps = |found: &&Found| found.first < candidate.end && candidate.first < found.end;
        let winner = self.extracted.found.iter().filter(overlaps).max_by_key(|found| found.end - found.first)?;
        let shown = self.shown(winner.first, winner.end);
        let kind = format!("{:?}", winner.kind).to_lowercase();
        let (own, other) = ((candidate.first, candidate.end), (winner.first, winner.end));
        Some(if own == other {
            format!("the same words are a {kind} already, by {}", self.rule_of(winner.what))
        } else if let Some(same) = self.named_around(candidate) {
            format!("names the same as “{}” around it", self.shown(same.first, same.end))
        } else if other.0 <= own.0 && own.1 <= other.1 {
            format!("stands inside the {kind} “{shown}”, by {}", self.rule_of(winner.what))
        } else {
            format!("crosses the {kind} “{shown}”, by {}", self.rule_of(winner.what))
        })
    }

    /// The name of the same organization around a name.
    fn named_around(&self, candidate: &Candidate) -> Option<&Found> {
        let organization = |what| {
            let What::Name(at) = what else { return None };
            let reading = self.extracted.names[at as usize].reading(self.lexicon);
            (reading.kind == NameKind::Organization).then_some(reading.entity)
        };
        let own = organization(candidate.what)?;
        self.extracted.found.iter().find(|found| {
            found.first <= candidate.first && candidate.end <= found.end && organization(found.what) == Some(own)
        })
    }

    /// Why what stands has no mention.
    fn why_unresolved(&self, candidate: &Candidate) -> Option<String> {
        let mentions = &self.findings.mentions;
        if mentions.iter().any(|mention| (mention.first, mention.end) == (candidate.first, candidate.end)) {
            return None;
        }
        let around =
            mentions.iter().position(|mention| mention.first <= candidate.first && mention.end >= candidate.end);
        Some(match around {
            Some(at) if candidate.kind == FoundKind::Date => format!("is one end of m{}", at + 1),
            Some(at) => format!("names the same as m{} around it, or is only its head", at + 1),
            None => "has no value".to_owned(),
        })
    }

    pub(super) fn rule_of(&self, what: What) -> String {
        match what {
            What::Rule(at) => self.extracted.matches[at as usize].rule(self.lexicon).id.clone(),
            What::Name(at) => {
                let reading = self.extracted.names[at as usize].reading(self.lexicon);
                format!("{}/{}", self.tag(reading.lang), self.lexicon.name_rules[reading.rule as usize])
            }
        }
    }

    /// The captures of a rule's match, each with its words, its value and its class.
    pub(super) fn captures(&self, what: What, out: &mut String) {
        let What::Rule(at) = what else { return };
        let found: &RuleMatch = &self.extracted.matches[at as usize];
        let language = &self.lexicon.languages[found.lang as usize];
        let captures: Vec<String> = found
            .values
            .iter()
            .map(|value| {
                let label = &language.reading.labels[value.label as usize];
                let number = value.number.map(|number| format!(" = {number}")).unwrap_or_default();
                let class = value.class.map(|class| &language.classes[class as usize]);
                let class = class
                    .filter(|class| *class != label && !class.starts_with('='))
                    .map(|class| format!(" ({class})"))
                    .unwrap_or_default();
                format!("{label} “{}”{number}{class}", self.shown(value.first, value.end))
            })
            .collect();
        if !captures.is_empty() {
            out.push_str(&format!("           {}\n", captures.join(" · ")));
        }
    }

    /// A line for each name that stands there letter by letter, and is none: written otherwise, in another language, or
    /// kept off by its guard.
    fn unread(&self, sentence: &Sentence, out: &mut String) {
        let taken = |first: usize, end: usize| {
            self.extracted.names.iter().any(|name: &NameMatch| (name.first as usize, name.end as usize) == (first, end))
        };
        for first in sentence.first as usize..sentence.end as usize {
            if self.lexicon.forms.flags(self.parts.tokens[first].form) & NAME_START == 0 {
                continue;
            }
            let mut node = 0;
            for end in first..sentence.end as usize {
                let token = self.parts.tokens[end];
                if end > first && token.gap() == Gap::Blank || token.form == 0 {
                    break;
                }
                let Some(next) = self.lexicon.trie.step(node, token.form) else { break };
                node = next;
                let Some(name) = self.lexicon.trie.end(node).filter(|_| !taken(first, end + 1)) else { continue };
                let shown = self.shown(first as u32, end as u32 + 1);
                for reading in self.lexicon.readings_at(name) {
                    let reason = if !written(&self.parts.tokens[first..=end], reading) {
                        "it is written otherwise"
                    } else if reading.guard != 0 {
                        "its guard looks at what stands beside it"
                    } else {
                        "it is a name in another language"
                    };
                    out.push_str(&format!("      “{shown}”: {}; no: {reason}\n", self.reading(reading)));
                }
            }
        }
    }
}

fn kind_of(reading: Reading) -> FoundKind {
    match reading.kind {
        NameKind::Country => FoundKind::Country,
        NameKind::Demonym => FoundKind::Demonym,
        NameKind::Organization => FoundKind::Organization,
        NameKind::Place => FoundKind::Place,
    }
}
