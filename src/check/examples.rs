//! The examples and counter-examples of rules, each a test of its own.
//!
//! An example is a text with the mentions of its rule in brackets, and their values; a counter-example is a text in
//! which its rule must find nothing. All are read as if published on [`PUBLISHED`]. How values are written:
//! `locales/README.md`.

use std::sync::Arc;

use crate::knowledge::Knowledge;
use crate::knowledge::lexicon::{LanguageLexicon, Rule, RuleKind};
use crate::pipeline::{ExtractOptions, Extractor};
use crate::read::{Document, Published, PublishedFrom, Source};
use crate::record::{MentionType, Record};
use crate::resolve::Findings;

/// The day of publication of all examples: a Wednesday.
pub const PUBLISHED: &str = "2004-05-12";

/// An example or counter-example of a rule.
#[derive(Debug, Clone)]
pub struct Example {
    /// The language's index in the lexicon.
    lang: usize,
    /// The rule.
    pub rule: Arc<Rule>,
    /// The text, with brackets.
    pub text: String,
    /// The value of an example, the reason of a counter-example.
    pub value: String,
    /// True of a counter-example.
    pub counter: bool,
}

impl Example {
    /// `ru/dates/day-month-year: “…”`, unique among all examples.
    pub fn name(&self) -> String {
        let sign = if self.counter { "not " } else { "" };
        format!("{}: {sign}“{}”", self.rule.id, self.text)
    }
}

/// All examples of all rules, by language and in the order of the files.
pub fn examples(knowledge: &Knowledge) -> Vec<Example> {
    let mut out = Vec::new();
    for (lang, language) in knowledge.lexicon.languages.iter().enumerate() {
        for rule in language.rules.iter().chain(&language.telling_rules) {
            let rule = Arc::new(rule.clone());
            for (list, counter) in [(&rule.examples, false), (&rule.counterexamples, true)] {
                for (text, value) in list {
                    let (text, value) = (text.clone(), value.clone());
                    out.push(Example { lang, rule: Arc::clone(&rule), text, value, counter });
                }
            }
        }
    }
    out
}

/// The rules that carry too little proof: fewer than two examples, or no counter-example.
pub fn unproven(knowledge: &Knowledge) -> Vec<&Rule> {
    let rules =
        knowledge.lexicon.languages.iter().flat_map(|language| language.rules.iter().chain(&language.telling_rules));
    rules.filter(|rule| rule.examples.len() < 2 || rule.counterexamples.is_empty()).collect()
}

/// Runs examples, one after another.
pub struct Examiner {
    knowledge: Arc<Knowledge>,
    extractor: Extractor,
}

/// What came of an example's text.
struct Outcome {
    findings: Findings,
    record: Record,
}

impl Examiner {
    /// An examiner over that knowledge.
    pub fn new(knowledge: Arc<Knowledge>) -> Examiner {
        let extractor = Extractor::new(Arc::clone(&knowledge), ExtractOptions::default());
        Examiner { knowledge, extractor }
    }

    /// Runs one example.
    ///
    /// # Errors
    /// What came out instead, in words.
    pub fn run(&mut self, example: &Example) -> Result<(), String> {
        let (text, spans) = marked(&example.text)?;
        let language = self.knowledge.lexicon.languages[example.lang].clone();
        let document = Document {
            id: "example".into(),
            source: Source::Line { path: "example".into(), line: 1 },
            text,
            published: Some(Published { date: PUBLISHED.into(), from: PublishedFrom::Option }),
            lang: Some(language.tag.clone()),
            filename_date: None,
        };
        let findings = self.extractor.find(&document);
        let record = crate::record::build(document, self.extractor.parts(), findings.clone(), &self.knowledge);
        let outcome = Outcome { findings, record };
        match (example.rule.kind, example.counter) {
            (_, true) if !spans.is_empty() => Err("a counter-example has no brackets".into()),
            (RuleKind::Event | RuleKind::Part, counter) => outcome.event(example, counter),
            (_, true) if self.matched(&language, &example.rule) && outcome.says(&example.rule) => {
                Err(format!("this rule found something, though: {}", example.value))
            }
            (_, true) => Ok(()),
            (_, false) if spans.is_empty() => Err("an example marks what the rule finds: `on [5 May 2004]`".into()),
            (_, false) => {
                if !self.matched(&language, &example.rule) {
                    return Err(format!("the rule does not match; {}", outcome.found()));
                }
                outcome.mentions(example, &spans)
            }
        }
    }

    /// True where the rule has a match in the text that was read last.
    fn matched(&self, language: &LanguageLexicon, rule: &Rule) -> bool {
        let lexicon = &self.knowledge.lexicon;
        self.extractor.extracted().matches.iter().any(|found| {
            let same = lexicon.languages[found.lang as usize].tag == language.tag;
            same && found.rule(lexicon).id == rule.id
        })
    }
}

/// True where mentions bear the names of such rules.
fn names_mentions(kind: RuleKind) -> bool {
    kind.finds() || matches!(kind, RuleKind::Join | RuleKind::Anaphor)
}

impl Outcome {
    /// True where the record has something by that rule. Rules without mentions of their own say it by their match.
    fn says(&self, rule: &Rule) -> bool {
        // So is an acronym called where the text defines it.
        let named = names_mentions(rule.kind) || rule.kind == RuleKind::Acronym;
        !named || self.record.mentions.iter().any(|mention| mention.rule == rule.id)
    }

    /// Compares the mentions with the brackets, and their values.
    fn mentions(&self, example: &Example, spans: &[(usize, usize)]) -> Result<(), String> {
        let kind = match example.rule.kind {
            RuleKind::Date | RuleKind::Join | RuleKind::Bound | RuleKind::Clock | RuleKind::Dateline => {
                MentionType::Date
            }
            RuleKind::Count => MentionType::Count,
            _ => MentionType::Organization,
        };
        let own = names_mentions(example.rule.kind);
        let mut values = Vec::new();
        for &(start, end) in spans {
            let mention = self.record.mentions.iter().find(|mention| {
                mention.kind == kind
                    && (mention.start, mention.end) == (start, end)
                    && (!own || mention.rule == example.rule.id)
            });
            let Some(mention) = mention else { return Err(format!("not found as marked; {}", self.found())) };
            let mut value = self.value(&mention.id);
            if example.rule.kind == RuleKind::Clock {
                let time = self.record.dates.iter().find(|date| Some(&date.id) == mention.refers.as_ref());
                value.extend(time.and_then(|date| Some(format!("T{}", date.time.as_ref()?))));
            }
            values.push(value);
        }
        if example.value.is_empty() && !own {
            return Ok(());
        }
        let wanted: Vec<&str> = match kind {
            MentionType::Count => vec![example.value.as_str()],
            _ => example.value.split_whitespace().collect(),
        };
        let same = wanted.len() == values.len() && wanted.iter().zip(&values).all(|(wanted, value)| wanted == value);
        if same { Ok(()) } else { Err(format!("the value is {}", values.join(" "))) }
    }

    /// Compares the events with `KIND DATE` and what may follow: `ROLE=KEY`, `place=KEY`, `count=35:country` …
    fn event(&self, example: &Example, counter: bool) -> Result<(), String> {
        let by_rule = |at: usize| self.findings.events[at].rules.contains(&example.rule.id);
        // The record has them by their sentences; so are they numbered here.
        let mut order: Vec<usize> = (0..self.findings.events.len()).collect();
        order.sort_by_key(|&at| self.findings.events[at].sentence);
        let told: Vec<String> =
            order.iter().enumerate().filter(|(_, at)| by_rule(**at)).map(|(at, _)| self.told(at)).collect();
        if counter {
            return match told.first() {
                Some(told) => Err(format!("it tells of {told}, though: {}", example.value)),
                None => Ok(()),
            };
        }
        let fits = |told: &String| {
            let words: Vec<&str> = told.split_whitespace().collect();
            example.value.split_whitespace().all(|wanted| words.contains(&wanted))
        };
        let all: Vec<String> = (0..order.len()).map(|at| self.told(at)).collect();
        match told.iter().any(fits) {
            true => Ok(()),
            false if all.is_empty() => Err(format!("no event; {}", self.found())),
            false => Err(format!("the events are {}; by this rule {}", all.join(", "), told.join(", "))),
        }
    }

    /// An event in words.
    fn told(&self, at: usize) -> String {
        let event = &self.record.events[at];
        let date = event.date.as_ref().and_then(|id| self.record.dates.iter().find(|date| date.id == *id));
        let mut out = format!("{} {}", event.kind, date.and_then(|date| date.edtf.as_deref()).unwrap_or("?"));
        let mut add = |name: &str, value: &str| {
            out.push(' ');
            out.push_str(name);
            out.push('=');
            out.push_str(&value.replace(' ', "_"));
        };
        for one in &event.participants {
            add(&one.role, self.key(&one.refers));
        }
        if let Some(place) = &event.place {
            add("place", self.key(place));
        }
        if let Some(country) = &event.place_country {
            add("country", self.key(country));
        }
        for count in &event.counts {
            add("count", &format!("{}{}:{}", if count.approximate { "~" } else { "" }, count.value, count.unit));
        }
        if let Some(object) = &event.object {
            add("object", &object.kind);
            if object.draft {
                add("draft", "yes");
            }
            add("object-title", object.title.as_deref().unwrap_or("none"));
            add("office", object.office.as_deref().unwrap_or("none"));
        }
        add("title", event.title.as_deref().unwrap_or("none"));
        add("topic", event.topic.as_deref().unwrap_or("none"));
        add("occasion", event.occasion.as_deref().unwrap_or("none"));
        add(
            "status",
            match event.status {
                crate::record::EventStatus::Happened => "happened",
                crate::record::EventStatus::Planned => "planned",
                crate::record::EventStatus::Denied => "denied",
            },
        );
        out
    }

    /// The key of an entity by its id.
    fn key(&self, id: &str) -> &str {
        let record = &self.record;
        let organization = record.organizations.iter().find(|one| one.id == id).map(|one| one.key.as_str());
        let country = || record.countries.iter().find(|one| one.id == id).and_then(|one| one.key.as_deref());
        let place = || record.places.iter().find(|one| one.id == id).map(|one| one.key.as_str());
        organization.or_else(country).or_else(place).unwrap_or("?")
    }

    /// The value of a mention as examples write it.
    fn value(&self, id: &str) -> String {
        let Some(at) = self.record.mentions.iter().position(|mention| mention.id == id) else { return "?".into() };
        let mention = &self.record.mentions[at];
        if let Some(count) = &self.findings.mentions[at].count {
            return format!("{}{} {}", if count.approximate { "~" } else { "" }, count.value, count.unit);
        }
        let Some(refers) = &mention.refers else { return "?".into() };
        match self.record.dates.iter().find(|date| date.id == *refers) {
            Some(date) => date.edtf.clone().unwrap_or_else(|| "unresolved".into()),
            None => self.key(refers).to_owned(),
        }
    }

    /// What was found instead, in words.
    fn found(&self) -> String {
        let mentions = self.record.mentions.iter();
        let all: Vec<String> =
            mentions.map(|one| format!("[{}] = {} by {}", one.text, self.value(&one.id), one.rule)).collect();
        if all.is_empty() { "nothing was found".into() } else { format!("found: {}", all.join("; ")) }
    }
}

/// The text without its brackets, and what stood in them, in code points.
fn marked(text: &str) -> Result<(String, Vec<(usize, usize)>), String> {
    let (mut plain, mut spans, mut open, mut at) = (String::new(), Vec::new(), None, 0);
    for c in text.chars() {
        match (c, open) {
            ('[', None) => open = Some(at),
            (']', Some(start)) => {
                spans.push((start, at));
                open = None;
            }
            ('[', Some(_)) | (']', None) => return Err("brackets are not paired".into()),
            _ => {
                plain.push(c);
                at += 1;
            }
        }
    }
    if open.is_some() { Err("a bracket is not closed".into()) } else { Ok((plain, spans)) }
}
